/// The rules of number series in which two steps, or two series, take turns.
enum NumberSeriesTurns {
  /// A number added, or a factor.
  private enum Step {
    case add(Int)
    case multiply(Int)

    var complexity: Int { if case .add = self { 1 } else { 2 } }

    var sign: String {
      switch self {
      case .add(let number): NumberSeries.signed(number)
      case .multiply(let factor): "×\(factor)"
      }
    }

    func next(_ number: Int) -> Int {
      switch self {
      case .add(let step): number + step
      case .multiply(let factor): number * factor
      }
    }
  }

  /// The kinds of two steps: two numbers added, or one added and one factor in either order.
  private enum Kind: CaseIterable {
    case additions, additionFirst, factorFirst

    func ranges(_ large: Bool) -> [ClosedRange<Int>] {
      let numbers = large ? -250...250 : -40...40
      let factors = 2...(large ? 4 : 3)
      return switch self {
      case .additions: [numbers, numbers]
      case .additionFirst: [numbers, factors]
      case .factorFirst: [factors, numbers]
      }
    }

    /// The steps; nil where a number added is too small.
    func steps(_ first: Int, _ second: Int, least: Int) -> (Step, Step)? {
      let added = self == .factorFirst ? [second] : self == .additions ? [first, second] : [first]
      guard added.allSatisfy({ abs($0) >= least }), first != second else { return nil }
      return switch self {
      case .additions: (.add(first), .add(second))
      case .additionFirst: (.add(first), .multiply(second))
      case .factorFirst: (.multiply(first), .add(second))
      }
    }
  }

  static func alternating(_ large: Bool) -> [NumberSeriesRules.Space] {
    Kind.allCases.map { kind in
      NumberSeriesRules.Space(ranges: [1...(large ? 900 : 120)] + kind.ranges(large)) { numbers in
        guard let (first, second) = kind.steps(numbers[1], numbers[2], least: 2),
          kind != .additions || numbers[1] + numbers[2] != 0
        else { return nil }
        return NumberSeries(
          [numbers[0]], shown: 7, large: large,
          complexity: 1 + first.complexity + second.complexity,
          rule: [
            "Two steps take turns: \(first.sign) and \(second.sign).",
            "Zwei Schritte wechseln sich ab: \(first.sign) und \(second.sign).",
          ]
        ) { ($0.count.isMultiple(of: 2) ? second : first).next($0[$0.count - 1]) }
      }
    }
  }

  static func interleaved(_ large: Bool) -> [NumberSeriesRules.Space] {
    Kind.allCases.map { kind in
      let starts = 1...(large ? 900 : 200)
      return NumberSeriesRules.Space(ranges: [starts, starts] + kind.ranges(large)) { numbers in
        guard let (first, second) = kind.steps(numbers[2], numbers[3], least: 2) else {
          return nil
        }
        return NumberSeries(
          [numbers[0], numbers[1]], shown: 8, large: large,
          complexity: 2 + first.complexity + second.complexity,
          rule: [
            "Two series take turns: one goes \(first.sign), the other \(second.sign).",
            "Zwei Reihen wechseln sich ab: eine geht \(first.sign), die andere \(second.sign).",
          ]
        ) { ($0.count.isMultiple(of: 2) ? first : second).next($0[$0.count - 2]) }
      }
    }
  }
}
