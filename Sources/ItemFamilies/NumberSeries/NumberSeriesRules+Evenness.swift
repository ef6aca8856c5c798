import Assessment
import Psychometrics

extension NumberSeriesRules {
  /// How many series of a cell are looked at for the share of even keys.
  private static let sampled = 400

  private static let shares: [FamilyCell: EvenShare] = {
    let cells = FamilySpecification.of(.numberSeries)?.cells() ?? []
    return Dictionary(cells.map { ($0, evenShare(spaces(of: $0))) }) { first, _ in first }
  }()

  /// How many keys of a cell are even, counted in a fixed sample.
  static func evenShare(of cell: FamilyCell) -> EvenShare { shares[cell] ?? .half }

  private static func evenShare(_ spaces: [Space]) -> EvenShare {
    var stream = RandomStream(seed: 1, purpose: "even-share")
    var (even, count) = (0, 0)
    for place in 0..<sampled where !spaces.isEmpty {
      guard let series = spaces[place % spaces.count].draw(from: &stream) else { continue }
      count += 1
      if series.key.isMultiple(of: 2) { even += 1 }
    }
    return EvenShare(even: even, count: count)
  }
}
