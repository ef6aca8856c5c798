import Testing

@testable import ItemSolvers

@Suite("Rules of letter series")
struct LetterRuleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let letters: String
    let rule: String
    let complexity: Int
    let next: Character
    var testDescription: String { letters }

    var places: [Int] { letters.compactMap { Alphabet.place(String($0)) } }

    init(_ letters: String, _ rule: String, _ complexity: Int, _ next: Character) {
      self.letters = letters
      self.rule = rule
      self.complexity = complexity
      self.next = next
    }
  }

  @Test(
    "the simplest rule is found, and what follows by it",
    arguments: [
      Example("BDFHJ", "one-step", 1, "L"),
      Example("HGFED", "one-step", 1, "C"),
      Example("RUXAD", "one-step", 1, "G"),
      Example("BEDGFIH", "two-steps", 3, "K"),
      Example("ACFHKMP", "two-steps", 3, "R"),
      Example("XWZYBAD", "two-steps", 3, "C"),
      Example("ABDGKP", "growing-steps", 3, "V"),
      Example("ZYWTPK", "growing-steps", 3, "E"),
      Example("CHLOQR", "growing-steps", 3, "R"),
      Example("AZCYEXGW", "two-series", 4, "I"),
      Example("MAKBICGD", "two-series", 4, "E"),
      Example("BTFSJRNQ", "two-series", 4, "R"),
      Example("ABDGHJMN", "three-steps", 4, "P"),
      Example("KMLOQPSU", "three-steps", 4, "T"),
      Example("ZADYZCXY", "three-steps", 4, "B"),
      Example("AMZBOXCQVD", "three-series", 6, "S"),
      Example("KRTHSUETVB", "three-series", 6, "U"),
      Example("ACEBGCCKAD", "three-series", 6, "O"),
    ])
  func simplest(_ example: Example) throws {
    let rules = LetterRule.fitting(example.places)
    let simplest = try #require(rules.min { $0.complexity < $1.complexity })
    #expect(simplest.radical == example.rule)
    #expect(simplest.complexity == example.complexity)
    #expect(simplest.next(after: example.places).map(Alphabet.letter) == example.next)
  }

  @Test("letters without a rule fit none")
  func none() {
    #expect(LetterRule.fitting("QWERTZUIO".compactMap { Alphabet.place(String($0)) }).isEmpty)
    #expect(LetterRule.fitting([1, 2]).isEmpty)
  }

  @Test("only single capital letters are letters")
  func letters() {
    #expect(Alphabet.place("A") == 0)
    #expect(Alphabet.place("Z") == 25)
    for text in ["", "a", "AB", "Ä", "1"] { #expect(Alphabet.place(text) == nil) }
  }
}
