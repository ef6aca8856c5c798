/// The words of ordering puzzles.
enum OrderingWords {
  /// What the people do, one after another.
  static let stories = [
    "runners cross the finish line", "speakers give their talks", "guests arrive at a party",
    "patients see the doctor", "swimmers climb out of the lake", "singers appear on the stage",
  ]

  private static let counts = ["Four", "Five", "Six"]
  private static let places = ["first", "second", "third", "fourth", "fifth"]

  /// The name of a place, from 0.
  static func place(_ place: Int, of count: Int) -> String {
    place == count - 1 || !places.indices.contains(place) ? "last" : places[place]
  }

  /// Who is to be put in order.
  static func opening(_ story: Int, _ names: [String]) -> String {
    let number = counts[min(max(names.count - 4, 0), 2)]
    let list = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    return "\(number) \(stories[story]), one after another: \(list)."
  }
}
