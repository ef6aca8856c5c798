/// How often each option of a multiple-choice item was chosen, and by whom.
///
/// ```swift
/// let items = try OptionAnalysis.items(choices: choices, key: [1, 4, 5])
/// items[0].options.filter { !$0.isKey && ($0.restCorrelation ?? 0) > 0 }  // suspect distractors
/// ```
public struct OptionAnalysis: Hashable, Sendable {
  /// The option that is correct; nothing where none is.
  public let key: Int?
  /// The options in ascending order, each chosen by someone or the key; first those not answered.
  public let options: [OptionStatistics]

  /// Analyses all items of a test whose total is the number of correct choices.
  ///
  /// A missing choice scores 0 and is an option of its own (`OptionStatistics.option` is nothing).
  /// Errors: no persons or items, rows that differ in length from the key.
  public static func items(
    choices: [[Int?]], key: [Int]
  ) throws(ScoreTableError) -> [OptionAnalysis] {
    guard !key.isEmpty, !choices.isEmpty else { throw .noItems }
    for (person, row) in choices.enumerated() where row.count != key.count {
      throw .unequalRows(person: person, expected: key.count, found: row.count)
    }
    let totals = choices.map { row in Double(zip(row, key).count { $0 == $1 }) }
    let groups = ExtremeGroups(totals: totals)
    return key.indices.map { item in
      OptionAnalysis(
        choices: choices.map { $0[item] }, key: key[item],
        scores: choices.map { $0[item] == key[item] ? 1 : 0 }, totals: totals, groups: groups)
    }
  }

  /// Analyses one item of a test whose total is given, whatever its other items are.
  ///
  /// - Parameters:
  ///   - choices: each person's option, or nothing for a missing choice.
  ///   - key: the correct option, if there is one.
  ///   - scores: what the item gave each person; the rest of the total is without it.
  ///   - totals: each person's total over all items.
  ///   - groups: the persons with high and with low totals.
  /// - Throws: `ScoreTableError` where there are no persons or the lists differ in length.
  public init(
    choices: [Int?], key: Int?, scores: [Double], totals: [Double], in groups: ExtremeGroups
  ) throws(ScoreTableError) {
    guard !choices.isEmpty else { throw .noItems }
    for count in [scores.count, totals.count] where count != choices.count {
      throw .unequalRows(person: 0, expected: choices.count, found: count)
    }
    self.init(choices: choices, key: key, scores: scores, totals: totals, groups: groups)
  }

  private init(
    choices: [Int?], key: Int?, scores: [Double], totals: [Double], groups: ExtremeGroups
  ) {
    self.key = key
    let rest = zip(totals, scores).map { $0 - $1 }
    let found = Set(choices.compactMap { $0 } + [key].compactMap { $0 }).sorted()
      .map(Optional.some)
    options = (choices.contains(nil) ? [nil] + found : found).map { option in
      OptionStatistics(
        option: option, isKey: option != nil && option == key, chosen: choices.map { $0 == option },
        totals: totals, rest: rest, groups: groups)
    }
  }
}

/// One option of one item.
public struct OptionStatistics: Hashable, Sendable {
  /// The option as it is coded, or nothing for a missing choice.
  public let option: Int?
  /// Whether it is the correct one.
  public let isKey: Bool
  /// How many persons chose it.
  public let count: Int
  /// The share of all persons who chose it.
  public let proportion: Double
  /// The mean total of those who chose it; nothing where nobody did.
  public let meanTotal: Double?
  /// The correlation of choosing it with the total; nothing where all or none chose it.
  public let totalCorrelation: Double?
  /// The correlation of choosing it with the total less this item's score.
  public let restCorrelation: Double?
  /// The share of persons with high totals who chose it (`ExtremeGroups`).
  public let upperProportion: Double
  /// The share of persons with low totals who chose it.
  public let lowerProportion: Double

  init(
    option: Int?, isKey: Bool, chosen: [Bool], totals: [Double], rest: [Double],
    groups: ExtremeGroups
  ) {
    self.option = option
    self.isKey = isKey
    let marks = chosen.map { $0 ? 1.0 : 0 }
    count = chosen.count { $0 }
    proportion = Double(count) / Double(chosen.count)
    meanTotal = SampleMoments(zip(totals, chosen).filter(\.1).map(\.0)).mean
    totalCorrelation = Correlation.pearson(marks, totals)
    restCorrelation = Correlation.pearson(marks, rest)
    upperProportion = Self.share(of: groups.upper, in: chosen)
    lowerProportion = Self.share(of: groups.lower, in: chosen)
  }

  private static func share(of persons: [Int], in chosen: [Bool]) -> Double {
    persons.isEmpty ? 0 : Double(persons.count { chosen[$0] }) / Double(persons.count)
  }
}
