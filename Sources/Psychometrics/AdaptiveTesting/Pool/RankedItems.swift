/// The items of greatest value so far, greatest first; of equal values, the lower number first.
struct RankedItems: Sendable {
  struct Entry: Hashable, Sendable {
    let item: Int
    let value: Double
  }

  let limit: Int
  private(set) var entries: [Entry] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// The least value kept once no place is free.
  var leastOfFull: Double? {
    entries.count == limit ? entries.last?.value : nil
  }

  mutating func insert(_ item: Int, _ value: Double) {
    if entries.count == limit {
      guard let last = entries.last, Self.precedes(item, value, last) else { return }
      entries.removeLast()
    }
    var place = entries.endIndex
    while place > 0, Self.precedes(item, value, entries[place - 1]) {
      place -= 1
    }
    entries.insert(Entry(item: item, value: value), at: place)
  }

  private static func precedes(_ item: Int, _ value: Double, _ other: Entry) -> Bool {
    value > other.value || (value == other.value && item < other.item)
  }
}
