/// A series of numbers with what its rule is called.
struct NumberSeries: Hashable, Sendable {
  /// The numbers shown, the one that follows, and the one after it.
  let numbers: [Int]
  /// How involved the rule is.
  let complexity: Int
  /// The rule in English and German.
  let rule: [String]

  /// The numbers shown.
  var shown: [Int] { Array(numbers.dropLast(2)) }
  /// The number that follows.
  var key: Int { numbers[numbers.count - 2] }

  /// Makes a series of a length by a rule.
  ///
  /// - Returns: Nil where a number leaves the range of the magnitude, where numbers stand still, or
  ///   where the key is too small for wrong answers below it.
  init?(
    _ start: [Int], shown: Int, large: Bool, complexity: Int, rule: [String],
    next: ([Int]) -> Int?
  ) {
    var numbers = start
    while numbers.count < shown + 2 {
      guard let number = next(numbers), (1...99_999).contains(number) else { return nil }
      numbers.append(number)
    }
    let largest = numbers.dropLast().max() ?? 0
    guard large ? (301...9_999).contains(largest) : largest <= 300,
      numbers[shown] >= 24, numbers[shown] != numbers[shown - 1]
    else { return nil }
    self.numbers = numbers
    self.complexity = complexity
    self.rule = rule
  }

  /// A number with its sign, as explanations write it.
  static func signed(_ number: Int) -> String { number < 0 ? "−\(-number)" : "+\(number)" }

  /// A constant at the end of a rule; nothing for 0.
  static func constant(_ number: Int) -> String { number == 0 ? "" : ", \(signed(number))" }
}
