extension AnalysisFlag {
  /// A larger share of right answers tells persons hardly apart.
  private static let easiest = 0.95
  /// A smaller share of right answers tells persons hardly apart.
  private static let hardest = 0.05
  /// A larger share on one point of a rating tells persons hardly apart.
  private static let oneSidedShare = 0.8
  /// A smaller correlation with the other items is poor.
  ///
  /// Source: R. L. Ebel and D. A. Frisbie, "Essentials of educational measurement", 5th edition,
  /// 1991, chapter 13.
  private static let poorCorrelation = 0.2
  /// A larger share without an answer is worth a look.
  private static let oftenMissing = 0.15

  /// Whether hardly anyone, or nearly everyone, is right.
  static func difficultyFlags(of item: AnalysedItem, hasRightAnswer: Bool) -> [AnalysisFlag] {
    guard hasRightAnswer else { return oneSidedFlags(of: item) }
    guard let share = item.share else { return [] }
    if share >= easiest { return [AnalysisFlag(.veryEasy, "almost everyone gets this right")] }
    if let key = item.options.first(where: \.isKey) {
      let options = Double(item.options.count { $0.id != nil })
      let chance = 1 / max(1, options)
      let error = (chance * (1 - chance) / Double(max(1, item.answerCount))).squareRoot()
      if key.proportion < chance - 2 * error {
        return [AnalysisFlag(.belowChance, "fewer get this right than would by guessing")]
      }
    }
    return share <= hardest ? [AnalysisFlag(.veryHard, "hardly anyone gets this right")] : []
  }

  private static func oneSidedFlags(of item: AnalysedItem) -> [AnalysisFlag] {
    guard item.options.count > 2,
      let top = item.options.first(where: { $0.proportion >= oneSidedShare }), let id = top.id
    else { return [] }
    return [AnalysisFlag(.oneSided, option: id, "almost everyone chooses \(id)")]
  }

  /// Whether it goes along with the other items.
  static func discriminationFlags(of item: AnalysedItem, hasRightAnswer: Bool) -> [AnalysisFlag] {
    guard let correlation = item.restCorrelation, correlation < poorCorrelation else { return [] }
    // Within two standard errors of 0 the sign is chance.
    if correlation < -2 / Double(max(1, item.answerCount)).squareRoot() {
      return [
        AnalysisFlag(
          .againstScale,
          hasRightAnswer
            ? "goes against the rest of the scale: stronger candidates do worse on it"
            : "goes against the rest of the scale: look whether it must be reversed, or not")
      ]
    }
    // Where nearly everyone scores alike, no correlation can be high, and that is said already.
    let isNarrow = hasRightAnswer && (item.share.map { $0 >= easiest || $0 <= hardest } ?? false)
    return isNarrow
      ? [] : [AnalysisFlag(.apartFromScale, "does not go along with the rest of the scale")]
  }

  /// Whether many have no answer.
  static func missingFlags(
    _ shares: (omitted: Double, notReached: Double)?
  ) -> [AnalysisFlag] {
    guard let shares else { return [] }
    func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
    var flags: [AnalysisFlag] = []
    if shares.omitted > oftenMissing {
      flags.append(AnalysisFlag(.oftenOmitted, "\(percent(shares.omitted)) leave it out"))
    }
    if shares.notReached > oftenMissing {
      flags.append(AnalysisFlag(.oftenNotReached, "\(percent(shares.notReached)) do not reach it"))
    }
    return flags
  }
}
