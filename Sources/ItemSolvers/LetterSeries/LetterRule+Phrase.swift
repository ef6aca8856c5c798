extension LetterRule {
  /// The words by which an explanation names the rule, in a language.
  func phrase(german: Bool) -> String {
    let (english, other) =
      switch self {
      case .steps(let steps) where steps.count == 1:
        ("Each step in the alphabet is ", "Jeder Schritt im Alphabet ist ")
      case .steps:
        ("Steps in the alphabet take turns", "Schritte im Alphabet wechseln sich ab")
      case .growing: ("each is the one before it ", "jeder ist der vorige ")
      case .series(let steps) where steps.count == 2:
        ("Two series take turns", "Zwei Reihen wechseln sich ab")
      case .series: ("Three series take turns", "Drei Reihen wechseln sich ab")
      }
    return german ? other : english
  }
}
