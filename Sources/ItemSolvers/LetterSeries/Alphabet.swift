/// The letters A to Z in a circle, numbered from 0.
enum Alphabet {
  static let count = 26

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// The number of a single capital letter; nil for anything else.
  static func place(_ text: some StringProtocol) -> Int? {
    guard text.count == 1, let letter = text.first else { return nil }
    return letters.firstIndex(of: letter)
  }

  /// The letter at a place, counted on beyond Z and back beyond A.
  static func letter(_ place: Int) -> Character { letters[wrapped(place)] }

  /// A place brought to 0 to 25.
  static func wrapped(_ place: Int) -> Int { (place % count + count) % count }

  /// The way from one place to another: forwards 1 to 13, backwards -1 to -12.
  static func step(from first: Int, to second: Int) -> Int {
    let forwards = wrapped(second - first)
    return forwards > count / 2 ? forwards - count : forwards
  }
}
