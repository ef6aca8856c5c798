import Psychometrics

extension TableNumbers {
  /// Numbers without any plan.
  static let plain = 102...987
  /// Totals of rows and first values that whole percentages are taken of.
  static let wholes = [200, 250, 300, 400, 500, 600, 800]
  /// The least number of a row that makes up a whole.
  private static let least = 8
  /// The percentages of its whole that a row's number in the column asked for may be.
  static let shares = 6...70
  /// The percentages that rows grow by.
  static let growths = 4...85
  /// What numbers beside a first value are, in percent of it.
  static let besides = 60...190

  /// A table of numbers without any plan.
  static func plain(rows: Int, columns: Int, from stream: inout RandomStream) -> TableNumbers {
    var drawn: [[Int]] = []
    for _ in 0..<rows {
      var row: [Int] = []
      for _ in 0..<columns { row.append(stream.integer(in: plain)) }
      drawn.append(row)
    }
    let chance = (0..<(rows * columns)).reduce(1.0) { chance, _ in chance / Double(plain.count) }
    return TableNumbers(rows: drawn, chance: chance)
  }

  /// A table in which a column's numbers are whole percentages of their rows; nil where one is not.
  static func shares(
    rows: Int, columns: Int, column: Int, from stream: inout RandomStream
  ) -> TableNumbers? {
    var drawn: [[Int]] = []
    var chance = 1.0
    for _ in 0..<rows {
      let whole = wholes[stream.integer(below: wholes.count)]
      guard let part = clean(stream.integer(in: shares), of: whole) else { return nil }
      chance /= Double(wholes.count * shares.count)
      var rest = whole - part
      var row: [Int] = []
      for place in 0..<(columns - 1) {
        let after = columns - 2 - place
        let most = min(rest - after * least, 2 * rest / (after + 1))
        guard most >= least else { return nil }
        let number = after == 0 ? rest : stream.integer(in: least...most)
        if after > 0 { chance /= Double(most - least + 1) }
        row.append(number)
        rest -= number
      }
      row.insert(part, at: column)
      drawn.append(row)
    }
    return TableNumbers(rows: drawn, chance: chance)
  }

  /// A table whose rows grow by whole percentages between two columns; nil where one does not.
  static func growths(
    rows: Int, columns: Int, first: Int, second: Int, from stream: inout RandomStream
  ) -> TableNumbers? {
    var drawn: [[Int]] = []
    var chance = 1.0
    for _ in 0..<rows {
      let whole = wholes[stream.integer(below: wholes.count)]
      guard let part = clean(stream.integer(in: growths), of: whole) else { return nil }
      chance /= Double(wholes.count * growths.count)
      var row: [Int] = []
      for column in 0..<columns {
        if column == first || column == second {
          row.append(column == first ? whole : whole + part)
          continue
        }
        let range = (whole * besides.lowerBound / 100)...(whole * besides.upperBound / 100)
        row.append(stream.integer(in: range))
        chance /= Double(range.count)
      }
      drawn.append(row)
    }
    return TableNumbers(rows: drawn, chance: chance)
  }

  /// A percentage of a whole; nil where it is no whole number.
  private static func clean(_ percentage: Int, of whole: Int) -> Int? {
    (percentage * whole).isMultiple(of: 100) ? percentage * whole / 100 : nil
  }
}

extension RandomStream {
  /// A whole number within a range, each as likely.
  mutating func integer(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + integer(below: range.count)
  }
}
