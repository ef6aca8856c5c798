import Assessment

/// What a candidate sees of a weighing.
struct WeighingShown {
  let coins: Int
  /// What is weighed, such as `bead`.
  let thing: String
  /// The value of the radical `false` that the words stand for.
  let kind: String
  let asksForMost: Bool

  private static let task = TextPattern(
    "A {} has {} {} that look alike. All weigh the same but one, which is {} than the others.")
  private static let balance =
    "There is a balance with two pans and no weights. It only shows which pan is heavier, or that both weigh the same."
  private static let fewest = TextPattern(
    "What is the smallest number of weighings that always suffices, even with bad luck, to find {}?"
  )
  private static let pans = TextPattern(
    "The fewest weighings must still always suffice. How many {} may lie on each pan in the first weighing at {}?"
  )

  /// Reads an item; nil where it is no weighing.
  init?(_ item: GeneratedItem) {
    guard item.stem.count == 2, item.steps.count == 2,
      item.steps.allSatisfy({ $0.presentation == nil }),
      let task = SeriesText.paragraph(item.stem[0]).flatMap(Self.task.gaps(in:)), task.count == 4,
      let coins = TeaserCount.read(task[1]),
      let balance = SeriesText.paragraph(item.stem[1]), balance.hasPrefix(Self.balance),
      let aim = TeaserText.only(item.steps[0].content).flatMap(Self.fewest.gaps(in:)),
      let pans = TeaserText.only(item.steps[1].content).flatMap(Self.pans.gaps(in:)),
      pans.count == 2, pans[0] == task[2], task[2].hasSuffix("s")
    else { return nil }
    let thing = String(task[2].dropLast())
    let unknown = " Nobody knows whether it is heavier or lighter."
    switch (task[3], balance.dropFirst(Self.balance.count), aim[0]) {
    case ("heavier", "", "the false \(thing)"), ("lighter", "", "the false \(thing)"):
      kind = "known"
    case ("heavier or lighter", unknown, "the false \(thing)"): kind = "find"
    case (
      "heavier or lighter", unknown, "the false \(thing) and whether it is heavier or lighter"
    ):
      kind = "tell"
    default: return nil
    }
    switch pans[1] {
    case "least": asksForMost = false
    case "most": asksForMost = true
    default: return nil
    }
    self.coins = coins
    self.thing = thing
  }
}
