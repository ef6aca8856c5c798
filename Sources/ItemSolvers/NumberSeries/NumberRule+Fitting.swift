extension NumberRule {
  /// Constants that rules with two kinds of operation add at most.
  static let constants = -9...9
  /// Constants added to reversed digits.
  static let reversalConstants = -99...99

  /// All rules of the grammar that a series follows, each part of a rule seen at least twice.
  static func fitting(_ terms: [Int]) -> [NumberRule] {
    guard terms.count >= 3 else { return [] }
    let pairs = Array(zip(terms, terms.dropFirst()))
    return steady(pairs) + alternating(pairs) + interleaved(terms) + differences(terms)
      + sums(terms) + multiples(pairs) + digits(pairs)
  }

  private static func steady(_ pairs: [(Int, Int)]) -> [NumberRule] {
    NumberStep.common(to: pairs).map { step in
      if case .add(let number) = step { .arithmetic(number) } else { .geometric(step) }
    }
  }

  private static func alternating(_ pairs: [(Int, Int)]) -> [NumberRule] {
    let odd = NumberStep.common(to: pairs.alternate(from: 0))
    let even = NumberStep.common(to: pairs.alternate(from: 1))
    return odd.flatMap { first in
      even.filter { $0 != first }.map { .alternating(first, $0) }
    }
  }

  private static func interleaved(_ terms: [Int]) -> [NumberRule] {
    let strands = [0, 1].map { start in
      let strand = terms.alternate(from: start)
      return NumberStep.common(to: Array(zip(strand, strand.dropFirst())))
    }
    return strands[0].flatMap { first in strands[1].map { .interleaved(first, $0) } }
  }

  private static func differences(_ terms: [Int]) -> [NumberRule] {
    let steps = zip(terms, terms.dropFirst()).map { $1 - $0 }
    guard let change = constant(zip(steps, steps.dropFirst()).map { $1 - $0 }), change != 0 else {
      return []
    }
    return [.differences(first: steps[0], change: change)]
  }

  private static func sums(_ terms: [Int]) -> [NumberRule] {
    let rests = terms.indices.dropFirst(2).map { terms[$0] - terms[$0 - 1] - terms[$0 - 2] }
    guard let plus = constant(rests), constants.contains(plus) else { return [] }
    return [.sum(plus: plus)]
  }

  private static func multiples(_ pairs: [(Int, Int)]) -> [NumberRule] {
    guard pairs.count >= 3 else { return [] }
    return NumberStep.factors.compactMap { factor in
      guard let plus = constant(pairs.map { $0.1 - factor * $0.0 }), plus != 0,
        constants.contains(plus)
      else { return nil }
      return .multiple(factor: factor, plus: plus)
    }
  }

  private static func digits(_ pairs: [(Int, Int)]) -> [NumberRule] {
    var rules: [NumberRule] = []
    if let plus = constant(pairs.map { $0.1 - $0.0 - digitSum($0.0) }), constants.contains(plus) {
      rules.append(.digitSum(plus: plus))
    }
    if let plus = constant(pairs.map { $0.1 - reversed($0.0) }), plus != 0,
      reversalConstants.contains(plus)
    {
      rules.append(.reversal(plus: plus))
    }
    return rules
  }

  /// The number that all are, of which there must be two.
  private static func constant(_ numbers: [Int]) -> Int? {
    guard numbers.count >= 2, let first = numbers.first, numbers.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first
  }
}

extension Array {
  /// Every second element, the first of them at a place.
  func alternate(from start: Int) -> [Element] {
    stride(from: start, to: count, by: 2).map { self[$0] }
  }
}
