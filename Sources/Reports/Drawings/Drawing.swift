import Typesetting

/// A drawing of lines, dots and words, before any file format.
struct Drawing: Sendable, Hashable {
  /// What a piece of a drawing is, which decides its colour.
  enum Role: String, Sendable, Hashable, CaseIterable {
    case axis, grid, track, fill, band, curve, error, score, past, label, strong
  }

  /// Where a text stands from its point.
  enum Anchor: String, Sendable, Hashable, CaseIterable {
    case start, middle, end
  }

  /// A piece of a drawing.
  enum Shape: Sendable, Hashable {
    /// Joined points, in the syntax of SVG paths.
    case path(String, Role)
    case dot(x: Double, y: Double, radius: Double, Role)
    case text(x: Double, y: Double, Anchor, CleanText, Role)
  }

  let width: Double
  let height: Double
  /// What it is of.
  let title: CleanText
  /// All that it shows, in words.
  let summary: CleanText
  private(set) var shapes: [Shape] = []

  init(width: Double, height: Double, title: CleanText, summary: CleanText) {
    self.width = width
    self.height = height
    self.title = title
    self.summary = summary
  }

  /// Joins points by lines.
  mutating func line(_ points: [(Double, Double)], _ role: Role) {
    add(path: Self.path(points), role)
  }

  /// Fills the area that points enclose.
  mutating func area(_ points: [(Double, Double)], _ role: Role) {
    add(path: Self.path(points) + "Z", role)
  }

  /// Paths of one role that follow one another are one element, which every reader is spared.
  private mutating func add(path: String, _ role: Role) {
    guard case .path(let last, role)? = shapes.last else {
      return shapes.append(.path(path, role))
    }
    shapes[shapes.count - 1] = .path(last + path, role)
  }

  /// Fills a rectangle.
  mutating func rectangle(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>, _ role: Role) {
    area(
      [
        (x.lowerBound, y.lowerBound), (x.upperBound, y.lowerBound), (x.upperBound, y.upperBound),
        (x.lowerBound, y.upperBound),
      ], role)
  }

  mutating func dot(_ x: Double, _ y: Double, radius: Double = 5, _ role: Role) {
    shapes.append(.dot(x: x, y: y, radius: radius, role))
  }

  mutating func text(
    _ x: Double, _ y: Double, _ anchor: Anchor, _ text: CleanText, _ role: Role = .label
  ) {
    shapes.append(.text(x: x, y: y, anchor, text, role))
  }

  /// A number in the syntax of SVG.
  ///
  /// Drawings are a few hundred units wide, so that tenths fit any integer.
  static func number(_ number: Double) -> String {
    let tenths = Int((max(-1e6, min(1e6, number)) * 10).rounded())
    let (whole, rest) = (tenths / 10, (tenths % 10).magnitude)
    guard rest > 0 else { return String(whole) }
    return "\(tenths < 0 && whole == 0 ? "-" : "")\(whole).\(rest)"
  }

  private static func path(_ points: [(Double, Double)]) -> String {
    points.enumerated().map { index, point in
      "\(index == 0 ? "M" : "L")\(number(point.0)) \(number(point.1))"
    }.joined()
  }
}
