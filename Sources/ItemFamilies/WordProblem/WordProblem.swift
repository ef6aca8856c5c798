/// A word problem by its numbers.
struct WordProblem {
  /// What the numbers have to do with each other.
  enum Kind: String {
    case rates, mixtures, work, percentages
  }

  let kind: Kind
  let operations: Int
  let changesUnit: Bool
  /// The place of its story among those of the kind.
  let story: Int
  /// The numbers that it takes: of things, workers or percent; the time, volume or price; then
  /// what a second and a third operation need.
  let numbers: [Int]
  /// A number that it does not take; nil where there is none.
  let extraneous: Int?

  /// How many numbers a problem takes.
  static func count(_ kind: Kind, operations: Int) -> Int {
    switch (kind, operations) {
    case (_, 1), (.percentages, 2): 2
    case (_, 2), (.percentages, _): 3
    default: 4
    }
  }

  /// What a quantity is multiplied with when its unit changes.
  var factor: WordQuotient {
    guard changesUnit else { return WordQuotient(1) }
    return switch kind {
    case .rates: WordQuotient(1, 60)
    case .work: WordQuotient(1, 8)
    case .mixtures, .percentages: WordQuotient(100)
    }
  }

  /// What it is multiplied with by those who mistake the size of the unit.
  private var wrongFactor: WordQuotient {
    switch kind {
    case .rates: WordQuotient(1, 100)
    case .work: WordQuotient(1, 24)
    case .mixtures, .percentages: WordQuotient(1_000)
    }
  }

  /// The answer; nil where it is no whole number.
  var key: Int? { results(numbers, by: factor).first?.value.whole }

  /// What the named errors lead to, rounded.
  var errors: [NamedValue] {
    var found = results(numbers, by: factor).dropFirst().map {
      NamedValue($0.value.rounded, $0.name)
    }
    func add(_ name: String, _ numbers: [Int], by factor: WordQuotient) {
      if let result = results(numbers, by: factor).first {
        found.append(NamedValue(result.value.rounded, name))
      }
    }
    if changesUnit {
      add("wrong-factor", numbers, by: wrongFactor)
      add("unit-not-changed", numbers, by: WordQuotient(1))
    }
    for place in numbers.indices {
      guard let extraneous else { break }
      var mistaken = numbers
      mistaken[place] = extraneous
      add("extraneous-number", mistaken, by: factor)
    }
    return found
  }
}
