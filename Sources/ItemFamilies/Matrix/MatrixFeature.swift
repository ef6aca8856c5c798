/// What changes, or stays, from figure to figure in a matrix that is written.
enum MatrixFeature: Int, CaseIterable {
  case shape
  case size
  case fill
  case turn
  case count
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

  /// The rules that the feature can follow, simple ones first.
  var laws: [MatrixLaw] {
    switch self {
    case .shape: [.constant, .distribution]
    case .size, .fill, .turn: [.constant, .progression, .distribution]
    case .count: [.constant, .progression, .distribution, .addition, .subtraction]
    case .elements:
      [.constant, .progression, .distribution, .addition, .subtraction, .exclusiveOr]
    }
  }
}

/// A rule that a feature follows along the rows.
enum MatrixLaw {
  case constant
  case progression
  case distribution
  case addition
  case subtraction
  case exclusiveOr

  /// What the rule adds to the complexity.
  var weight: Int {
    switch self {
    case .constant: 1
    case .progression: 2
    case .distribution: 3
    case .addition, .subtraction: 4
    case .exclusiveOr: 5
    }
  }

  /// The value of the radical `hardest` that the rule belongs to.
  var level: String {
    switch self {
    case .constant, .progression: "simple"
    case .distribution: "distribution"
    case .addition, .subtraction, .exclusiveOr: "logic"
    }
  }
}
