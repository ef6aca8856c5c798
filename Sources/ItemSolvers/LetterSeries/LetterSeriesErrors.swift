/// The letters that the documented errors lead to in a letter series.
enum LetterSeriesErrors {
  /// What the name of an error ends in that comes with a slip of counting.
  private static let slip = "-and-counting-slip"

  /// Whether an error of a name leads to a place, the places shown being three or more.
  static func leads(
    _ name: String, to place: Int, places: [Int], key: Int, rule: LetterRule
  ) -> Bool {
    guard places.count >= 3 else { return false }
    if name.hasSuffix(slip) {
      let base = String(name.dropLast(slip.count))
      return [place - 1, place + 1].contains {
        leads(base, to: Alphabet.wrapped($0), places: places, key: key, rule: rule)
      }
    }
    let last = places[places.count - 1]
    let before = places[places.count - 2]
    let off = abs(Alphabet.step(from: key, to: place))
    let reached: Int? =
      switch name {
      case "repeated-last": last
      case "last-difference": 2 * last - before
      case "previous-difference": last + before - places[places.count - 3]
      case "first-difference": last + places[1] - places[0]
      case "wrong-direction": 2 * last - key
      case "skipped-letter": rule.next(after: places + [key])
      case "counting-slip": off == 1 ? place : nil
      case "lost-place": off >= 4 ? place : nil
      default: nil
      }
    return reached.map(Alphabet.wrapped) == place
  }
}
