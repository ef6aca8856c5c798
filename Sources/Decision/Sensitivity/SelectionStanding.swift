/// Whether a candidate is among those selected, whatever the rule.
public enum SelectionStanding: String, Hashable, Sendable, CaseIterable {
  /// Under every rule.
  case always
  /// Under none.
  case never
  /// Under some rules and not under others.
  case depends
  /// Under some rules the line runs between equal scores; no two rules contradict each other.
  case tied

  /// Reads the standing off the places under each rule.
  init(_ places: [ClosedRange<Int>], selected: Int) {
    let isIn = places.contains { $0.upperBound <= selected }
    let isOut = places.contains { $0.lowerBound > selected }
    let isTied = places.contains { $0.lowerBound <= selected && $0.upperBound > selected }
    self = isIn && isOut ? .depends : isTied ? .tied : isIn ? .always : .never
  }
}

/// A line between those selected and the others.
public enum SelectionLine: Hashable, Sendable {
  /// So many of the best.
  case top(Int)
  /// A raw score under the definition's rule; under others, as many of the best.
  case cut(Double)
}
