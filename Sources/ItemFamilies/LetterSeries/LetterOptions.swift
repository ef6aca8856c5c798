import Psychometrics

/// Chooses four wrong letters so that neighbourhood in the alphabet does not tell the key.
///
/// Five letters stand as two pairs of neighbours and a single one, each of the five as likely as
/// the others to be the key.
struct LetterOptions {
  private let key: Int
  private let errors: [NamedValue]

  /// Keeps errors that lie apart, the first names first, and fills up to five.
  init(key: Int, errors: [NamedValue]) {
    var kept: [NamedValue] = []
    let fill = [9, -9, 5, -5, 13].map { NamedValue(key + $0, "lost-place") }
    for error in errors + fill where error.error != "lost-place" || kept.count < 5 {
      let apart = ([key] + kept.map(\.value)).allSatisfy { Self.way($0, error.value) >= 3 }
      if apart { kept.append(error) }
    }
    self.key = key
    self.errors = kept
  }

  /// Four wrong letters, by their places.
  func draw(from stream: inout RandomStream) -> [NamedValue] {
    let single = stream.integer(below: 5) == 0
    let bases = stream.sample(2, of: errors.count).map { errors[$0] }
    var chosen = bases
    for base in slipped(bases, single: single) {
      let choices = choices(base, beside: chosen)
      chosen.append(choices[stream.integer(below: choices.count)])
    }
    return chosen
  }

  /// The chance that two draws give the same four letters.
  var repeatChance: Double {
    let pairs = errors.indices.flatMap { first in
      errors.indices.compactMap { $0 == first ? nil : [errors[first], errors[$0]] }
    }
    let count = Double(max(pairs.count, 1))
    return pairs.reduce(0.0) { sum, bases in
      let paired = repeatChance(slipped(bases, single: false)[...], bases) * 0.64
      let single = repeatChance(slipped(bases, single: true)[...], bases) * 0.08
      return sum + (paired + single) / count / count
    }
  }

  private func repeatChance(_ bases: ArraySlice<NamedValue?>, _ chosen: [NamedValue]) -> Double {
    guard let base = bases.first else { return 1 }
    let choices = choices(base, beside: chosen)
    let count = Double(choices.count)
    return choices.reduce(0.0) {
      $0 + repeatChance(bases.dropFirst(), chosen + [$1]) / count / count
    }
  }

  /// What has a neighbour: the key, which is nil, and the first error, or both errors.
  private func slipped(_ bases: [NamedValue], single: Bool) -> [NamedValue?] {
    single ? bases : [nil, bases[0]]
  }

  /// The neighbours of a letter that are no neighbours of others, where there are such.
  private func choices(_ base: NamedValue?, beside chosen: [NamedValue]) -> [NamedValue] {
    let all = [-1, 1].map { offset in
      base.map { NamedValue($0.value + offset, "\($0.error)-and-counting-slip") }
        ?? NamedValue(key + offset, "counting-slip")
    }
    let others = ([key] + chosen.map(\.value)).filter { $0 != base?.value ?? key }
    let free = all.filter { choice in others.allSatisfy { Self.way($0, choice.value) >= 2 } }
    return free.isEmpty ? all : free
  }

  /// How many letters apart two places are, around the end of the alphabet where that is shorter.
  private static func way(_ first: Int, _ second: Int) -> Int {
    let way = abs(first - second) % 26
    return min(way, 26 - way)
  }
}
