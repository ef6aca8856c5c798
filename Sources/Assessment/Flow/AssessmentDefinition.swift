/// One assessment as its author wrote it, or a battery that includes others.
public struct AssessmentDefinition: Hashable, Sendable {
  /// The id.
  public let id: String
  /// The version, `major.minor.patch`.
  public let version: String
  /// The language of its content, a BCP 47 tag.
  public let language: String
  /// The title.
  public let title: String
  /// What it is, by whom and for what.
  public let about: About
  /// What a sitting needs.
  public let requirements: Requirements
  /// The overall clock.
  public let timing: Timing
  /// Whether the parts come in random order; breaks keep their places.
  public let shufflesParts: Bool
  /// Whether the end screen shows the candidate the scores.
  public let showsScores: Bool
  /// What the end screen says beyond thanks.
  public let ending: [Block]
  /// Sections, included assessments and breaks, in order.
  public let parts: [Part]
  /// Response sets that statements share.
  public let responseSets: [ResponseSet]
  /// Scales.
  public let scales: [Scale]
  /// Item parameters for the scales that theta is estimated on.
  public let calibrations: [Calibration]
  /// How the difficulty of families is predicted.
  public let difficultyModels: [DifficultyModel]
  /// Exposure controls for adaptive sections.
  public let exposureControls: [ExposureControls]
  /// Checks on how far the answers can be relied on.
  public let validity: [ValidityIndex]
  /// Texts said by rule.
  public let interpretations: [Interpretation]

  /// Creates a definition.
  public init(
    id: String, version: String, language: String, title: String, about: About = About(),
    requirements: Requirements = Requirements(), timing: Timing = Timing(),
    shufflesParts: Bool = false, showsScores: Bool = false, ending: [Block] = [], parts: [Part],
    responseSets: [ResponseSet] = [], scales: [Scale] = [],
    calibrations: [Calibration] = [], difficultyModels: [DifficultyModel] = [],
    exposureControls: [ExposureControls] = [],
    validity: [ValidityIndex] = [], interpretations: [Interpretation] = []
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.title = title
    self.about = about
    self.requirements = requirements
    self.timing = timing
    self.shufflesParts = shufflesParts
    self.showsScores = showsScores
    self.ending = ending
    self.parts = parts
    self.responseSets = responseSets
    self.scales = scales
    self.calibrations = calibrations
    self.difficultyModels = difficultyModels
    self.exposureControls = exposureControls
    self.validity = validity
    self.interpretations = interpretations
  }

  /// The items of its own sections, in document order.
  public var items: [Item] {
    parts.flatMap { part in
      if case .section(let section) = part { section.allItems } else { [Item]() }
    }
  }

  /// The ids of the scales whose theta leads the way through a section.
  public var tailoredScales: Set<String> {
    func scales(_ section: Section) -> [String] {
      (section.tailoring.map { [$0.scale] } ?? []) + section.sections.flatMap(scales)
    }
    return Set(
      parts.flatMap { part in
        if case .section(let section) = part { scales(section) } else { [String]() }
      })
  }

  /// A part of an assessment.
  public enum Part: Hashable, Sendable {
    /// A section.
    case section(Section)
    /// Another assessment, under a name of its own.
    case include(Include)
    /// A rest between parts; no clock of the test runs.
    case rest(Rest)
  }
}

/// Another assessment within a battery.
public struct Include: Hashable, Sendable {
  /// The name that starts the paths of everything in it.
  public let name: String
  /// The assessment.
  public let definition: AssessmentDefinition

  /// Creates an include.
  public init(name: String, definition: AssessmentDefinition) {
    self.name = name
    self.definition = definition
  }
}

/// A rest between parts.
public struct Rest: Hashable, Sendable {
  /// The id, unique in its assessment.
  public let id: String
  /// The longest rest; nil leaves it to the candidate.
  public let limitMs: Milliseconds?
  /// What is said.
  public let content: [Block]

  /// Creates a rest.
  public init(id: String, limitMs: Milliseconds? = nil, content: [Block] = []) {
    self.id = id
    self.limitMs = limitMs
    self.content = content
  }
}

/// What an assessment is, by whom and for what.
public struct About: Hashable, Sendable {
  /// What it measures and what it is for.
  public let purpose: String?
  /// What it does not measure; printed in every report.
  public let notMeasured: String?
  /// Who wrote it.
  public let author: String?
  /// The licence, by its SPDX name where it has one.
  public let license: String?
  /// How long a sitting usually takes.
  public let estimatedMs: Milliseconds?

  /// Creates a description.
  public init(
    purpose: String? = nil, notMeasured: String? = nil, author: String? = nil,
    license: String? = nil, estimatedMs: Milliseconds? = nil
  ) {
    self.purpose = purpose
    self.notMeasured = notMeasured
    self.author = author
    self.license = license
    self.estimatedMs = estimatedMs
  }
}

/// What a sitting needs.
public struct Requirements: Hashable, Sendable {
  /// The fewest columns of the terminal.
  public let columns: Int?
  /// The fewest rows of the terminal.
  public let rows: Int?
  /// Things to have at hand, such as paper or a calculator.
  public let materials: [String]

  /// Creates requirements.
  public init(columns: Int? = nil, rows: Int? = nil, materials: [String] = []) {
    self.columns = columns
    self.rows = rows
    self.materials = materials
  }
}
