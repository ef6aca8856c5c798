/// A text that is said when its condition holds.
public struct Interpretation: Hashable, Sendable {
  /// The id, unique in its assessment: the rule named in the profile.
  public let id: String
  /// When it is said.
  public let condition: Condition
  /// The text.
  public let text: String

  /// Creates an interpretation.
  public init(id: String, condition: Condition, text: String) {
    self.id = id
    self.condition = condition
    self.text = text
  }
}
