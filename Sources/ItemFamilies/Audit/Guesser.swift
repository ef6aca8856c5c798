import Assessment

/// A way to choose an option without knowing anything.
public enum Guesser: String, Sendable, CaseIterable {
  /// The option with the most characters.
  case longest
  /// The option with the fewest characters.
  case shortest
  /// The middle one of numbers.
  case middleValue
  /// The largest number.
  case largest
  /// The smallest number.
  case smallest
  /// An even number.
  case even
  /// The number with the most zeros at its end.
  case roundest
  /// The number nearest to the mean of all.
  case nearestMean
  /// A number that is ten times another, or a tenth of it.
  case tenfold
  /// The number that has the most digits in common with the others, place by place.
  case sharedDigits
  /// The option whose attributes occur most often among the options.
  case commonest
  /// The option whose attributes occur least often among the options.
  case oddest

  /// The places it would choose among, each equally; nil where it has nothing to go by.
  func choice(among options: [OptionTraits]) -> [Int]? {
    switch self {
    case .longest: best(options.map { Double($0.length) }, where: options.allSatisfy(\.isText))
    case .shortest: best(options.map { -Double($0.length) }, where: options.allSatisfy(\.isText))
    case .largest: numbers(options).flatMap { best($0) }
    case .smallest: numbers(options).flatMap { best($0.map { -$0 }) }
    case .middleValue:
      numbers(options).flatMap { values in
        let sorted = values.sorted()
        let middle = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        return best(values.map { -($0 - middle).magnitude })
      }
    case .even: numbers(options).flatMap { best($0.map { 1 - abs($0.remainder(dividingBy: 2)) }) }
    case .roundest: numbers(options).flatMap { best($0.map(Self.zeros)) }
    case .nearestMean:
      numbers(options).flatMap { values in
        let mean = values.reduce(0, +) / Double(values.count)
        return best(values.map { -($0 - mean).magnitude })
      }
    case .tenfold:
      numbers(options).flatMap { values in
        best(
          values.map { value in
            Double(values.count { $0 != value && ($0 == 10 * value || 10 * $0 == value) })
          })
      }
    case .sharedDigits:
      numbers(options).flatMap { _ in best(Self.sharedDigits(options.map(\.digits))) }
    case .commonest: best(OptionTraits.commonness(options))
    case .oddest: best(OptionTraits.commonness(options).map { -$0 })
    }
  }

  /// How many zeros a whole number ends in.
  private static func zeros(_ value: Double) -> Double {
    var (rest, zeros) = (value, 0.0)
    while rest != 0, rest.magnitude < 1e15, rest.remainder(dividingBy: 10) == 0 {
      rest /= 10
      zeros += 1
    }
    return zeros
  }

  /// For each number, how many of the others' digits are the same at the same place from the end.
  private static func sharedDigits(_ numbers: [[Character]]) -> [Double] {
    numbers.enumerated().map { index, digits in
      numbers.enumerated().filter { $0.offset != index }.reduce(0.0) { sum, other in
        sum + Double(zip(digits.reversed(), other.element.reversed()).count { $0 == $1 })
      } / Double(max(digits.count, 1))
    }
  }

  private func numbers(_ options: [OptionTraits]) -> [Double]? {
    let values = options.compactMap(\.number)
    return values.count == options.count && !values.isEmpty ? values : nil
  }

  /// The places of the largest value; nil where all are the same.
  private func best(_ values: [Double], where holds: Bool = true) -> [Int]? {
    guard holds, let most = values.max(), let least = values.min(), most > least else { return nil }
    return values.indices.filter { values[$0] >= most - 1e-9 }
  }
}

/// What guessers see of an option.
struct OptionTraits {
  /// How many characters its text has.
  let length: Int
  /// Whether it is text alone.
  let isText: Bool
  /// The number it begins with; nil where there is none.
  let number: Double?
  /// The digits of the number.
  let digits: [Character]
  /// Its attributes: words of a text, kinds, sizes, fills, turns and places of shapes.
  let attributes: Set<String>

  init(_ option: GeneratedOption) {
    let text = option.content.plainText
    let figures = option.content.compactMap { inline -> Figure? in
      if case .figure(let figure) = inline { figure } else { nil }
    }
    length = text.count
    isText = figures.isEmpty
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
    number = figures.isEmpty ? Double(digits) : nil
    self.digits = digits.filter(\.isNumber)
    var attributes = Set(
      text.split(whereSeparator: { $0 == " " || $0 == "," }).map { "word \($0)" })
    for figure in figures {
      attributes.insert("count \(figure.shapes.count)")
      for shape in figure.shapes.map(\.canonical) {
        attributes.formUnion([
          "kind \(shape.kind)", "size \(shape.size)", "fill \(shape.fill)",
          "turn \(shape.rotation)", "place \(shape.x) \(shape.y)",
        ])
      }
    }
    self.attributes = attributes
  }

  /// For each option, how many options share its attributes on average.
  static func commonness(_ options: [OptionTraits]) -> [Double] {
    var counts: [String: Int] = [:]
    for option in options { for trait in option.attributes { counts[trait, default: 0] += 1 } }
    return options.map { option in
      guard !option.attributes.isEmpty else { return 0 }
      // Summed as whole numbers, so that the order of a set does not matter.
      let sum = option.attributes.reduce(0) { $0 + (counts[$1] ?? 0) }
      return Double(sum) / Double(option.attributes.count)
    }
  }
}

/// What guessers earned.
public struct GuesserTally: Sendable {
  private var hits: [Guesser: Double] = [:]
  private var chances: [Guesser: Double] = [:]
  private var counts: [Guesser: Int] = [:]

  /// Creates a tally of nothing.
  public init() {}

  mutating func add(_ options: [GeneratedOption]) {
    let traits = options.map(OptionTraits.init)
    guard let key = options.firstIndex(where: \.isKey) else { return }
    let chance = 1 / Double(options.count)
    for guesser in Guesser.allCases {
      let choice = guesser.choice(among: traits)
      // With nothing to go by, a guesser is as good as chance.
      let hit = choice.map { $0.contains(key) ? 1 / Double($0.count) : 0 } ?? chance
      hits[guesser, default: 0] += hit
      chances[guesser, default: 0] += chance
      counts[guesser, default: 0] += 1
    }
  }

  /// How much more often than by chance a guesser is right, as a share; nil without questions.
  public func advantage(of guesser: Guesser) -> Double? {
    guard let count = counts[guesser], count > 0 else { return nil }
    return ((hits[guesser] ?? 0) - (chances[guesser] ?? 0)) / Double(count)
  }

  /// The guesser with the largest advantage.
  public var best: (guesser: Guesser, advantage: Double)? {
    Guesser.allCases.compactMap { guesser in
      advantage(of: guesser).map { (guesser: guesser, advantage: $0) }
    }.max { $0.advantage < $1.advantage }
  }
}
