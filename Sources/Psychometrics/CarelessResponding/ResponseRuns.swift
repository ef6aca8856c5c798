/// Runs of equal answers in the order in which the items stand, for careless responding.
///
/// A missing answer ends a run and is a run of length 1 by itself, as in `rle` of R; it never
/// makes the longest run.
///
/// Source: J. A. Johnson, "Ascertaining the validity of individual protocols from web-based
/// personality inventories", Journal of Research in Personality 39 (2005), 103-129; the measures
/// of `longstring` in Yentes and Wilhelm's R package careless 1.2.2.
public struct ResponseRuns: Sendable, Equatable {
  private var previous: Double?
  private var current = 0
  private var runs = 0
  private var items = 0

  /// The length of the longest run of equal answers; 0 when nothing was answered.
  public private(set) var longest = 0

  /// Starts before the first item.
  public init() {}

  /// Takes in the next item's answer, or nothing when it has none.
  public mutating func add(_ answer: Double?) {
    items += 1
    guard let answer else {
      previous = nil
      current = 0
      runs += 1
      return
    }
    if let previous, previous == answer {
      current += 1
    } else {
      runs += 1
      current = 1
    }
    previous = answer
    longest = max(longest, current)
  }

  /// The mean length of all runs, or nothing of no items.
  public var average: Double? {
    runs > 0 ? Double(items) / Double(runs) : nil
  }
}
