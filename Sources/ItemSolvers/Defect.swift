/// Something that makes a generated item unsound.
public struct Defect: Hashable, Sendable {
  /// The rule that is broken, such as `one-right-answer`.
  public let rule: String
  /// What is wrong, in one sentence without a full stop.
  public let text: String

  /// Creates a defect.
  public init(_ rule: String, _ text: String) {
    self.rule = rule
    self.text = text
  }
}

extension Defect: CustomStringConvertible {
  /// The rule and what is wrong.
  public var description: String { "\(rule): \(text)" }
}
