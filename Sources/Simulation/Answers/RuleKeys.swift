import Assessment

/// What an item's rule compares typed answers with: the way to right and to wrong ones.
struct RuleKeys {
  /// The spans of numbers that the rule tells apart from others.
  private(set) var numbers: [ClosedRange<Double>] = []
  /// What counts as a right text.
  private(set) var texts: [TextKey] = []

  /// Collects the keys of one response variable.
  init(_ rule: Rule, of response: String) {
    var numbers: [ClosedRange<Double>] = []
    var texts: [TextKey] = []
    func add(_ lower: Double, _ upper: Double) {
      guard lower.isFinite, upper.isFinite, lower <= upper else { return }
      numbers.append(lower...upper)
    }
    rule.forEachExpression { expression in
      switch expression {
      case .within(.response(response), let lower, let upper): add(lower, upper)
      case .atMost(.response(response), .literal(let limit?)),
        .atMost(.literal(let limit?), .response(response)),
        .lessThan(.response(response), .literal(let limit?)),
        .lessThan(.literal(let limit?), .response(response)),
        .match(.response(response), .literal(let limit?)),
        .match(.literal(let limit?), .response(response)):
        if let number = limit.number { add(number, number) }
      case .accepts(.response(response), let key): texts.append(key)
      default: break
      }
    }
    self.numbers = numbers
    self.texts = texts
  }
}
