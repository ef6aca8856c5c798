import Psychometrics

extension ResponseMatrix {
  /// The columns of some items; nil where they are none.
  func selecting(_ items: [Int]) -> ResponseMatrix? {
    guard items.count < itemCount else { return self }
    var entries: [Int8] = []
    entries.reserveCapacity(personCount * items.count)
    for person in 0..<personCount {
      let row = row(person)
      for item in items { entries.append(row[row.startIndex + item]) }
    }
    return ResponseMatrix(entries: entries, itemCount: items.count)
  }

  /// The columns of some items with their categories numbered as a model numbers them.
  ///
  /// - Parameters:
  ///   - items: the columns.
  ///   - categories: for each of them the category here of each category of the model.
  /// - Returns: the columns; nil where they are none.
  func recoded(_ items: [Int], categories: [[Int]]) -> ResponseMatrix? {
    let numbers = categories.map { own in
      var table = [Int8](repeating: Self.missing, count: 128)
      for (number, category) in own.enumerated() { table[category] = Int8(number) }
      return table
    }
    var entries: [Int8] = []
    entries.reserveCapacity(personCount * items.count)
    for person in 0..<personCount {
      let row = row(person)
      for (item, table) in zip(items, numbers) {
        let entry = row[row.startIndex + item]
        entries.append(entry < 0 ? entry : table[Int(entry)])
      }
    }
    return ResponseMatrix(entries: entries, itemCount: items.count)
  }

  /// The persons without a missing answer; nil without items.
  var completeRows: ResponseMatrix? {
    guard !isComplete else { return self }
    var entries: [Int8] = []
    for person in 0..<personCount where !row(person).contains(where: { $0 < 0 }) {
      entries += row(person)
    }
    return ResponseMatrix(entries: entries, itemCount: itemCount)
  }
}
