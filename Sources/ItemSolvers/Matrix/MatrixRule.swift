/// A rule that the values of an attribute follow along the lines of a matrix.
enum MatrixRule: Hashable {
  /// The same in all figures.
  case same
  /// The same along each line.
  case constant
  /// A step of the same length from figure to figure: more or less, darker or lighter, a turn, or
  /// a movement round the border.
  case progression(step: Int)
  /// The same three values in each line, in any order.
  case distribution
  /// The third has what the first and the second have together.
  case addition
  /// The third has what the first has without the second.
  case subtraction
  /// The third has what only one of the two has.
  case exclusiveOr
  /// A reading that no generator needs: what both have, or what the second has without the first;
  /// with counts, the greater or the smaller of both.
  case other

  /// How involved the rule is.
  var weight: Int {
    switch self {
    case .same: 0
    case .constant: 1
    case .progression: 2
    case .distribution: 3
    case .addition, .subtraction: 4
    case .exclusiveOr, .other: 5
    }
  }

  /// The value of the radical `hardest` that the rule belongs to: 0 simple, 1 distribution, 2 logic.
  var rank: Int {
    switch self {
    case .same, .constant, .progression: 0
    case .distribution: 1
    case .addition, .subtraction, .exclusiveOr, .other: 2
    }
  }
}

/// What a rule says of the figure that is asked for.
struct MatrixReading: Equatable {
  /// The rule.
  let rule: MatrixRule
  /// The value that it leads to.
  let value: Int
}
