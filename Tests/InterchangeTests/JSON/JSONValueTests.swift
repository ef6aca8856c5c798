import Interchange
import Testing

@Suite("JSON values keep what was written")
struct JSONValueTests {
  @Test(
    "Escapes are decoded",
    arguments: [
      ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"), ("\"\\u0041\\u00e9\"", "Aé"),
      ("\"\\uD83D\\uDE00!\"", "😀!"), ("\"a\\u0000b\"", "a\u{0}b"),
      ("\"long enough for words \\u2028 and é\"", "long enough for words \u{2028} and é"),
      ("\"\\uDBFF\\uDFFF\"", "\u{10FFFF}"),
    ])
  func decodes(text: String, expected: String) throws {
    #expect(try JSONValue(parsing: text) == .string(expected))
  }

  @Test(
    "Numbers stay as they are written",
    arguments: [
      "1", "1.50", "-0", "1E+05", "123456789012345678901234567890", "0.1000000000000000055",
    ])
  func keepsLexeme(text: String) throws {
    #expect(try JSONValue(parsing: text) == .number(text))
  }

  @Test(
    "Integers are exact to their limits",
    arguments: [
      ("0", 0), ("-0", 0), ("42", 42), ("9223372036854775807", Int.max),
      ("-9223372036854775808", Int.min),
    ])
  func readsIntegers(text: String, expected: Int) throws {
    #expect(try read(text) { reader throws(JSONError) in try reader.integer() } == expected)
  }

  @Test(
    "What is no integer is refused",
    arguments: [
      "9223372036854775808", "-9223372036854775809", "1.0", "1e3", "99999999999999999999999",
    ])
  func refusesIntegers(text: String) {
    #expect(throws: JSONError.self) {
      try read(text) { reader throws(JSONError) in try reader.integer() }
    }
  }

  @Test(
    "Doubles are the nearest ones",
    arguments: [
      ("0.1", 0.1), ("1e-400", 0), ("4.9e-324", 0x1p-1074), ("2.2250738585072011e-308", 0x1p-1022),
      ("9007199254740993", 9_007_199_254_740_992),
      ("1.7976931348623157e308", 0x1.fffffffffffffp1023),
      ("123456789012345678", 123_456_789_012_345_680), ("1e22", 1e22), ("1e23", 1e23),
    ])
  func readsDoubles(text: String, expected: Double) throws {
    let value = try read(text) { reader throws(JSONError) in try reader.double() }
    if text.hasPrefix("2.22") {
      #expect(value.ulp == expected.ulp && abs(value - expected) <= expected.ulp)
    } else {
      #expect(value == expected)
    }
  }

  @Test("Numbers beyond the finite range are refused", arguments: ["1e400", "-1e309", "1.8e308"])
  func refusesInfinity(text: String) {
    #expect(throws: JSONError(.numberOutOfRange, at: 0)) {
      try read(text) { reader throws(JSONError) in try reader.double() }
    }
  }

  @Test("Minus zero keeps its sign")
  func keepsMinusZero() throws {
    let value = try read("-0") { reader throws(JSONError) in try reader.double() }
    #expect(value.sign == .minus)
  }

  @Test("An error names the byte and what is there")
  func describesErrors() throws {
    func text(_ json: String) -> String {
      do {
        _ = try JSONValue(parsing: json)
        return "no error"
      } catch {
        return "\(error)"
      }
    }
    #expect(text("[1,]") == "unexpected ']', at byte 3")
    #expect(text("[1,\u{B}") == "unexpected byte 0x0B, at byte 3")
    #expect(text("\"\\uD800\"") == "half of a surrogate pair, at byte 1")
  }

  private func read<Value>(
    _ text: String, _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    try JSONReader.read(Array(text.utf8), body)
  }
}
