/// Picking a point on a shared response set.
public struct RatingInteraction: Hashable, Sendable {
  /// The points to pick from.
  public let responses: ResponseSet
  /// The word at the low end of a semantic differential.
  public let leftAnchor: String?
  /// The word at the high end of a semantic differential.
  public let rightAnchor: String?

  /// Creates a rating; anchors make it a semantic differential.
  public init(responses: ResponseSet, leftAnchor: String? = nil, rightAnchor: String? = nil) {
    self.responses = responses
    self.leftAnchor = leftAnchor
    self.rightAnchor = rightAnchor
  }
}
