/// The game of finding one false coin on a balance, searched to its end.
struct BalanceGame {
  /// What is known of the coins: how many may be either, only heavier, only lighter, or are genuine.
  struct Knowledge: Hashable {
    var either = 0
    var heavier = 0
    var lighter = 0
    var genuine = 0

    /// How many ways it may still be.
    var cases: Int { 2 * either + heavier + lighter }
  }

  /// What must be known in the end.
  enum Aim: Hashable {
    /// Which coin is false.
    case find
    /// Which coin is false, and whether it is heavier or lighter.
    case tell
  }

  private struct Question: Hashable {
    let knowledge: Knowledge
    let weighings: Int
  }

  let aim: Aim
  private var known: [Question: Bool] = [:]

  init(aim: Aim) {
    self.aim = aim
  }

  /// Whether so many weighings always suffice.
  mutating func suffices(_ weighings: Int, for knowledge: Knowledge) -> Bool {
    let coins = knowledge.either + knowledge.heavier + knowledge.lighter
    if aim == .tell ? knowledge.cases <= 1 : coins <= 1 { return true }
    guard weighings > 0 else { return false }
    // Each weighing has three outcomes. A coin never weighed need not be told heavier or lighter,
    // and there is one such coin at most in a way that ends.
    let spared = aim == .find && knowledge.either > 0 ? 1 : 0
    guard knowledge.cases - spared <= Self.power(weighings) else { return false }
    let question = Question(knowledge: knowledge, weighings: weighings)
    if let answer = known[question] { return answer }
    let total = coins + knowledge.genuine
    let answer = (1...max(total / 2, 1)).contains {
      2 * $0 <= total && suffices(weighings, for: knowledge, onEachPan: $0)
    }
    known[question] = answer
    return answer
  }

  /// Whether so many weighings always suffice when the first has a number of coins on each pan.
  mutating func suffices(
    _ weighings: Int, for knowledge: Knowledge, onEachPan count: Int
  ) -> Bool {
    guard weighings > 0, count > 0 else { return false }
    for left in Self.pans(of: count, from: knowledge) {
      var rest = knowledge
      rest.either -= left.either
      rest.heavier -= left.heavier
      rest.lighter -= left.lighter
      rest.genuine -= left.genuine
      for right in Self.pans(of: count, from: rest) {
        // Genuine coins on both pans weigh nothing, and pans may be exchanged.
        if left.genuine > 0 && right.genuine > 0 || right.either > left.either { continue }
        if settles(knowledge, left, right, weighings: weighings - 1) { return true }
      }
    }
    return false
  }

  private mutating func settles(
    _ before: Knowledge, _ left: Knowledge, _ right: Knowledge, weighings: Int
  ) -> Bool {
    let total = before.either + before.heavier + before.lighter + before.genuine
    func knowledge(_ either: Int, _ heavier: Int, _ lighter: Int) -> Knowledge {
      Knowledge(
        either: either, heavier: heavier, lighter: lighter,
        genuine: total - either - heavier - lighter)
    }
    let outcomes = [
      knowledge(
        before.either - left.either - right.either, before.heavier - left.heavier - right.heavier,
        before.lighter - left.lighter - right.lighter),
      knowledge(0, left.either + left.heavier, right.either + right.lighter),
      knowledge(0, right.either + right.heavier, left.either + left.lighter),
    ]
    for outcome in outcomes where !suffices(weighings, for: outcome) { return false }
    return true
  }

  /// All ways to put so many coins on a pan.
  private static func pans(of count: Int, from knowledge: Knowledge) -> [Knowledge] {
    var found: [Knowledge] = []
    for either in stride(from: min(count, knowledge.either), through: 0, by: -1) {
      for heavier in 0...min(count - either, knowledge.heavier) {
        for lighter in 0...min(count - either - heavier, knowledge.lighter) {
          let genuine = count - either - heavier - lighter
          guard genuine <= knowledge.genuine else { continue }
          found.append(
            Knowledge(either: either, heavier: heavier, lighter: lighter, genuine: genuine))
        }
      }
    }
    return found
  }

  /// Three to a small power.
  static func power(_ exponent: Int) -> Int {
    (0..<max(0, min(exponent, 12))).reduce(1) { power, _ in power * 3 }
  }
}
