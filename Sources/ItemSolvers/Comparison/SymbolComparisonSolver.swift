import Assessment

/// Compares two rows of symbols place by place.
enum SymbolComparisonSolver: ItemSolver {
  static let family = FamilyName.symbolComparison

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard
      SeriesText.asks(
        item, english: "Are both rows the same?", german: "Sind beide Reihen gleich?"),
      let shown = ComparisonShown(item),
      let known = symbols(of: item.incidental("symbols")),
      let upper = places(shown.rows[0]), let lower = places(shown.rows[1]),
      upper.count == lower.count
    else { return [Defect("unreadable", "this is no pair of rows of symbols")] }
    let differing = ComparisonShown.differing(upper, lower)
    var found = shown.defects(in: item, length: upper.count, differing: differing)
    if !(upper + lower).allSatisfy(known.contains) {
      found.append(Defect("incidental", "a symbol is not of the set"))
    }
    if !differing.isEmpty, differing.count != item.cell.number("differences") {
      found.append(Defect("radical", "the rows differ at \(differing.count) places"))
    }
    return found
  }

  /// The symbols of a row, which single spaces stand between.
  private static func places(_ row: String) -> [Character]? {
    let places = row.split(separator: " ", omittingEmptySubsequences: false)
    guard places.allSatisfy({ $0.count == 1 }) else { return nil }
    return places.compactMap(\.first)
  }

  private static func symbols(of set: String) -> String? {
    switch set {
    case "shapes": "●○■□▲△◆◇"
    case "arrows": "←↑→↓↖↗↘↙"
    case "signs": "#%&+=@?$"
    default: nil
    }
  }
}
