/// The numbers that the documented errors lead to in a number series.
enum NumberSeriesErrors {
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
    default:
      return CalculationSlips.values(of: name, key: key) {
        values(of: $0, terms: terms, key: key, rule: rule)
      }
    }
  }
}
