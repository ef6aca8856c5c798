/// Letters by their places in the alphabet, with what their rule is called.
struct LetterSeries: Hashable, Sendable {
  /// The letters A to Z.
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// The places shown, the one that follows, and the one after it; not brought back to 0 to 25.
  let places: [Int]
  /// How involved the rule is.
  let complexity: Int
  /// The rule in English and German.
  let rule: [String]

  /// The places shown.
  var shown: [Int] { Array(places.dropLast(2)) }
  /// The place that follows.
  var key: Int { places[places.count - 2] }

  /// The letter at a place; A follows Z.
  static func letter(_ place: Int) -> String { String(letters[((place % 26) + 26) % 26]) }

  /// The spaces of a rule; none for one that is not of the family.
  static func spaces(of rule: String, far: Bool) -> [ParameterSpace<LetterSeries>] {
    switch rule {
    case "one-step": [turns(1, far: far)]
    case "two-steps": [turns(2, far: far)]
    case "three-steps": [turns(3, far: far)]
    case "growing-steps": [growing()]
    case "two-series": [series(2, far: far)]
    case "three-series": [series(3, far: far)]
    default: []
    }
  }

  /// Steps that take turns, or a single one.
  private static func turns(_ count: Int, far: Bool) -> ParameterSpace<LetterSeries> {
    let most = far ? 6 : 2
    let ranges = [0...25] + [ClosedRange](repeating: -most...most, count: count)
    return ParameterSpace(ranges: ranges) { numbers in
      let steps = Array(numbers.dropFirst())
      let turning = Set(steps).count > 1 && steps.reduce(0, +) != 0
      guard suit(steps, far: far), count == 1 || turning else { return nil }
      let shown = [5, 7, 8][count - 1]
      let places = (0..<shown + 1).reduce(into: [numbers[0]]) { places, turn in
        places.append(places[turn] + steps[turn % count])
      }
      let signs = steps.map(NumberSeries.signed).joined(separator: ", ")
      let words =
        count == 1
        ? ["Each step in the alphabet is \(signs).", "Jeder Schritt im Alphabet ist \(signs)."]
        : [
          "Steps in the alphabet take turns: \(signs).",
          "Schritte im Alphabet wechseln sich ab: \(signs).",
        ]
      return LetterSeries(places: places, complexity: count == 1 ? 1 : 1 + count, rule: words)
    }
  }

  /// Steps that become longer or shorter.
  private static func growing() -> ParameterSpace<LetterSeries> {
    ParameterSpace(ranges: [0...25, -6...6, -2...2]) { numbers in
      let (first, change) = (numbers[1], numbers[2])
      let steps = (0..<7).map { first + change * $0 }
      guard change != 0, !steps.contains(0), steps.map(abs).max() ?? 0 <= 12,
        steps[..<6].contains(where: { abs($0) > 2 })
      else { return nil }
      let signs = [first, change].map(NumberSeries.signed)
      return LetterSeries(
        places: steps.reduce(into: [numbers[0]]) { $0.append($0[$0.count - 1] + $1) },
        complexity: 3,
        rule: [
          "The first step in the alphabet is \(signs[0]), and each is the one before it \(signs[1]).",
          "Der erste Schritt im Alphabet ist \(signs[0]), und jeder ist der vorige \(signs[1]).",
        ])
    }
  }

  /// Series that take turns.
  private static func series(_ count: Int, far: Bool) -> ParameterSpace<LetterSeries> {
    let most = far ? 6 : 2
    let ranges =
      [ClosedRange](repeating: 0...25, count: count)
      + [ClosedRange](repeating: -most...most, count: count)
    return ParameterSpace(ranges: ranges) { numbers in
      let steps = Array(numbers.dropFirst(count))
      guard suit(steps, far: far) else { return nil }
      let places = (0..<(count == 2 ? 10 : 12)).map { place in
        numbers[place % count] + place / count * steps[place % count]
      }
      let signs = steps.map(NumberSeries.signed).joined(separator: ", ")
      let words = count == 2 ? ["Two", "Zwei"] : ["Three", "Drei"]
      return LetterSeries(
        places: places, complexity: 2 * count,
        rule: [
          "\(words[0]) series take turns; their steps in the alphabet are \(signs).",
          "\(words[1]) Reihen wechseln sich ab; ihre Schritte im Alphabet sind \(signs).",
        ])
    }
  }

  /// Whether steps lead somewhere and are as long as wanted.
  private static func suit(_ steps: [Int], far: Bool) -> Bool {
    !steps.contains(0) && (!far || steps.contains { abs($0) > 2 })
  }
}
