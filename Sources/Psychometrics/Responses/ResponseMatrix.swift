/// Scored answers of persons to items: one row a person, one column an item.
///
/// An entry is a category, from 0, or missing. The entries of a person stand together.
public struct ResponseMatrix: Hashable, Sendable {
  /// The entry that stands for a missing answer in `entries`.
  public static let missing: Int8 = -1

  /// The number of rows.
  public let personCount: Int
  /// The number of columns.
  public let itemCount: Int
  /// The entries row by row: a category in `0 ... 127`, or `missing`.
  public private(set) var entries: [Int8]

  /// Takes entries row by row, or gives nothing where they are no whole number of rows.
  public init?(entries: [Int8], itemCount: Int) {
    guard itemCount > 0, entries.count.isMultiple(of: itemCount) else { return nil }
    self.itemCount = itemCount
    self.personCount = entries.count / itemCount
    self.entries = entries
  }

  /// Takes rows of equal length, or gives nothing where they differ in length, are empty, or a
  /// category is outside `0 ... 127`.
  public init?(rows: [[Int?]]) {
    guard let first = rows.first, !first.isEmpty else { return nil }
    var entries: [Int8] = []
    entries.reserveCapacity(rows.count * first.count)
    for row in rows {
      guard row.count == first.count else { return nil }
      for category in row {
        guard let category else {
          entries.append(Self.missing)
          continue
        }
        guard (0...127).contains(category) else { return nil }
        entries.append(Int8(category))
      }
    }
    self.init(entries: entries, itemCount: first.count)
  }

  /// One person's answer to one item, or nothing where it is missing.
  public subscript(person: Int, item: Int) -> Int? {
    let entry = entries[person * itemCount + item]
    return entry < 0 ? nil : Int(entry)
  }

  /// One person's entries, in the items' order.
  public func row(_ person: Int) -> ArraySlice<Int8> {
    entries[person * itemCount..<(person + 1) * itemCount]
  }

  /// Whether no answer is missing.
  public var isComplete: Bool { !entries.contains { $0 < 0 } }
}
