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
