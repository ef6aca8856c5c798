/// One step from a number to the next.
enum NumberStep: Hashable {
  case add(Int)
  case multiply(Int)
  case divide(Int)

  /// Factors and divisors of the grammar.
  static let factors = 2...9

  /// How involved it is: 1 for a number added or taken away, 2 for a factor or a divisor.
  var complexity: Int {
    if case .add = self { 1 } else { 2 }
  }

  /// The step as explanations write it.
  var sign: String {
    switch self {
    case .add(let number): number < 0 ? "−\(-number)" : "+\(number)"
    case .multiply(let factor): "×\(factor)"
    case .divide(let divisor): "÷\(divisor)"
    }
  }

  /// The number that follows; nil where a division leaves a rest.
  func next(_ number: Int) -> Int? {
    switch self {
    case .add(let step): number + step
    case .multiply(let factor): number * factor
    case .divide(let divisor): number.isMultiple(of: divisor) ? number / divisor : nil
    }
  }

  /// The steps that make every pair's second number from its first; none for fewer than two pairs.
  static func common(to pairs: [(Int, Int)]) -> [NumberStep] {
    guard pairs.count >= 2 else { return [] }
    return leading(from: pairs[0].0, to: pairs[0].1).filter { step in
      pairs.allSatisfy { step.next($0.0) == $0.1 }
    }
  }

  private static func leading(from first: Int, to second: Int) -> [NumberStep] {
    var steps = [NumberStep.add(second - first)]
    if first != 0, second.isMultiple(of: first), factors.contains(second / first) {
      steps.append(.multiply(second / first))
    }
    if second != 0, first.isMultiple(of: second), factors.contains(first / second) {
      steps.append(.divide(first / second))
    }
    return steps
  }
}
