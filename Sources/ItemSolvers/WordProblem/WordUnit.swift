/// A unit that word problems measure in.
enum WordUnit: String {
  case minutes, hours
  case workingDays = "working days"
  case litres, centilitres, euros, cents

  /// How many of the smallest unit of its kind it is.
  var size: Int {
    switch self {
    case .minutes, .centilitres, .cents: 1
    case .hours: 60
    case .workingDays: 480
    case .litres, .euros: 100
    }
  }

  /// What numbers in this unit are multiplied with to be in another.
  func factor(to other: WordUnit) -> WordFraction { WordFraction(size, other.size) }

  /// What they are multiplied with by those who mistake the size.
  func wrongFactors(to other: WordUnit) -> [WordFraction] {
    switch (self, other) {
    case (.minutes, .hours): [WordFraction(1, 100)]
    case (.hours, .workingDays): [WordFraction(1, 24)]
    case (.litres, .centilitres), (.euros, .cents): [WordFraction(1_000)]
    default: []
    }
  }

  /// How a calculation writes the change to another unit.
  func change(to other: WordUnit) -> String {
    let factor = factor(to: other)
    if factor == WordFraction(1) { return "" }
    return factor.numerator == 1 ? " ÷ \(factor.denominator)" : " × \(factor.numerator)"
  }
}
