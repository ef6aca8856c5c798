/// Differential functioning of all items, with the flagged items taken out of the matching score.
///
/// Every round studies all items with the items not flagged in the round before as anchors, until
/// a round flags the same items as the one before.
///
/// Source: G. L. Candell and F. Drasgow, "An iterative procedure for linking metrics and assessing
/// item bias in item response theory", Applied Psychological Measurement 12 (1988), 253-260.
public struct PurifiedDIF<Statistic: Hashable & Sendable>: Hashable, Sendable {
  /// Why the rounds ended.
  public enum Ending: Hashable, Sendable {
    /// The last round flagged the items that were left out of its matching score.
    case stable
    /// The flags came back to those of an earlier round and would alternate for ever.
    case alternating
    /// The limit of rounds was reached.
    case roundLimit
    /// All items were flagged, so that no anchor is left.
    case noAnchorLeft
  }

  /// The last round's result of each item, or why it has none; such an item is not flagged.
  public let results: [Result<Statistic, DIFError>]
  /// The items that the last round flagged, ascending.
  public let flagged: [Int]
  /// How many rounds were made, the first with all items as anchors included.
  public let rounds: Int
  /// Why the rounds ended.
  public let ending: Ending

  init(
    itemCount: Int, roundLimit: Int, study: (Int, Set<Int>) throws(DIFError) -> Statistic,
    isFlagged: (Statistic) -> Bool
  ) {
    let items = Set(0..<itemCount)
    var earlier: [Set<Int>] = [[]]
    while true {
      let anchors = items.subtracting(earlier[earlier.count - 1])
      let results = (0..<itemCount).map { item in
        Result { () throws(DIFError) in try study(item, anchors) }
      }
      let flagged = items.filter { item in
        if case .success(let statistic) = results[item] { isFlagged(statistic) } else { false }
      }
      let ending: Ending? =
        if flagged == earlier[earlier.count - 1] {
          .stable
        } else if earlier.contains(flagged) {
          .alternating
        } else if flagged.count == itemCount {
          .noAnchorLeft
        } else {
          earlier.count >= roundLimit ? .roundLimit : nil
        }
      if let ending {
        self.results = results
        self.flagged = flagged.sorted()
        rounds = earlier.count
        self.ending = ending
        return
      }
      earlier.append(flagged)
    }
  }
}

extension DIFSample {
  /// Purified Mantel-Haenszel comparisons; an item is flagged by its corrected chi-square.
  public func purifiedMantelHaenszel(
    level: Double = 0.05, roundLimit: Int = 10
  ) -> PurifiedDIF<MantelHaenszelDIF> {
    PurifiedDIF(
      itemCount: itemCount, roundLimit: roundLimit,
      study: { item, anchors throws(DIFError) in try mantelHaenszel(item: item, anchors: anchors) },
      isFlagged: { $0.probability < level })
  }

  /// Purified logistic regressions; an item is flagged by the likelihood ratio test of an effect.
  public func purifiedLogistic(
    effect: LogisticDIF.Effect, level: Double = 0.05, roundLimit: Int = 10
  ) -> PurifiedDIF<LogisticDIF> {
    PurifiedDIF(
      itemCount: itemCount, roundLimit: roundLimit,
      study: { item, anchors throws(DIFError) in try logistic(item: item, anchors: anchors) },
      isFlagged: { $0.test(of: effect).probability < level })
  }
}
