import Assessment
import Testing

@Suite("A number field reads")
struct NumberReadingTests {
  private static let comma = NumberMarks.comma

  @Test(
    "a text with two meanings as the one that it accepts",
    arguments: [
      (NumberInteraction(decimals: 0), "54.000", 54_000.0),
      (NumberInteraction(maximum: 1_000), "54.000", 54),
      (NumberInteraction(minimum: 1_000), "1.234", 1_234),
      (NumberInteraction(minimum: -10, maximum: 10), "-1.234", -1.234),
      (NumberInteraction(decimals: 2), "1.234", 1_234),
      // Neither is accepted: the one in range, else the language's, to be told what is wrong.
      (NumberInteraction(maximum: 1_000, decimals: 1), "22.500", 22.5),
      (NumberInteraction(maximum: 10, decimals: 0), "54.000", 54_000),
    ])
  func settled(field: NumberInteraction, text: String, value: Double) throws {
    #expect(try field.reading(of: text, marks: Self.comma).value == value)
    #expect(try field.reading(of: text, marks: Self.comma, settlesAmbiguity: true).value == value)
  }

  @Test(
    "a text with two meanings as neither where it accepts both, unless it has to settle",
    arguments: [NumberInteraction(), NumberInteraction(minimum: 0, maximum: 100_000, decimals: 3)])
  func open(field: NumberInteraction) throws {
    #expect(throws: DecimalText.Failure.ambiguous(grouped: 54_000, decimal: 54)) {
      try field.reading(of: "54.000", marks: Self.comma)
    }
    #expect(
      try field.reading(of: "54.000", marks: Self.comma, settlesAmbiguity: true).value == 54_000)
  }

  @Test("a number whatever its range, and nothing that is no number")
  func other() throws {
    let field = NumberInteraction(minimum: 0, maximum: 9, decimals: 0)
    #expect(try field.reading(of: "12").value == 12)
    #expect(!field.accepts(try field.reading(of: "12")))
    #expect(!field.accepts(try field.reading(of: "1.5")))
    #expect(field.accepts(try field.reading(of: "9")))
    #expect(throws: DecimalText.Failure.malformed) { try field.reading(of: "1.8.2") }
  }
}
