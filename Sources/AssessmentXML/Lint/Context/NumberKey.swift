import Assessment

/// The key of a number field as its author wrote it, read back from the rule.
struct NumberKey {
  let key: Double
  /// The largest difference from the key that still counts as right.
  let tolerance: Double
  /// The digits behind the decimal mark of the key.
  let decimals: Int

  init?(_ field: LintedField, of item: Item) {
    guard case .number = field.interaction.kind, let key = field.correct?.number else {
      return nil
    }
    self.key = key
    decimals = NumberKey.decimals(of: key)
    var upper: Double?
    item.rule.forEachExpression { expression in
      if case .within(.response(field.interaction.response), _, let bound) = expression {
        upper = bound
      }
    }
    // Ten digits take the noise of a binary subtraction away and keep what an author writes.
    tolerance = upper.map { (($0 - key) * 1e10).rounded() / 1e10 } ?? 0
  }

  /// The digits behind the decimal mark of a number, up to nine.
  static func decimals(of number: Double) -> Int {
    var scaled = abs(number)
    for digits in 0..<9 {
      if abs(scaled - scaled.rounded()) <= 1e-9 * max(scaled, 1) { return digits }
      scaled *= 10
    }
    return 9
  }

  /// The smallest difference between two numbers with so many digits behind the mark.
  static func step(decimals: Int) -> Double {
    (0..<min(decimals, 15)).reduce(1.0) { step, _ in step / 10 }
  }
}
