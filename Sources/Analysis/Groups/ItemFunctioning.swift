public import Assessment
public import Psychometrics

/// How one item functions in a group, compared with another group at equal scores.
public struct ItemFunctioning: Hashable, Sendable {
  /// The item.
  public let item: Path
  /// The odds of a right answer at equal scores, or why there is no comparison.
  public let mantelHaenszel: Result<MantelHaenszelDIF, DIFError>
  /// The nested logistic regressions, or why there are none.
  public let logistic: Result<LogisticDIF, DIFError>

  /// The class of the Educational Testing Service; nil without a comparison.
  public var category: MantelHaenszelDIF.Category? { (try? mantelHaenszel.get())?.category }

  /// The size of uniform and nonuniform functioning together, after Jodoin and Gierl.
  ///
  /// Negligible where the test is not significant at the 5 % level; nil without regressions.
  public var logisticSize: LogisticDIFTest.Size? {
    (try? logistic.get()).map {
      $0.both.probability < 0.05 ? $0.both.jodoinGierlSize : .negligible
    }
  }

  /// Whether one of the methods finds more than a negligible difference.
  public var isFlagged: Bool {
    (category ?? .a) != .a || (logisticSize ?? .negligible) != .negligible
  }
}
