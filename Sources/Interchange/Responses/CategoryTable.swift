/// Responses that are categories already: one row a candidate, one column an item.
public struct CategoryTable: Hashable, Sendable {
  /// The entry that stands for a missing answer.
  public static let missing: Int8 = -1

  /// The items' ids, in the order of the columns.
  public let items: [String]
  /// The entries row by row: a category in `0 ... 127`, or ``missing``.
  public let entries: [Int8]
}
