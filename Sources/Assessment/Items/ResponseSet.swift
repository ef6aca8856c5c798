/// Labelled points that many statements share.
public struct ResponseSet: Hashable, Sendable {
  /// One point.
  public struct Point: Hashable, Sendable {
    /// The number it stands for.
    public let value: Int
    /// Its label; may be empty on the inner points of a differential.
    public let label: String

    /// Creates a point.
    public init(value: Int, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// The id, unique in its assessment.
  public let id: String
  /// The points in the order shown.
  public let points: [Point]

  /// Creates a response set.
  public init(id: String, points: [Point]) {
    self.id = id
    self.points = points
  }

  /// The smallest value; 0 without points.
  public var minimum: Int { points.map(\.value).min() ?? 0 }
  /// The largest value; 0 without points.
  public var maximum: Int { points.map(\.value).max() ?? 0 }
}
