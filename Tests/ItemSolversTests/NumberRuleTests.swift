import Testing

@testable import ItemSolvers

@Suite("Rules of number series")
struct NumberRuleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let terms: [Int]
    let rule: String
    let complexity: Int
    let next: Int
    var testDescription: String { terms.map(String.init).joined(separator: ", ") }

    init(_ terms: [Int], _ rule: String, _ complexity: Int, _ next: Int) {
      self.terms = terms
      self.rule = rule
      self.complexity = complexity
      self.next = next
    }
  }

  @Test(
    "the simplest rule is found, and what follows by it",
    arguments: [
      Example([7, 12, 17, 22, 27], "arithmetic", 1, 32),
      Example([90, 77, 64, 51, 38], "arithmetic", 1, 25),
      Example([300, 411, 522, 633, 744], "arithmetic", 1, 855),
      Example([3, 6, 12, 24], "geometric", 2, 48),
      Example([2, 10, 50, 250], "geometric", 2, 1_250),
      Example([2_592, 1_296, 648, 324], "geometric", 2, 162),
      Example([2, 5, 9, 14, 20, 27], "differences", 3, 35),
      Example([100, 99, 96, 91, 84, 75], "differences", 3, 64),
      Example([40, 50, 57, 61, 62, 60], "differences", 3, 55),
      Example([10, 15, 12, 17, 14, 19, 16], "alternating", 3, 21),
      Example([3, 6, 10, 20, 24, 48, 52], "alternating", 4, 104),
      Example([5, 2, 6, 3, 9, 6, 18], "alternating", 4, 15),
      Example([1, 50, 4, 43, 7, 36, 10, 29], "interleaved", 4, 13),
      Example([2, 100, 4, 91, 8, 82, 16, 73], "interleaved", 5, 32),
      Example([30, 3, 41, 9, 52, 27, 63, 81], "interleaved", 5, 74),
      Example([3, 4, 7, 11, 18, 29], "recursive", 3, 47),
      Example([2, 6, 11, 20, 34, 57], "recursive", 4, 94),
      Example([3, 7, 15, 31, 63], "recursive", 4, 127),
      Example([58, 71, 79, 95, 109, 119], "digits", 4, 130),
      Example([45, 57, 72, 84, 99, 120], "digits", 5, 126),
      Example([13, 36, 68, 91, 24, 47], "digits", 5, 79),
    ])
  func simplest(_ example: Example) throws {
    let rules = NumberRule.fitting(example.terms)
    let simplest = try #require(rules.min { $0.complexity < $1.complexity })
    #expect(simplest.radical == example.rule)
    #expect(simplest.complexity == example.complexity)
    #expect(simplest.next(after: example.terms) == example.next)
  }

  @Test("numbers without a rule fit none")
  func none() {
    #expect(NumberRule.fitting([3, 1, 4, 1, 5, 9, 2, 6]).isEmpty)
    #expect(NumberRule.fitting([1, 2]).isEmpty)
  }

  @Test("a part of a rule that is seen once does not count")
  func seenOnce() {
    #expect(NumberRule.fitting([1, 5, 2, 9]).isEmpty)
  }

  @Test("a division that leaves a rest leads nowhere")
  func rest() {
    #expect(NumberRule.geometric(.divide(2)).next(after: [36, 18, 9]) == nil)
  }
}
