extension NumberRule {
  /// The words by which an explanation names the rule, in a language.
  func phrase(german: Bool) -> String {
    let (english, other) =
      switch self {
      case .arithmetic, .geometric: ("Each step is ", "Jeder Schritt ist ")
      case .alternating: ("Two steps take turns", "Zwei Schritte wechseln sich ab")
      case .interleaved: ("Two series take turns", "Zwei Reihen wechseln sich ab")
      case .differences: ("each step is the one before it ", "jeder Schritt ist der vorige ")
      case .sum: ("the sum of the two before it", "die Summe der beiden vorigen")
      case .multiple: (", then ", ", dann ")
      case .digitSum: ("plus the sum of its digits", "plus deren Quersumme")
      case .reversal: ("with its digits reversed", "mit umgekehrten Ziffern")
      }
    return german ? other : english
  }
}
