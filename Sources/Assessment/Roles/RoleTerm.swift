/// A term of the contract, as the employer sees it.
public struct RoleTerm: Hashable, Sendable {
  /// What the employer can accept of a candidate's answer.
  public enum Acceptance: Hashable, Sendable {
    /// A number within these bounds; nil leaves an end open.
    case range(atLeast: Double?, atMost: Double?)
    /// One of these options.
    case options([String])
  }

  /// The id.
  public let id: String
  /// What it is called.
  public let title: String
  /// The path of the item that asks the candidate.
  public let item: Path
  /// What the employer can accept.
  public let acceptance: Acceptance
  /// Whether the employer would talk about it.
  public let isNegotiable: Bool
  /// The path of the item that asks how firm the candidate's answer is; nil where none does.
  public let firmness: Path?
  /// The answers to it that mean that the candidate would not talk about it.
  public let firmAnswers: [String]
  /// The unit of the numbers.
  public let unit: String?

  /// Creates a term.
  public init(
    id: String, title: String, item: Path, acceptance: Acceptance, isNegotiable: Bool,
    firmness: Path? = nil, firmAnswers: [String] = [], unit: String? = nil
  ) {
    self.id = id
    self.title = title
    self.item = item
    self.acceptance = acceptance
    self.isNegotiable = isNegotiable
    self.firmness = firmness
    self.firmAnswers = firmAnswers
    self.unit = unit
  }
}
