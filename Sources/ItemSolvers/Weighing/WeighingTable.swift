/// What the search of the game gives for each number of coins, worked once.
struct WeighingTable {
  /// The answers for one number of coins.
  struct Entry {
    /// The fewest weighings that always suffice.
    let weighings: Int
    /// How many coins may lie on each pan first, so that they still do.
    let pans: [Int]
  }

  /// The largest numbers of coins searched.
  static let mostKnown = 81
  static let mostUnknown = 13

  private static let known = entries(upTo: mostKnown, aim: .find) { .init(heavier: $0) }
  private static let find = entries(upTo: mostUnknown, aim: .find) { .init(either: $0) }
  private static let tell = entries(upTo: mostUnknown - 1, aim: .tell) { .init(either: $0) }

  /// The answers for some coins; nil where there are too few or too many.
  static func entry(false kind: String, coins: Int) -> Entry? {
    switch kind {
    case "known": known[coins]
    case "find": find[coins]
    case "tell": tell[coins]
    default: nil
    }
  }

  private static func entries(
    upTo most: Int, aim: BalanceGame.Aim, start: (Int) -> BalanceGame.Knowledge
  ) -> [Int: Entry] {
    var game = BalanceGame(aim: aim)
    var entries: [Int: Entry] = [:]
    for coins in 3...most {
      let knowledge = start(coins)
      guard let weighings = (1...5).first(where: { game.suffices($0, for: knowledge) }) else {
        continue
      }
      let pans = (1...(coins / 2)).filter {
        game.suffices(weighings, for: knowledge, onEachPan: $0)
      }
      entries[coins] = Entry(weighings: weighings, pans: pans)
    }
    return entries
  }
}
