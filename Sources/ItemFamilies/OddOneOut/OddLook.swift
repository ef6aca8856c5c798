import Assessment
import Psychometrics

/// The values that the attributes of a design take in one item.
struct OddLook {
  /// The kinds and turns of the first part, of those and of the second part: the first of
  /// each pair is the key's.
  let kinds: [Shape.Kind]
  let turns: [Int]
  /// What the second part is turned by against the first.
  let step: Int
  let places: [OddPlace]
  /// Whether the dot is on the right where the mask of the dot does not hold.
  let isDotRight: Bool
  /// A kind that no part has, and a turn that no part has.
  let dot: (kind: Shape.Kind, rotation: Int)
  /// The fills of the dot, and of the parts unless these point somewhere.
  let fills: [Shape.Fill]

  /// Draws the look of an item.
  static func draw(_ rule: OddRule, by stream: inout RandomStream) -> OddLook {
    let pool: [Shape.Kind] =
      rule.isTurning
      ? [.arrow, .triangle] : [.circle, .square, .triangle, .diamond, .star, .cross]
    let kinds = stream.sample(2, of: pool.count).map { pool[$0] }
    let isSolidFirst = stream.integer(below: 2) == 0
    let start = stream.integer(below: 4) * 90
    let step = rule == .turnStep ? (1 + stream.integer(below: 3)) * 90 : 0
    // Steps of a quarter allow one other turn only: with any other, values would repeat.
    let distances: [Int] =
      switch (rule, step) {
      case (.sameTurn, _): [90, 180, 270]
      case (_, 180): [90, 270]
      default: [180]
      }
    let distance = distances[stream.integer(below: distances.count)]
    return OddLook(
      kinds: kinds,
      turns: rule.isTurning ? [start, (start + distance) % 360] : [0, 0],
      step: step,
      places: OddPlace.pairs[stream.integer(below: OddPlace.pairs.count)],
      isDotRight: stream.integer(below: 2) == 0,
      dot: rule.isTurning
        ? (.square, 45)
        : ([.circle, .square, .diamond].first { !kinds.contains($0) } ?? .circle, 0),
      fills: isSolidFirst ? [.solid, .outline] : [.outline, .solid])
  }

  /// How many looks a rule can have, all equally likely.
  static func count(_ rule: OddRule) -> Double {
    let places = Double(OddPlace.pairs.count) * 2 * 2
    return switch rule {
    case .sameKind, .sameFill: 6 * 5 * places
    case .sameTurn: 2 * 4 * 3 * places
    // Two steps of a quarter with one distance each weigh twice as much as the half with two.
    case .turnStep: 2 * 4 * 3.6 * places
    }
  }
}

/// Where the two parts of a figure stand, and the quarters left and right that they leave free.
enum OddPlace {
  case topRow
  case bottomRow
  case falling
  case rising

  /// The places that an item may vary between: they share no quarter.
  static let pairs: [[OddPlace]] = [
    [.topRow, .bottomRow], [.bottomRow, .topRow], [.falling, .rising], [.rising, .falling],
  ]

  /// The parts' centres in reading order.
  var parts: [(x: Int, y: Int)] {
    switch self {
    case .topRow: [(6, 6), (18, 6)]
    case .bottomRow: [(6, 18), (18, 18)]
    case .falling: [(6, 6), (18, 18)]
    case .rising: [(18, 6), (6, 18)]
    }
  }

  /// The centre of the free quarter on a side.
  func free(onRight: Bool) -> (x: Int, y: Int) {
    switch self {
    case .topRow: (onRight ? 18 : 6, 18)
    case .bottomRow: (onRight ? 18 : 6, 6)
    case .falling: onRight ? (18, 6) : (6, 18)
    case .rising: onRight ? (18, 18) : (6, 6)
    }
  }
}
