/// What the answers say: an immutable document that names everything it rests on.
public struct Profile: Hashable, Sendable {
  /// The version of this document's shape.
  public static let schemaVersion = 3

  /// The document's id.
  public let id: String
  /// The id of the profile this one replaces.
  public let supersedes: String?
  /// The engine's name and version.
  public let engine: Engine
  /// The definition.
  public let assessment: AssessmentReference
  /// Who was tested.
  public let candidate: String
  /// The sitting; nil in batch scoring.
  public let session: SessionSummary?
  /// The scales, in document order.
  public let scales: [ScaleScore]
  /// Checks on how far the answers can be relied on.
  public let validity: [ValidityResult]
  /// Texts that hold.
  public let interpretations: [InterpretationResult]
  /// The items, practice left out; nil where they were not asked for.
  public let items: [ItemScore]?
  /// What a panel said, beside the tests; nil where none has met.
  public let panel: ProfilePanel?

  /// Creates a profile.
  public init(
    id: String, supersedes: String? = nil, engine: Engine, assessment: AssessmentReference,
    candidate: String, session: SessionSummary?, scales: [ScaleScore],
    validity: [ValidityResult], interpretations: [InterpretationResult], items: [ItemScore]?,
    panel: ProfilePanel? = nil
  ) {
    self.id = id
    self.supersedes = supersedes
    self.engine = engine
    self.assessment = assessment
    self.candidate = candidate
    self.session = session
    self.scales = scales
    self.validity = validity
    self.interpretations = interpretations
    self.items = items
    self.panel = panel
  }

  /// The profile with what a panel said, as a document that replaces this one.
  public func joined(by panel: ProfilePanel, id: String) -> Profile {
    Profile(
      id: id, supersedes: self.id, engine: engine, assessment: assessment, candidate: candidate,
      session: session, scales: scales, validity: validity, interpretations: interpretations,
      items: items, panel: panel)
  }
}

/// What computed a profile.
public struct Engine: Hashable, Sendable {
  /// The program's name.
  public let name: String
  /// The program's version.
  public let version: String

  /// Creates an engine.
  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }

  /// This engine.
  public static let current = Engine(name: "assay", version: "0.1.0")
}

/// The exact definition a profile rests on.
public struct AssessmentReference: Hashable, Sendable {
  /// The assessment's id.
  public let id: String
  /// Its version.
  public let version: String
  /// Its title.
  public let title: String
  /// Its prints.
  public let digests: DefinitionDigests

  /// Creates a reference.
  public init(id: String, version: String, title: String, digests: DefinitionDigests) {
    self.id = id
    self.version = version
    self.title = title
    self.digests = digests
  }
}

/// The sitting that a profile rests on.
public struct SessionSummary: Hashable, Sendable {
  /// The session's id.
  public let id: String
  /// The start, milliseconds since 1970 UTC.
  public let startedAtMs: Int
  /// The end, milliseconds since 1970 UTC; nil while unfinished.
  public let endedAtMs: Int?
  /// The seed of everything random.
  public let seed: UInt64
  /// How it was shown.
  public let mode: SessionMode
  /// The locale.
  public let locale: String
  /// Extra time, in the command line's form.
  public let accommodations: [String]
  /// The interruptions.
  public let interruptions: [Interruption]
  /// How adaptive and multi-stage sections chose what they presented.
  public let tailoring: [TailoringRecord]

  /// Creates a summary.
  public init(
    id: String, startedAtMs: Int, endedAtMs: Int?, seed: UInt64, mode: SessionMode, locale: String,
    accommodations: [String], interruptions: [Interruption], tailoring: [TailoringRecord] = []
  ) {
    self.id = id
    self.startedAtMs = startedAtMs
    self.endedAtMs = endedAtMs
    self.seed = seed
    self.mode = mode
    self.locale = locale
    self.accommodations = accommodations
    self.interruptions = interruptions
    self.tailoring = tailoring
  }
}
