/// How messages list, shorten and guess words.
enum Wording {
  private static let longestList = 12

  /// `stem`, or `one of option, stem`; a long list is cut.
  static func oneOf(_ names: [String]) -> String {
    guard names.count > 1 else { return names.first.map { "'\($0)'" } ?? "nothing" }
    let sorted = names.sorted()
    let rest = sorted.count - longestList
    let list = sorted.prefix(longestList).joined(separator: ", ")
    return "one of \(list)" + (rest > 0 ? " and \(rest) more" : "")
  }

  /// A value as a message shows it: one line, at most forty characters.
  static func shortened(_ value: String) -> String {
    let line = String(value.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return line.count > 40 ? "\(line.prefix(39))…" : line
  }

  /// The candidate that a misspelt word was most likely meant to be, if one is near enough.
  static func closest(to word: String, among candidates: [String]) -> String? {
    let most = word.count < 4 ? 1 : 2
    let near = candidates.map { (name: $0, distance: distance(word, $0)) }
      .filter { $0.distance <= most && $0.distance > 0 }
    return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// The fewest insertions, deletions, replacements and swaps of neighbours between two words.
  ///
  /// The optimal string alignment distance; words over 40 bytes count as far apart.
  private static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.utf8)
    let second = Array(second.utf8)
    guard first.count <= 40, second.count <= 40 else { return .max }
    var rows = [[Int]](
      repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
    for row in 0...first.count { rows[row][0] = row }
    for column in 0...second.count { rows[0][column] = column }
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    for row in 1...first.count {
      for column in 1...second.count {
        let cost = first[row - 1] == second[column - 1] ? 0 : 1
        var best = min(
          rows[row - 1][column] + 1, rows[row][column - 1] + 1, rows[row - 1][column - 1] + cost)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          best = min(best, rows[row - 2][column - 2] + 1)
        }
        rows[row][column] = best
      }
    }
    return rows[first.count][second.count]
  }
}
