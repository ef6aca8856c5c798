/// For which of five figures something is true, a bit a figure; the key is the lowest.
struct OddMask: Hashable {
  static let count = 5
  static let everyone = OddMask(bits: 0b11111)
  static let nobody = OddMask(bits: 0)

  let bits: UInt8

  /// The masks that two or three figures share, and those of one side alone.
  static let shared = (0..<32).map { OddMask(bits: $0) }.filter { $0.size == 2 || $0.size == 3 }

  var size: Int { bits.nonzeroBitCount }
  var holdsKey: Bool { bits & 1 == 1 }
  /// Whether one figure alone is in or out.
  var singlesOut: Bool { size == 1 || size == Self.count - 1 }
  /// Whether the key alone is in or out.
  var singlesOutKey: Bool { bits == 1 || bits == Self.everyone.bits & ~1 }

  /// How many figures are on the side of this one.
  func sharers(of figure: Int) -> Int { holds(figure) ? size : Self.count - size }

  func holds(_ figure: Int) -> Bool { bits >> UInt8(figure) & 1 == 1 }

  static func ^ (left: OddMask, right: OddMask) -> OddMask { OddMask(bits: left.bits ^ right.bits) }
  static func & (left: OddMask, right: OddMask) -> OddMask { OddMask(bits: left.bits & right.bits) }
  static func | (left: OddMask, right: OddMask) -> OddMask { OddMask(bits: left.bits | right.bits) }
}
