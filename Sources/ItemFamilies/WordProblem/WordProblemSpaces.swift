import Assessment

extension WordProblem {
  /// The numbers that answers may be, so that smaller wrong ones keep their plural.
  private static let keys = 30...9_999

  /// The problems of a cell, each equally likely; nil for a kind that is not of the family.
  static func space(of cell: FamilyCell) -> ParameterSpace<WordProblem>? {
    guard let kind = Kind(rawValue: cell["kind"]) else { return nil }
    let operations = cell.number("operations")
    let changesUnit = cell["unit-change"] == "yes"
    let ranges = ranges(kind, operations: operations, changesUnit: changesUnit)
    return ParameterSpace(ranges: [0...(WordStory.count - 1)] + ranges) { numbers in
      let problem = WordProblem(
        kind: kind, operations: operations, changesUnit: changesUnit, story: numbers[0],
        first: numbers[1], second: numbers[2], third: numbers[3])
      guard problem.isWorthAsking, let key = problem.key, keys.contains(key),
        !problem.isTooRound(key)
      else { return nil }
      return problem
    }
  }

  /// Whether an answer is one of six in seven multiples of ten, where answers are products of two
  /// numbers: products are round more often than wrong answers are, so that otherwise the roundest
  /// of the five would be a good guess.
  private func isTooRound(_ key: Int) -> Bool {
    let isProduct =
      switch kind {
      case .rates: !changesUnit
      case .work: true
      case .mixtures: changesUnit && operations == 1
      case .percentages: changesUnit
      }
    return isProduct && key.isMultiple(of: 10) && !key.isMultiple(of: 70)
  }

  /// Whether it takes all of its operations: no times that are multiples of each other, no full
  /// hours given in minutes, and other workers than before.
  private var isWorthAsking: Bool {
    switch (kind, operations) {
    case (.rates, 1): !changesUnit || !second.isMultiple(of: 60)
    case (.rates, _): !third.isMultiple(of: changesUnit ? 60 : second)
    case (.work, 2): first != third && !first.isMultiple(of: third)
    default: true
    }
  }

  private static func ranges(
    _ kind: Kind, operations: Int, changesUnit: Bool
  ) -> [ClosedRange<Int>] {
    switch (kind, operations, changesUnit) {
    case (.rates, 1, false): [6...60, 5...59, 1...1]
    case (.rates, 1, true): [12...240, 15...230, 1...1]
    case (.rates, _, false): [20...300, 2...12, 3...24]
    case (.rates, _, true): [20...300, 2...6, 20...590]
    case (.work, 1, false): [3...24, 6...60, 1...1]
    case (.work, 1, true): [4...30, 12...120, 1...1]
    case (.work, _, false): [3...24, 12...120, 2...30]
    case (.work, _, true): [6...40, 40...400, 2...12]
    case (.mixtures, 1, false): [4...45, 40...800, 1...1]
    case (.mixtures, 1, true): [4...45, 3...60, 1...1]
    case (.mixtures, _, false): [4...45, 40...800, 4...90]
    case (.mixtures, _, true): [4...45, 3...60, 5...95]
    case (.percentages, _, false): [4...60, 60...990, 1...1]
    case (.percentages, _, true): [4...60, 12...120, 1...1]
    }
  }
}
