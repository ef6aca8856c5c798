/// A rule of the grammar of number series.
enum NumberRule: Hashable {
  /// The same number added at each step.
  case arithmetic(Int)
  /// The same factor or divisor at each step.
  case geometric(NumberStep)
  /// Two steps that take turns.
  case alternating(NumberStep, NumberStep)
  /// Two series whose numbers take turns, each with a step of its own.
  case interleaved(NumberStep, NumberStep)
  /// Steps that themselves change by the same number.
  case differences(first: Int, change: Int)
  /// The sum of the two numbers before, and a constant.
  case sum(plus: Int)
  /// A multiple of the number before, and a constant.
  case multiple(factor: Int, plus: Int)
  /// The number before and the sum of its digits, and a constant.
  case digitSum(plus: Int)
  /// The number before with its digits reversed, and a constant.
  case reversal(plus: Int)

  /// The value of the radical `rule`.
  var radical: String {
    switch self {
    case .arithmetic: "arithmetic"
    case .geometric: "geometric"
    case .alternating: "alternating"
    case .interleaved: "interleaved"
    case .differences: "differences"
    case .sum, .multiple: "recursive"
    case .digitSum, .reversal: "digits"
    }
  }

  /// How many numbers are shown, as the family's page says.
  var shownCount: Int {
    switch self {
    case .geometric: 4
    case .arithmetic, .multiple: 5
    case .differences, .sum, .digitSum, .reversal: 6
    case .alternating: 7
    case .interleaved: 8
    }
  }

  /// How many things have to be found and held in mind, as the family's page counts them.
  var complexity: Int {
    switch self {
    case .arithmetic: 1
    case .geometric: 2
    case .alternating(let first, let second): 1 + first.complexity + second.complexity
    case .interleaved(let first, let second): 2 + first.complexity + second.complexity
    case .differences: 3
    case .sum(let plus): plus == 0 ? 3 : 4
    case .multiple: 4
    case .digitSum(let plus): plus == 0 ? 4 : 5
    case .reversal: 5
    }
  }

  /// The numbers of the rule with their signs, as explanations write them.
  var signs: [String] {
    switch self {
    case .arithmetic(let step): [NumberStep.add(step).sign]
    case .geometric(let step): [step.sign]
    case .alternating(let first, let second), .interleaved(let first, let second):
      [first.sign, second.sign]
    case .differences(let first, let change):
      [NumberStep.add(first).sign, NumberStep.add(change).sign]
    case .multiple(let factor, let plus):
      [NumberStep.multiply(factor).sign, NumberStep.add(plus).sign]
    case .reversal(let plus): [NumberStep.add(plus).sign]
    case .sum(let plus), .digitSum(let plus): plus == 0 ? [] : [NumberStep.add(plus).sign]
    }
  }

  /// The number that follows a series that the rule fits; nil where a division leaves a rest.
  func next(after terms: [Int]) -> Int? {
    guard terms.count >= 2, let last = terms.last else { return nil }
    let before = terms[terms.count - 2]
    switch self {
    case .arithmetic(let step): return last + step
    case .geometric(let step): return step.next(last)
    case .alternating(let first, let second):
      return (terms.count.isMultiple(of: 2) ? second : first).next(last)
    case .interleaved(let first, let second):
      return (terms.count.isMultiple(of: 2) ? first : second).next(before)
    case .differences(_, let change): return last + (last - before) + change
    case .sum(let plus): return last + before + plus
    case .multiple(let factor, let plus): return last * factor + plus
    case .digitSum(let plus): return last + Self.digitSum(last) + plus
    case .reversal(let plus): return Self.reversed(last) + plus
    }
  }

  /// The sum of a number's digits.
  static func digitSum(_ number: Int) -> Int {
    var rest = abs(number)
    var sum = 0
    while rest > 0 {
      sum += rest % 10
      rest /= 10
    }
    return sum
  }

  /// A number with its digits in reverse order; zeros at its end are lost.
  static func reversed(_ number: Int) -> Int {
    var rest = abs(number)
    var reversed = 0
    while rest > 0 {
      reversed = reversed * 10 + rest % 10
      rest /= 10
    }
    return reversed
  }
}
