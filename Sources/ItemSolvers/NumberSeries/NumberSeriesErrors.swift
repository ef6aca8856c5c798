/// The numbers that the documented errors lead to in a number series.
enum NumberSeriesErrors {
  /// What the name of an error ends in that comes with a slip of calculation.
  private static let slip = "-and-calculation-slip"

  /// The numbers that an error of a name leads to in a series of three numbers or more; none for
  /// a name that is not documented.
  static func values(of name: String, terms: [Int], key: Int, rule: NumberRule) -> [Int] {
    guard terms.count >= 3 else { return [] }
    let last = terms[terms.count - 1]
    let before = terms[terms.count - 2]
    switch name {
    case "repeated-last": return [last]
    case "last-difference": return [last + (last - before)]
    case "previous-difference": return [last + (before - terms[terms.count - 3])]
    case "first-difference": return [last + (terms[1] - terms[0])]
    case "wrong-direction": return [last - (key - last)]
    case "skipped-term": return rule.next(after: terms + [key]).map { [$0] } ?? []
    case "step-twice": return [key + (key - last)]
    case "sum-of-last-two": return [last + before]
    case "calculation-slip": return [1, 2, 3].flatMap { [key - $0, key + $0] }
    case "carry-slip": return [7, 9, 11, 13, 17, 19, 21, 23].flatMap { [key - $0, key + $0] }
    default:
      guard name.hasSuffix(slip) else { return [] }
      let error = String(name.dropLast(slip.count))
      // No second slip of calculation comes on top of a first.
      guard !error.hasSuffix("calculation-slip") else { return [] }
      let bases = values(of: error, terms: terms, key: key, rule: rule)
      return bases.flatMap { base in [1, 2, 3].flatMap { [base - $0, base + $0] } }
    }
  }
}
