/// An item that a generator wrote, as it is shown, with everything needed to score and audit it.
public struct GeneratedItem: Hashable, Sendable {
  /// The family.
  public let family: FamilyName
  /// The version of the generator: another version may write other items from the same seed.
  public let version: Int
  /// What drives its difficulty.
  public let cell: FamilyCell
  /// Its surface, in the order of the family's specification.
  public let incidentals: [FamilyParameter]
  /// How involved its rule is: a whole number that the family's page explains.
  public let complexity: Int
  /// What stands above all steps.
  public let stem: [Block]
  /// The questions, in order; never empty, one for most families.
  public let steps: [GeneratedStep]
  /// Why the key is right, for feedback and audits.
  public let explanation: [Block]

  /// Creates an item.
  public init(
    family: FamilyName, version: Int, cell: FamilyCell, incidentals: [FamilyParameter] = [],
    complexity: Int, stem: [Block], steps: [GeneratedStep], explanation: [Block]
  ) {
    self.family = family
    self.version = version
    self.cell = cell
    self.incidentals = incidentals
    self.complexity = complexity
    self.stem = stem
    self.steps = steps
    self.explanation = explanation
  }

  /// The value of an incidental; empty text where it has none of that name.
  public func incidental(_ name: String) -> String {
    incidentals.first { $0.name == name }?.value ?? ""
  }
}

/// One question of a generated item.
public struct GeneratedStep: Hashable, Sendable {
  /// The id, unique in its item.
  public let id: String
  /// What is shown one after the other before the question can be answered; nil shows all at once.
  public let presentation: Presentation?
  /// The question.
  public let content: [Block]
  /// How it is answered, and the key.
  public let answer: GeneratedAnswer
  /// Hints, opened one by one, derived from the solution.
  public let hints: [[Block]]

  /// Creates a step.
  public init(
    id: String = ResponseVariable.defaultID, presentation: Presentation? = nil,
    content: [Block] = [], answer: GeneratedAnswer, hints: [[Block]] = []
  ) {
    self.id = id
    self.presentation = presentation
    self.content = content
    self.answer = answer
    self.hints = hints
  }
}

/// How a generated question is answered, with its key and the errors that are expected.
public enum GeneratedAnswer: Hashable, Sendable {
  /// Exactly one option is right; the options stand in the order shown.
  case options([GeneratedOption])
  /// A number is typed.
  case number(key: Double, unit: String?, errors: [ExpectedError])
  /// A sequence of characters is typed; white space does not count.
  case text(key: String)
  /// All options are put in order: the ids of the right order.
  case order([GeneratedOption], key: [String])

  /// The options shown, where there are any.
  public var options: [GeneratedOption] {
    switch self {
    case .options(let options), .order(let options, _): options
    case .number, .text: []
    }
  }
}

/// An option of a generated item, and why it stands there.
public struct GeneratedOption: Hashable, Sendable {
  /// The id, unique in its step.
  public let id: String
  /// What is shown.
  public let content: [Inline]
  /// The named error that leads to it; nil for the key.
  public let error: String?

  /// Creates an option; without an error it is the key.
  public init(id: String = "", content: [Inline], error: String?) {
    self.id = id
    self.content = content
    self.error = error
  }

  /// Whether it is the key.
  public var isKey: Bool { error == nil }
}

/// A wrong number that a named error leads to.
public struct ExpectedError: Hashable, Sendable {
  /// The number.
  public let value: Double
  /// The error that leads to it.
  public let error: String

  /// Creates an expected error.
  public init(_ value: Double, _ error: String) {
    self.value = value
    self.error = error
  }
}
