import Assessment

/// The rules of number series, each as spaces of parameters that are equally likely.
enum NumberSeriesRules {
  typealias Space = ParameterSpace<NumberSeries>

  /// The spaces of a cell; none for a rule that is not of the family.
  static func spaces(of cell: FamilyCell) -> [Space] {
    spaces(of: cell["rule"], large: cell["magnitude"] == "large")
  }

  /// The spaces of a rule; none for one that is not of the family.
  static func spaces(of rule: String, large: Bool) -> [Space] {
    switch rule {
    case "arithmetic": [arithmetic(large)]
    case "geometric":
      [geometric(large, falling: false)] + (large ? [geometric(large, falling: true)] : [])
    case "differences": [differences(large)]
    case "alternating": NumberSeriesTurns.alternating(large)
    case "interleaved": NumberSeriesTurns.interleaved(large)
    case "recursive":
      [sum(large, constants: 0...0), sum(large, constants: -9...9), multiple(large)]
    case "digits":
      [digitSum(large, constants: 0...0), digitSum(large, constants: 1...9), reversal(large)]
    default: []
    }
  }

  private static func arithmetic(_ large: Bool) -> Space {
    Space(ranges: large ? [1...2_500, -250...250] : [1...300, -40...40]) { numbers in
      let step = numbers[1]
      guard abs(step) >= (large ? 11 : 2) else { return nil }
      let sign = NumberSeries.signed(step)
      return NumberSeries(
        [numbers[0]], shown: 5, large: large, complexity: 1,
        rule: ["Each step is \(sign).", "Jeder Schritt ist \(sign)."]
      ) { $0[$0.count - 1] + step }
    }
  }

  private static func geometric(_ large: Bool, falling: Bool) -> Space {
    Space(ranges: [1...(large ? 600 : 40), 2...5]) { numbers in
      let factor = numbers[1]
      let sign = "\(falling ? "÷" : "×")\(factor)"
      let start = falling ? numbers[0] * factor * factor * factor * factor * factor : numbers[0]
      return NumberSeries(
        [start], shown: 4, large: large, complexity: 2,
        rule: ["Each step is \(sign).", "Jeder Schritt ist \(sign)."]
      ) { falling ? $0[$0.count - 1] / factor : $0[$0.count - 1] * factor }
    }
  }

  private static func differences(_ large: Bool) -> Space {
    Space(ranges: large ? [1...900, -99...99, -25...25] : [1...200, -40...40, -9...9]) { numbers in
      let (first, change) = (numbers[1], numbers[2])
      guard change != 0, abs(first) >= 2 else { return nil }
      let signs = [NumberSeries.signed(first), NumberSeries.signed(change)]
      return NumberSeries(
        [numbers[0], numbers[0] + first], shown: 6, large: large, complexity: 3,
        rule: [
          "The first step is \(signs[0]), and each step is the one before it \(signs[1]).",
          "Der erste Schritt ist \(signs[0]), und jeder Schritt ist der vorige \(signs[1]).",
        ]
      ) { 2 * $0[$0.count - 1] - $0[$0.count - 2] + change }
    }
  }

  private static func sum(_ large: Bool, constants: ClosedRange<Int>) -> Space {
    let starts = 1...(large ? 300 : 30)
    return Space(ranges: [starts, starts, constants]) { numbers in
      let plus = numbers[2]
      guard (plus == 0) == (constants == 0...0) else { return nil }
      let constant = NumberSeries.constant(plus)
      return NumberSeries(
        [numbers[0], numbers[1]], shown: 6, large: large, complexity: plus == 0 ? 3 : 4,
        rule: [
          "Each number is the sum of the two before it\(constant).",
          "Jede Zahl ist die Summe der beiden vorigen\(constant).",
        ]
      ) { $0[$0.count - 1] + $0[$0.count - 2] + plus }
    }
  }

  private static func multiple(_ large: Bool) -> Space {
    Space(ranges: [1...(large ? 200 : 15), 2...4, -9...9]) { numbers in
      let (factor, plus) = (numbers[1], numbers[2])
      guard plus != 0 else { return nil }
      let sign = NumberSeries.signed(plus)
      return NumberSeries(
        [numbers[0]], shown: 5, large: large, complexity: 4,
        rule: [
          "Each step is ×\(factor), then \(sign).", "Jeder Schritt ist ×\(factor), dann \(sign).",
        ]
      ) { $0[$0.count - 1] * factor + plus }
    }
  }

  private static func digitSum(_ large: Bool, constants: ClosedRange<Int>) -> Space {
    Space(ranges: [large ? 250...9_000 : 11...280, constants]) { numbers in
      let plus = numbers[1]
      let constant = NumberSeries.constant(plus)
      return NumberSeries(
        [numbers[0]], shown: 6, large: large, complexity: plus == 0 ? 4 : 5,
        rule: [
          "Each number is the one before it plus the sum of its digits\(constant).",
          "Jede Zahl ist die vorige plus deren Quersumme\(constant).",
        ]
      ) { $0[$0.count - 1] + digits($0[$0.count - 1]).reduce(0, +) + plus }
    }
  }

  private static func reversal(_ large: Bool) -> Space {
    Space(ranges: [large ? 101...999 : 12...99, 1...(large ? 99 : 60)]) { numbers in
      let plus = numbers[1]
      let sign = NumberSeries.signed(plus)
      let series = NumberSeries(
        [numbers[0]], shown: 6, large: large, complexity: 5,
        rule: [
          "Each number is the one before it with its digits reversed, \(sign).",
          "Jede Zahl ist die vorige mit umgekehrten Ziffern, \(sign).",
        ]
      ) { digits($0[$0.count - 1]).reduce(0) { $0 * 10 + $1 } + plus }
      return series.flatMap { Set($0.numbers).count == $0.numbers.count ? $0 : nil }
    }
  }

  /// The digits of a number from its last.
  private static func digits(_ number: Int) -> [Int] {
    number < 10 ? [number] : [number % 10] + digits(number / 10)
  }
}
