/// A rule of the grammar of letter series, on places in the alphabet.
enum LetterRule: Hashable {
  /// One step, or two or three steps that take turns.
  case steps([Int])
  /// Steps that themselves change by the same number.
  case growing(first: Int, change: Int)
  /// Two or three series that take turns, each with a step of its own.
  case series([Int])

  /// The value of the radical `rule`.
  var radical: String {
    switch self {
    case .steps(let steps): ["one-step", "two-steps", "three-steps"][min(steps.count, 3) - 1]
    case .growing: "growing-steps"
    case .series(let steps): steps.count == 2 ? "two-series" : "three-series"
    }
  }

  /// How many letters are shown, as the family's page says.
  var shownCount: Int {
    switch self {
    case .steps(let steps): [5, 7, 8][min(steps.count, 3) - 1]
    case .growing: 6
    case .series(let steps): steps.count == 2 ? 8 : 10
    }
  }

  /// How many things have to be found and held in mind, as the family's page counts them.
  var complexity: Int {
    switch self {
    case .steps(let steps): steps.count == 1 ? 1 : 1 + steps.count
    case .growing: 3
    case .series(let steps): 2 * steps.count
    }
  }

  /// The numbers of the rule with their signs, as explanations write them.
  var signs: [String] {
    switch self {
    case .steps(let steps), .series(let steps): steps.map { NumberStep.add($0).sign }
    case .growing(let first, let change): [first, change].map { NumberStep.add($0).sign }
    }
  }

  /// The place that follows places that the rule fits.
  func next(after places: [Int]) -> Int? {
    guard places.count >= 3, let last = places.last else { return nil }
    switch self {
    case .steps(let steps):
      return Alphabet.wrapped(last + steps[(places.count - 1) % steps.count])
    case .growing(_, let change):
      return Alphabet.wrapped(2 * last - places[places.count - 2] + change)
    case .series(let steps):
      let before = places[places.count - steps.count]
      return Alphabet.wrapped(before + steps[places.count % steps.count])
    }
  }

  /// The largest step of the rule, forwards or backwards, up to the letter that follows.
  func reach(over count: Int) -> Int {
    switch self {
    case .steps(let steps), .series(let steps): steps.map(abs).max() ?? 0
    case .growing(let first, let change):
      (0..<count).map { abs(first + change * $0) }.max() ?? 0
    }
  }

  /// All rules of the grammar that places follow, each part of a rule seen at least twice.
  static func fitting(_ places: [Int]) -> [LetterRule] {
    guard places.count >= 3 else { return [] }
    let steps = zip(places, places.dropFirst()).map { Alphabet.step(from: $0, to: $1) }
    var rules: [LetterRule] = []
    for count in 1...3 {
      if let turns = turns(count, in: steps), count == 1 || Set(turns).count > 1 {
        rules.append(.steps(turns))
      }
    }
    let changes = zip(steps, steps.dropFirst()).map { Alphabet.step(from: $0, to: $1) }
    if let change = turns(1, in: changes)?.first, change != 0 {
      rules.append(.growing(first: steps[0], change: change))
    }
    for count in 2...3 {
      let wide = zip(places, places.dropFirst(count)).map { Alphabet.step(from: $0, to: $1) }
      if let turns = turns(count, in: wide) { rules.append(.series(turns)) }
    }
    return rules
  }

  /// The first numbers, where all others repeat them in turn and each is seen twice.
  private static func turns(_ count: Int, in numbers: [Int]) -> [Int]? {
    guard numbers.count >= 2 * count,
      numbers.indices.allSatisfy({ numbers[$0] == numbers[$0 % count] })
    else { return nil }
    return Array(numbers[..<count])
  }
}
