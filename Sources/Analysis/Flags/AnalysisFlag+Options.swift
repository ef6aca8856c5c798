extension AnalysisFlag {
  /// The fewest choosers of an option whose strength is compared with the key's.
  private static let fewestChoosers = 10
  /// A wrong option that fewer choose does not distract.
  ///
  /// Source: T. M. Haladyna and S. M. Downing, "How many options is enough for a multiple-choice
  /// test item?", Educational and Psychological Measurement 53 (1993), 999-1010.
  private static let idleShare = 0.05

  /// What its options say: the key first, then each wrong option.
  static func optionFlags(of item: AnalysedItem) -> [AnalysisFlag] {
    guard let key = item.options.first(where: \.isKey) else { return [] }
    let persons = item.options.reduce(0) { $0 + $1.count }
    guard persons > 0 else { return [] }
    let wrong = item.options.filter { $0.id != nil && !$0.isKey }
    // Two standard errors of a correlation of 0.
    let noise = 2 / Double(persons).squareRoot()
    let strong = wrong.filter { option in
      guard option.count >= fewestChoosers, let rest = option.meanRest,
        let own = option.restCorrelation
      else { return false }
      return own > noise && rest > key.meanRest ?? -.infinity
    }
    // Of an easy item every wrong option is rare: an idle one is so even among wrong answers.
    let fairShare = wrong.reduce(0) { $0 + $1.proportion } / Double(max(1, wrong.count))
    let idle = wrong.filter { option in
      option.proportion < min(idleShare, fairShare / 2)
    }
    return strongFlags(strong, key: key)
      + idle.compactMap { option in
        option.id.map { id in
          AnalysisFlag(
            .idleOption, option: id,
            option.count == 0
              ? "nobody chooses option \(id)" : "hardly anyone chooses option \(id)")
        }
      }
  }

  private static func strongFlags(
    _ strong: [AnalysedOption], key: AnalysedOption
  ) -> [AnalysisFlag] {
    let ranked = strong.sorted { ($0.restCorrelation ?? 0) > ($1.restCorrelation ?? 0) }
    guard let best = ranked.first?.id, let name = key.id else { return [] }
    var flags: [AnalysisFlag] = []
    // A key that stronger persons do not choose, beside an option that they do.
    if key.restCorrelation ?? 0 <= 0 {
      flags.append(
        AnalysisFlag(
          .keyMayBeWrong, option: name,
          "the key may be wrong: stronger candidates choose option \(best), not \(name)"))
    }
    return flags
      + ranked.compactMap { option in
        option.id.map { id in
          AnalysisFlag(
            .strongDistractor, option: id,
            "option \(id) draws stronger candidates than the key")
        }
      }
  }
}
