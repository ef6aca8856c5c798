import Assessment

/// Compares two numbers digit by digit.
enum NumberCheckingSolver: ItemSolver {
  static let family = FamilyName.numberChecking

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard
      SeriesText.asks(
        item, english: "Are both numbers the same?", german: "Sind beide Zahlen gleich?"),
      let shown = ComparisonShown(item)
    else {
      return [Defect("unreadable", "this is no pair of numbers")]
    }
    let grouping = item.incidental("grouping")
    let rows = shown.rows.map { $0.utf8.filter { (48...57).contains($0) } }
    guard rows[0].count == rows[1].count, !rows[0].isEmpty,
      zip(shown.rows, rows).allSatisfy({ $0 == grouped($1, grouping) })
    else { return [Defect("unreadable", "the numbers are not written in groups of \(grouping)")] }
    let differing = ComparisonShown.differing(rows[0], rows[1])
    let found = shown.defects(in: item, length: rows[0].count, differing: differing)
    guard !differing.isEmpty, change(rows[0], rows[1], differing) != item.cell["change"] else {
      return found
    }
    return found + [Defect("radical", "the numbers differ by another change")]
  }

  /// By which change one row came from the other; nil where it is none of the family's.
  private static func change(
    _ upper: [UInt8], _ lower: [UInt8], _ differing: [Int]
  ) -> String? {
    if differing.count == 1 { return "substitution" }
    guard differing.count == 2, differing[1] == differing[0] + 1 else { return nil }
    let place = differing[0] - 1
    let swapped = upper[place] == lower[place + 1] && upper[place + 1] == lower[place]
    return swapped ? "transposition" : nil
  }

  /// Digits with hyphens behind each group, the last aside; nil for a grouping that there is not.
  private static func grouped(_ digits: [UInt8], _ grouping: String) -> String? {
    let sizes = ["none": digits.count, "threes": 3, "fours": 4]
    guard let size = sizes[grouping] else { return nil }
    let groups = stride(from: 0, to: digits.count, by: size).map { start in
      String(decoding: digits[start..<min(start + size, digits.count)], as: UTF8.self)
    }
    return groups.joined(separator: "-")
  }
}
