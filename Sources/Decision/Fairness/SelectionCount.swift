/// How many of a group were selected.
public struct SelectionCount: Hashable, Sendable {
  /// How many are in the group.
  public let total: Int
  /// How many of them were selected.
  public let selected: Int

  /// Counts a group; the selected are never more than all.
  public init(total: Int, selected: Int) {
    self.total = max(0, total)
    self.selected = min(max(0, selected), self.total)
  }

  /// The share that was selected; nil for an empty group.
  public var rate: Double? { total > 0 ? Double(selected) / Double(total) : nil }
}
