import Assessment
import Psychometrics

extension NumberSeriesRules {
  /// How many series of a kind are looked at for the share of even keys.
  private static let sampled = 400

  private static let shares: [String: EvenShare] = {
    var shares: [String: EvenShare] = [:]
    for rule in [
      "arithmetic", "geometric", "differences", "alternating", "interleaved", "recursive", "digits",
    ] {
      for isLarge in [false, true] {
        shares[name(rule, isLarge)] = evenShare(spaces(of: rule, large: isLarge))
      }
    }
    return shares
  }()

  /// How many keys of a cell are even, counted in a fixed sample.
  static func evenShare(of cell: FamilyCell) -> EvenShare {
    shares[name(cell["rule"], cell["magnitude"] == "large")] ?? .half
  }

  private static func name(_ rule: String, _ isLarge: Bool) -> String {
    "\(rule) \(isLarge ? "large" : "small")"
  }

  private static func evenShare(_ spaces: [Space]) -> EvenShare {
    var stream = RandomStream(seed: 1, purpose: "even-share")
    var (even, count) = (0, 0)
    for place in 0..<sampled where !spaces.isEmpty {
      guard let series = spaces[place % spaces.count].draw(from: &stream) else { continue }
      count += 1
      if series.key.isMultiple(of: 2) { even += 1 }
    }
    return count > 0 ? EvenShare(even: even, count: count) : .half
  }
}
