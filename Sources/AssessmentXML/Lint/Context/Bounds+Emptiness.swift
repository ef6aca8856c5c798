import Assessment

extension Bounds {
  /// Whether a number of a range lies within; false where the bounds contradict one another.
  func overlap(_ range: ClosedRange<Double>) -> Bool {
    let lower = max(atLeast ?? -.infinity, over ?? -.infinity, range.lowerBound)
    let upper = min(atMost ?? .infinity, under ?? .infinity, range.upperBound)
    if lower > upper { return false }
    if lower < upper { return true }
    // One number is left, and an open bound may exclude it.
    return contain(lower)
  }

  /// Whether no number at all lies within.
  var isContradictory: Bool { !overlap(-.infinity...(.infinity)) }

  /// The bounds in words: `at least 2 and under 5`.
  var words: String {
    let parts = [
      atLeast.map { "at least \(LintMessage.figure($0))" },
      over.map { "over \(LintMessage.figure($0))" },
      atMost.map { "at most \(LintMessage.figure($0))" },
      under.map { "under \(LintMessage.figure($0))" },
    ]
    return parts.compactMap { $0 }.joined(separator: " and ")
  }
}
