import Assessment

/// The words that describe figures in one language.
///
/// Every language answers every case in an exhaustive `switch`, so that a missing word does not
/// compile.
protocol FigureWording: Sendable {
  /// Announces figures in rows.
  var figures: String { get }
  /// A figure of a single row, before its number.
  var figure: String { get }
  /// The figure that is asked for.
  var missing: String { get }
  /// A figure without shapes.
  var nothing: String { get }

  /// Equal shapes with their number where there are several: `2 small solid circles`.
  func shapes(_ kind: Shape.Kind, fill: Shape.Fill?, size: FigureScale, count: Int) -> String
  /// Where a shape points.
  func pointing(_ direction: FigureDirection) -> String
  /// How a line lies that leans by a number of eighths of a turn to the right.
  func lying(_ slope: FigureSlope) -> String
  /// How a shape with four sides or arms stands that is turned by an eighth.
  func standing(_ kind: Shape.Kind) -> String
  /// A turn that no word says.
  func turned(_ degrees: Int) -> String
  /// A size that no word says.
  func sized(_ size: Int) -> String
  /// A place that a word says.
  func place(_ place: FigurePlace) -> String
  /// A place that no word says.
  func place(x: Int, y: Int) -> String
  /// Several places that one word says.
  func layout(_ layout: FigureLayout) -> String
}

/// How large a shape is, in words.
enum FigureScale: Sendable, Hashable, CaseIterable {
  case tiny, small, medium, large, huge

  /// Sizes that go without their number: those in which figures are usually drawn.
  ///
  /// Where a figure has two of one scale, both get their numbers.
  static let usual: Set<Int> = [3, 6, 8, 10, 12, 16, 20]

  /// The scale of a size.
  init(_ size: Int) {
    switch size {
    case ...4: self = .tiny
    case ...9: self = .small
    case ...13: self = .medium
    case ...18: self = .large
    default: self = .huge
    }
  }
}

/// Where something points, clockwise from the top.
enum FigureDirection: Int, Sendable, Hashable, CaseIterable {
  case up, upperRight, right, lowerRight, down, lowerLeft, left, upperLeft

  /// The degrees clockwise from the top.
  var degrees: Int { rawValue * 45 }
}

/// How a line lies.
enum FigureSlope: Int, Sendable, Hashable, CaseIterable {
  case upright, rising, level, falling

  /// The degrees clockwise from upright.
  var degrees: Int { rawValue * 45 }
}
