import Assessment

/// The items of a definition in the order of `Catalog.items`, laid out for looking up.
///
/// Every declared outcome of an item has a slot of its own; the rows of an item stand one after
/// another in one flat array.
struct ItemTable: Sendable {
  let items: [ScoredItem]
  /// The places of the items that stand in the profile.
  let reported: [Int]
  /// The first outcome slot of each item, and one more for the end.
  let slotStarts: [Int]
  /// Where the first row of each item stands in `numbers`.
  let rowStarts: [Int]
  /// How many rows each item has.
  let rowCounts: [Int]
  /// Whether an item's answers always come to the same outcome, which may then be kept.
  let keepsOutcomes: [Bool]
  /// The outcomes of all rows; not a number is NULL.
  let numbers: [Double]
  /// Where the first row of each item stands in `answers`.
  let answerStarts: [Int]
  /// The answer of each row as a number; not a number is none.
  let answers: [Double]

  init(_ catalog: Catalog) {
    let items = catalog.items.map(ScoredItem.init)
    self.items = items
    reported = items.indices.filter { items[$0].isReported }
    var slotStarts = [0]
    var rowStarts: [Int] = []
    var numbers: [Double] = []
    var answerStarts: [Int] = []
    var answers: [Double] = []
    for (place, item) in items.enumerated() {
      rowStarts.append(numbers.count)
      answerStarts.append(answers.count)
      for row in item.rows {
        numbers.append(contentsOf: row.numbers)
        answers.append(row.answers.first ?? .nan)
      }
      slotStarts.append(slotStarts[place] + item.item.outcomes.count)
    }
    self.slotStarts = slotStarts
    self.rowStarts = rowStarts
    self.numbers = numbers
    self.answerStarts = answerStarts
    self.answers = answers
    rowCounts = items.map(\.rows.count)
    keepsOutcomes = items.map(\.keepsOutcomes)
  }

  /// The number of outcome slots.
  var slotCount: Int { slotStarts[items.count] }

  /// The slot of an item's outcome.
  func slot(of outcome: String, item: Int) -> Int? {
    items[item].item.outcomes.firstIndex { $0.id == outcome }.map { slotStarts[item] + $0 }
  }
}
