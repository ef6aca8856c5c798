/// Coins of which one is false, by the known formulas for them.
struct WeighingPuzzle: Sendable {
  let kind: String
  let coins: Int
  let weighings: Int

  /// Three to the number of weighings that are left after the first.
  private var outcomesLeft: Int { Self.power(weighings - 1) }

  /// The ways in which one coin can be false.
  var cases: Int { kind == "known" ? coins : 2 * coins }

  /// The fewest coins on each pan first, with which the weighings still suffice.
  ///
  /// What stays off the pans must be settled by the weighings left, with genuine coins at hand.
  var fewestOnPans: Int {
    let settled =
      switch kind {
      case "known": outcomesLeft
      case "find": (outcomesLeft + 1) / 2
      default: (outcomesLeft - 1) / 2
      }
    return max(1, (coins - settled + 1) / 2)
  }

  /// The most coins on each pan first, with which the weighings still suffice.
  var mostOnPans: Int { min(kind == "known" ? outcomesLeft : outcomesLeft / 2, coins / 2) }

  /// The numbers of coins that need so many weighings because fewer have too few outcomes.
  static func coins(kind: String, weighings: Int) -> ClosedRange<Int> {
    let fewer = power(weighings - 1)
    let all = power(weighings)
    return switch kind {
    case "known": (fewer + 1)...all
    case "find": ((fewer - 1) / 2 + 1)...((all - 1) / 2)
    default: ((fewer - 1) / 2 + 1)...((all - 3) / 2)
    }
  }

  /// Three to a small power.
  static func power(_ exponent: Int) -> Int {
    (0..<max(0, exponent)).reduce(1) { power, _ in power * 3 }
  }
}
