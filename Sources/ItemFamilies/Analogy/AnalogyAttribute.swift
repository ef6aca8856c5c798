/// The attributes of the figures in analogies, each a whole number.
enum AnalogyAttribute: String, CaseIterable {
  case kind
  case size
  case fill
  case turn
  case count
  case side

  var values: ClosedRange<Int> {
    switch self {
    case .kind, .turn: 0...3
    case .size, .side: 0...1
    case .fill: 0...2
    case .count: 1...4
    }
  }

  /// Whether a change starts elsewhere in the third figure than in the first.
  var canBeRelative: Bool { self == .turn || self == .count }

  /// Whether an option can be wrong in two ways.
  var hasThreeValues: Bool { values.count > 2 }
}
