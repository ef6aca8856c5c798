public import Assessment
import Psychometrics

/// How often the items of a section were given.
public struct ExposureSummary: Hashable, Sendable {
  /// One item.
  public struct Item: Hashable, Sendable {
    /// The item's path.
    public let path: Path
    /// The share of candidates it was given to.
    public let rate: MonteCarloFigure
  }

  /// The items, most often given first; equals in document order.
  public let items: [Item]
  /// The share of a test that two candidates have in common, on average; nil of fewer than two
  /// candidates.
  ///
  /// The mean number of common items over all pairs, divided by the mean length.
  ///
  /// Source: S.-Y. Chen, R. D. Ankenmann and J. A. Spray, "The relationship between item exposure
  /// and test overlap in computerized adaptive testing", Journal of Educational Measurement 40
  /// (2003), 129-145.
  public let overlap: MonteCarloFigure?

  /// The item given most often.
  public var greatest: Item? { items.first }
  /// The items that nobody was given.
  public var neverGiven: [Path] { items.filter { $0.rate.value == 0 }.map(\.path) }

  /// The items given to more than a share of candidates.
  public func items(above rate: Double) -> [Path] {
    items.filter { $0.rate.value > rate }.map(\.path)
  }

  init(_ section: SimulatedSection, paths: [Path], passages: [SimulatedSitting.Passage]) {
    var counts: [Int: Int] = [:]
    for passage in passages {
      for item in passage.items { counts[item, default: 0] += 1 }
    }
    let total = passages.count
    let rates = section.items.compactMap { item in
      MonteCarloFigure.share(counts[item] ?? 0, of: total).map { rate in
        Item(path: paths[item], rate: rate)
      }
    }
    items = rates.enumerated().sorted {
      $0.element.rate.value > $1.element.rate.value
        || ($0.element.rate.value == $1.element.rate.value && $0.offset < $1.offset)
    }.map(\.element)
    overlap = Self.overlap(passages, counts)
  }

  /// A ratio of a U-statistic and a mean; its error by the projection on single candidates.
  private static func overlap(
    _ passages: [SimulatedSitting.Passage], _ counts: [Int: Int]
  ) -> MonteCarloFigure? {
    let lengths = passages.map { Double($0.items.count) }
    guard passages.count > 1, let length = SampleMoments(lengths).mean, length > 0 else {
      return nil
    }
    let others = Double(passages.count - 1)
    let shared = passages.map { passage in
      passage.items.reduce(0) { $0 + Double((counts[$1] ?? 1) - 1) } / others
    }
    guard let common = SampleMoments(shared).mean else { return nil }
    let ratio = common / length
    let influence = zip(shared, lengths).map { (2 * $0 - ratio * $1) / length }
    return MonteCarloFigure(ratio, error: MonteCarloFigure.mean(of: influence)?.error)
  }
}
