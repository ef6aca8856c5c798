import Assessment
import Testing

@Suite("Numbers as typed")
struct DecimalTextTests {
  @Test(
    "are read in either mark",
    arguments: [
      ("18", 18.0, 0), ("1.5", 1.5, 1), ("1,5", 1.5, 1), (" 7 ", 7, 0), ("-3", -3, 0),
      ("\u{2212}3,25", -3.25, 2), ("+4", 4, 0), (".5", 0.5, 1), ("5.", 5, 0), ("0,234", 0.234, 3),
      ("1 234", 1234, 0), ("1\u{202F}234,5", 1234.5, 1), ("1'234.50", 1234.5, 2),
      ("1.234.567", 1_234_567, 0), ("1,234.5", 1234.5, 1), ("1.234,5", 1234.5, 1),
      ("1234,567", 1234.567, 3), ("000123", 123, 0), ("0.000000000000001", 1e-15, 15),
    ])
  func read(text: String, value: Double, decimals: Int) throws {
    let point = try DecimalText(text, marks: .point, settlesAmbiguity: true)
    let comma = try DecimalText(text, marks: .comma, settlesAmbiguity: true)
    #expect(point.value == value)
    #expect(comma.value == value)
    #expect(point.decimals == decimals)
  }

  @Test(
    "are refused where they are none",
    arguments: [
      "abc", "1.8.2", "1e3", "0x10", "inf", "nan", "1,2,3", "12 34", "1 2", "--1", "- 1", "1-",
      ".", ",", "-", "1..2", "1.234,567,8", "1234.567.890", "٣", "1a", "1'23", "½",
    ])
  func refused(text: String) {
    #expect(throws: DecimalText.Failure.malformed) { try DecimalText(text) }
  }

  @Test("are empty, or too long to keep")
  func emptyAndLong() {
    #expect(throws: DecimalText.Failure.empty) { try DecimalText("") }
    #expect(throws: DecimalText.Failure.empty) { try DecimalText(" \u{A0}\t") }
    #expect(throws: DecimalText.Failure.tooLong) { try DecimalText("1234567890123456") }
    #expect(throws: DecimalText.Failure.tooLong) {
      try DecimalText(String(repeating: "9", count: 5_000))
    }
  }

  @Test("with one group mark before three digits can mean two things")
  func ambiguous() throws {
    #expect(throws: DecimalText.Failure.ambiguous(grouped: 1234, decimal: 1.234)) {
      try DecimalText("1,234", marks: .point)
    }
    #expect(throws: DecimalText.Failure.ambiguous(grouped: -1234, decimal: -1.234)) {
      try DecimalText("-1.234", marks: .comma)
    }
    #expect(try DecimalText("1.234", marks: .point).value == 1.234)
    #expect(try DecimalText("1,234", marks: .comma).value == 1.234)
    #expect(try DecimalText("1,234", marks: .point, settlesAmbiguity: true).value == 1234)
    #expect(try DecimalText("1.234", marks: .comma, settlesAmbiguity: true).value == 1234)
  }

  @Test(
    "take the marks of their language",
    arguments: [
      ("en", NumberMarks.point), ("en_GB", .point), ("en-US", .point), ("de", .comma),
      ("de_DE", .comma), ("de_DE.UTF-8", .comma), ("de_CH", .point), ("fr-FR", .comma),
      ("C", .point), ("", .point), ("ja", .point),
    ])
  func marks(language: String, marks: NumberMarks) {
    #expect(NumberMarks(language: language) == marks)
  }
}
