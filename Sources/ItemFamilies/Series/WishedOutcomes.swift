/// The chances of the sets that may be drawn, by whether the key is nearest to their mean.
struct WishedOutcomes {
  /// The chance of all sets of each kind, and the sum of their squares, before anything is wished.
  private var chances = [0.0, 0.0]
  private var squares = [0.0, 0.0]

  /// Adds a set with its chance.
  mutating func add(_ chance: Double, isNearest: Bool) {
    let kind = isNearest ? 1 : 0
    chances[kind] += chance
    squares[kind] += chance * chance
  }

  /// The chance that two draws give the same set, where each is drawn again until it is as wished.
  func repeatChance(below: Int) -> Double {
    let wished = MeanWish.chance(below: below)
    return [(0, 1 - wished), (1, wished)].reduce(0.0) { sum, entry in
      let (kind, wish) = entry
      let factor =
        wish * found(chances[kind]) + (1 - wish) * power(chances[kind], MeanWish.tries - 1)
      return sum + factor * factor * squares[kind]
    }
  }

  /// How many times as likely a set of a kind becomes where the kind is wished for: the chance that
  /// one of the tries has it, over that of the first.
  private func found(_ chance: Double) -> Double {
    chance > 0 ? (1 - power(1 - chance, MeanWish.tries)) / chance : 0
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { product, _ in product * base }
  }
}
