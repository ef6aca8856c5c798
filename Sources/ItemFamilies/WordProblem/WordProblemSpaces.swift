import Assessment

extension WordProblem {
  /// The numbers that answers may be: none that counting on fingers finds.
  private static let keys = 11...9_999

  /// What numbers that are not needed may be.
  private static let extraneous = 12...90

  /// The problems of a cell, each equally likely; nil for a kind that is not of the family.
  static func space(of cell: FamilyCell) -> ParameterSpace<WordProblem>? {
    guard let kind = Kind(rawValue: cell["kind"]) else { return nil }
    let operations = cell.number("operations")
    let changesUnit = cell["unit-change"] == "yes"
    let asides = cell["extraneous"] == "yes" ? [extraneous] : []
    let ranges = ranges(kind, operations: operations, changesUnit: changesUnit)
    return ParameterSpace(ranges: [0...(WordStory.count - 1)] + ranges + asides) { drawn in
      let problem = WordProblem(
        kind: kind, operations: operations, changesUnit: changesUnit, story: drawn[0],
        numbers: Array(drawn[1...ranges.count]),
        extraneous: asides.isEmpty ? nil : drawn[ranges.count + 1])
      guard problem.isWorthAsking, let key = problem.key, keys.contains(key) else { return nil }
      return problem
    }
  }

  /// Whether it takes all of its operations and no number that is not needed: no times that are
  /// multiples of each other, no full hours given in minutes, other workers than before, and
  /// mixtures of two strengths.
  private var isWorthAsking: Bool {
    if let extraneous, numbers.contains(extraneous) { return false }
    return switch (kind, operations) {
    case (.rates, 1): !changesUnit || !numbers[1].isMultiple(of: 60)
    case (.rates, _): !numbers[2].isMultiple(of: changesUnit ? 60 : numbers[1])
    case (.work, 2...): numbers[0] != numbers[2] && !numbers[0].isMultiple(of: numbers[2])
    case (.mixtures, 3): numbers[0] != numbers[3]
    default: true
    }
  }

  private static func ranges(
    _ kind: Kind, operations: Int, changesUnit: Bool
  ) -> [ClosedRange<Int>] {
    switch (kind, operations, changesUnit) {
    case (.rates, 1, false): [6...60, 5...59]
    case (.rates, 1, true): [12...240, 15...230]
    case (.rates, 2, false): [20...300, 2...12, 3...24]
    case (.rates, 2, true): [20...300, 2...6, 20...590]
    case (.rates, _, false): [20...300, 2...12, 3...24, 3...40]
    case (.rates, _, true): [20...300, 2...6, 20...590, 3...40]
    case (.work, 1, false): [3...24, 6...60]
    case (.work, 1, true): [4...30, 12...120]
    case (.work, 2, false): [3...24, 12...120, 2...30]
    case (.work, 2, true): [6...40, 40...400, 2...12]
    case (.work, _, false): [3...24, 6...90, 2...30, 2...6]
    case (.work, _, true): [6...40, 16...240, 2...12, 2...6]
    case (.mixtures, 1, false): [4...45, 40...800]
    case (.mixtures, 1, true): [4...45, 3...60]
    case (.mixtures, 2, false): [4...45, 40...800, 4...90]
    case (.mixtures, 2, true): [4...45, 3...60, 5...95]
    case (.mixtures, _, false): [4...45, 40...600, 20...400, 4...60]
    case (.mixtures, _, true): [4...45, 3...60, 2...40, 4...60]
    case (.percentages, 1...2, false): [4...60, 60...990]
    case (.percentages, 1...2, true): [4...60, 12...120]
    case (.percentages, _, false): [4...60, 60...990, 5...90]
    case (.percentages, _, true): [4...60, 12...120, 2...9]
    }
  }
}
