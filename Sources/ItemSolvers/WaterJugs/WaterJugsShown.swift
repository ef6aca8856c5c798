import Assessment

/// What a candidate sees of a puzzle with jugs.
struct WaterJugsShown {
  let capacities: [Int]
  let start: [Int]
  let hasTap: Bool
  let goal: Int
  /// What the jugs are called, such as `can` and `cans`.
  let vessel: (one: String, many: String)
  /// The jug and the move that the second question is about.
  let asked: (jug: Int, move: Int)

  static let labels = ["A", "B", "C"]

  private static let task = TextPattern(
    "{} has {} {} without marks and needs exactly {} litres of {} in one of them.")
  private static let tapRules = TextPattern(
    "One move fills a {} to the brim at a tap, empties one into a drain, or pours one into another until the first is empty or the second is full."
  )
  private static let fullRules = TextPattern(
    "There is no tap and no drain. One move pours a {} into another until the first is empty or the second is full."
  )
  private static let amountQuestion = TextPattern(
    "Take the way with the fewest moves. How many litres are in {} {} after move {}?")

  /// Reads an item; nil where it is no such puzzle.
  init?(_ item: GeneratedItem) {
    guard item.stem.count == 3, item.steps.count == 2,
      item.steps.allSatisfy({ $0.presentation == nil }),
      let opening = SeriesText.paragraph(item.stem[0]),
      let task = Self.task.gaps(in: opening), task.count == 5,
      let goal = SeriesText.number(task[3]),
      let lines = TeaserText.entries(item.stem[1]), (2...3).contains(lines.count),
      task[1] == (lines.count == 2 ? "two" : "three"),
      let rules = SeriesText.paragraph(item.stem[2]),
      TeaserText.only(item.steps[0].content) == "How many moves are needed at least?",
      let question = TeaserText.only(item.steps[1].content),
      let asked = Self.amountQuestion.gaps(in: question), asked.count == 3,
      let jug = Self.labels.prefix(lines.count).firstIndex(of: asked[1]),
      let move = SeriesText.number(asked[2])
    else { return nil }
    let one: String
    if let gap = Self.tapRules.gaps(in: rules)?.first {
      hasTap = true
      one = gap
    } else if let gap = Self.fullRules.gaps(in: rules)?.first {
      hasTap = false
      one = gap
    } else {
      return nil
    }
    guard asked[0] == one else { return nil }
    var capacities: [Int] = []
    var start: [Int] = []
    for (label, line) in zip(Self.labels, lines) {
      let pattern = TextPattern("\(one) \(label): holds {} litres, {}")
      guard let gaps = pattern.gaps(in: line), gaps.count == 2,
        let capacity = SeriesText.number(gaps[0]), (1...20).contains(capacity)
      else { return nil }
      switch gaps[1] {
      case "empty": start.append(0)
      case "full": start.append(capacity)
      default: return nil
      }
      capacities.append(capacity)
    }
    self.capacities = capacities
    self.start = start
    self.goal = goal
    self.asked = (jug, move)
    vessel = (one, task[2])
  }
}
