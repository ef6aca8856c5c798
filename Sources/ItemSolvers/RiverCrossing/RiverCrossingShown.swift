import Assessment

/// What a candidate sees of a crossing.
struct RiverCrossingShown {
  let crates: [String]
  let capacity: Int
  /// Pairs of crates that must not be left together, by their places.
  let conflicts: [(Int, Int)]
  /// Who carries them, such as `courier`, and in what, such as `boat`.
  let carrier: String
  let vehicle: String

  private static let rooms = ["one crate": 1, "two crates": 2, "three crates": 3]
  private static let task = TextPattern(
    "A {} must bring {} crates across {} in a {}: {} and {}.")
  private static let room = TextPattern(
    "The {} holds the {}, who alone can steer it, and at most {} at a time.")
  private static let rule = TextPattern(
    "Some crates must not be left together on either side while the {} is away:")

  /// Reads an item; nil where it is no crossing.
  init?(_ item: GeneratedItem) {
    guard item.stem.count == 4, item.steps.count == 2,
      item.steps.allSatisfy({ $0.presentation == nil }),
      let task = SeriesText.paragraph(item.stem[0]).flatMap(Self.task.gaps(in:)), task.count == 6,
      let room = SeriesText.paragraph(item.stem[1]).flatMap(Self.room.gaps(in:)), room.count == 3,
      let rule = SeriesText.paragraph(item.stem[2]).flatMap(Self.rule.gaps(in:)),
      let lines = TeaserText.entries(item.stem[3]), (1...15).contains(lines.count),
      let capacity = Self.rooms[room[2]], room[0] == task[3], room[1] == task[0],
      rule == [task[0]],
      TeaserText.only(item.steps[0].content)
        == "How many crossings are needed at least, counting both directions? Write 0 if it cannot be done."
    else { return nil }
    var crates = [task[5]]
    var before = task[4]
    while let gaps = TextPattern("{}, {}").gaps(in: before), gaps.count == 2 {
      crates.insert(gaps[0], at: crates.count - 1)
      before = gaps[1]
    }
    crates.insert(before, at: crates.count - 1)
    guard crates.count == TeaserCount.read(task[1]), Set(crates).count == crates.count else {
      return nil
    }
    var conflicts: [(Int, Int)] = []
    for line in lines {
      guard let pair = TextPattern("{} and {}").gaps(in: line), pair.count == 2,
        let first = crates.firstIndex(of: pair[0]), let second = crates.firstIndex(of: pair[1]),
        first != second, !conflicts.contains(where: { Set([$0.0, $0.1]) == [first, second] })
      else { return nil }
      conflicts.append((first, second))
    }
    self.crates = crates
    self.capacity = capacity
    self.conflicts = conflicts
    carrier = task[0]
    vehicle = task[3]
  }

  /// Names of crates as a list.
  func names(_ places: [Int]) -> String {
    places.isEmpty ? "nothing" : places.map { crates[$0] }.joined(separator: " and ")
  }
}
