/// What may change from figure to figure in a matrix.
enum MatrixAttribute: Int, CaseIterable {
  /// The kind of the shapes inside.
  case shape
  /// The size of the one shape inside: 0, 1 or 2.
  case size
  /// How the shapes inside are filled, from light to dark.
  case fill
  /// How far the shapes inside are turned, in steps.
  case turn
  /// How many shapes stand inside; 0 where one stands in the centre.
  case count
  /// Which of the eight places of the border are taken, one bit each, clockwise.
  case elements

  /// The name in the names of errors.
  var name: String {
    switch self {
    case .shape: "shape"
    case .size: "size"
    case .fill: "fill"
    case .turn: "turn"
    case .count: "count"
    case .elements: "elements"
    }
  }
}
