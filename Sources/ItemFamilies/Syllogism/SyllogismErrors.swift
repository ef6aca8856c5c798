/// Names the error that leads to a wrong conclusion.
enum SyllogismErrors {
  /// The name for choosing that nothing follows where something does.
  static let nothingFollows = "nothing-follows"

  /// The most specific error that leads to a conclusion which does not follow.
  static func name(
    of conclusion: SyllogismStatement, from premises: [SyllogismStatement]
  ) -> String {
    let inference = SyllogismInference(premises)
    if inference.implies(conclusion.converse) { return "reversed-conclusion" }
    let converted = SyllogismInference(premises + premises.map(\.converse))
    if converted.isConsistent, converted.implies(conclusion) { return "illicit-conversion" }
    if !inference.allows(conclusion) { return "denies-premises" }
    if premises.contains(where: { $0.mood == conclusion.mood }) { return "matching" }
    if premises.contains(where: \.mood.isNegative) == conclusion.mood.isNegative,
      premises.contains(where: \.mood.isParticular) == conclusion.mood.isParticular
    {
      return "atmosphere"
    }
    return "possible-only"
  }
}
