import Assessment

/// Works weighings: looks up what the search of the whole game gives for the coins shown.
enum WeighingSolver: ItemSolver {
  static let family = FamilyName.weighing

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard let shown = WeighingShown(item) else {
      return [Defect("unreadable", "this is no weighing with two questions")]
    }
    guard let entry = WeighingTable.entry(false: shown.kind, coins: shown.coins),
      let least = entry.pans.first, let most = entry.pans.last
    else { return [Defect("one-right-answer", "for so many coins no answer is proven")] }
    var found: [Defect] = []
    let recomputed = [
      "false": shown.kind, "weighings": String(entry.weighings),
      "pans": shown.asksForMost ? "most" : "fewest",
    ]
    for radical in item.cell.radicals where recomputed[radical.name] != radical.value {
      found.append(Defect("radical", "'\(radical.name)' is not what the weighing shows"))
    }
    let cases = shown.kind == "known" ? shown.coins : 2 * shown.coins
    if item.complexity != cases { found.append(Defect("complexity", "there are \(cases) cases")) }
    found += TeaserText.number(
      of: item.steps[0], is: entry.weighings, errors: Self.errors(shown, cases: cases))
    let key = shown.asksForMost ? most : least
    found += TeaserText.number(
      of: item.steps[1], is: key,
      errors: [
        "halves": shown.coins / 2, "one-against-one": 1,
        "other-end": shown.asksForMost ? least : most,
        "one-too-many": key + 1, "one-too-few": key - 1,
      ])
    return found + words(item, shown, entry, cases: cases)
  }

  /// The wrong numbers of weighings that each error leads to.
  private static func errors(_ shown: WeighingShown, cases: Int) -> [String: Int] {
    var halvings = 0
    while 1 << halvings < shown.coins { halvings += 1 }
    var forgotten = 0
    while BalanceGame.power(forgotten) < shown.coins { forgotten += 1 }
    return [
      "halving": halvings, "direction-forgotten": shown.kind == "known" ? -1 : forgotten,
      "one-against-one": shown.coins / 2, "one-coin-left": shown.coins - 1,
    ]
  }

  private static func words(
    _ item: GeneratedItem, _ shown: WeighingShown, _ entry: WeighingTable.Entry, cases: Int
  ) -> [Defect] {
    let weighings = TeaserCount.said(entry.weighings)
    let bound = TeaserCount.said(BalanceGame.power(entry.weighings))
    let least = TeaserCount.said(entry.pans.first ?? 0)
    let most = TeaserCount.said(entry.pans.last ?? 0)
    let onPans = least == most ? "exactly \(most)" : "\(least) to \(most)"
    let ways = TeaserCount.said(cases)
    let after = entry.weighings - 1
    let more = "\(TeaserCount.said(after)) more \(after == 1 ? "weighing" : "weighings")"
    let explanation =
      "Each weighing has three outcomes, so that \(weighings) weighings tell apart \(bound) cases at most. Here there are \(ways) ways in which one \(shown.thing) can be false, and \(weighings) weighings always suffice. For this \(onPans) must lie on each pan first."
    return TeaserText.explanation(of: item, expected: explanation)
      + TeaserText.hints(
        of: item.steps[0],
        expected: [
          "A weighing has three outcomes: left down, right down, or balance.",
          "There are \(ways) ways in which one \(shown.thing) can be false.",
          "\(TeaserCount.opening(entry.weighings)) weighings have \(bound) outcomes together, and \(TeaserCount.said(after)) only \(TeaserCount.said(BalanceGame.power(after))).",
        ])
      + TeaserText.hints(
        of: item.steps[1],
        expected: [
          "After the first weighing \(more) must be enough, whatever its outcome.",
          "Count the ways that are left where the pans balance, and where they do not.",
        ])
  }
}
