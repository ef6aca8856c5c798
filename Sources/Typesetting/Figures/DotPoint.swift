/// A point in the plane, x to the right and y down.
struct DotPoint: Hashable, Sendable {
  var x: Double
  var y: Double

  /// The point turned clockwise about the origin.
  func turned(sine: Double, cosine: Double) -> DotPoint {
    DotPoint(x: x * cosine - y * sine, y: x * sine + y * cosine)
  }
}
