import Interchange
import Testing

@Suite("JSON is read strictly by RFC 8259")
struct JSONConformanceTests {
  static let accepted: [String] = [
    "null", "true", "false", "0", "-0", "1", "-1", "1.5", "1e5", "1E+5", "1e-5", "0.0", "0e0",
    "123456789012345678901234567890", "1e400", "-0.0e-0", "\"\"", "\"a\"", "\"\\\"\"",
    "\"\\\\\"", "\"\\/\"", "\"\\b\\f\\n\\r\\t\"", "\"\\u0041\"", "\"\\u00e9\"",
    "\"\\uD83D\\uDE00\"",
    "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"\\uFFFF\"", "\"é\"", "\"😀\"", "\"\u{7F}\"",
    "\"\u{2028}\"", "\"\u{10FFFF}\"", "[]", "[ ]", "[1]", "[1,2]", "[[],[]]", "[[[[1]]]]", "{}",
    "{ }", "{\"\":0}", "{\"a\":1}", "{\"a\":1,\"b\":2}", "{\"a\":{\"a\":{\"a\":[]}}}", " 1 ",
    "\t\n\r 1\t\n\r ", "[1 , 2 , 3]", "{\"a\" : 1 , \"b\" : [ ] }",
    "[null,true,false,0,\"\",[],{}]",
    "\"01234567\"", "\"0123456789abcdef\\n\"", "\"0123456é\"", "[0.1e1]", "9007199254740993",
  ]

  @Test("What the grammar allows is read", arguments: accepted)
  func accepts(text: String) throws {
    _ = try JSONValue(parsing: text)
    try Self.skip(Array(text.utf8))
  }

  static let refused: [(String, JSONError.Problem, Int)] = [
    ("", .unexpectedEnd, 0), (" ", .unexpectedEnd, 1), ("nul", .unexpectedEnd, 3),
    ("nulL", .invalidLiteral, 0), ("nullx", .trailingContent, 4),
    ("True", .unexpectedByte(0x54), 0),
    ("1 2", .trailingContent, 2), ("01", .invalidNumber, 0), ("-", .invalidNumber, 0),
    ("-a", .invalidNumber, 0), ("+1", .unexpectedByte(0x2B), 0), (".5", .unexpectedByte(0x2E), 0),
    ("1.", .invalidNumber, 0), ("1.e5", .invalidNumber, 0), ("1e", .invalidNumber, 0),
    ("1e+", .invalidNumber, 0), ("-01", .invalidNumber, 0), ("00", .invalidNumber, 0),
    ("0x10", .trailingContent, 1), ("1_000", .trailingContent, 1),
    ("NaN", .unexpectedByte(0x4E), 0),
    ("Infinity", .unexpectedByte(0x49), 0), ("-Infinity", .invalidNumber, 0),
    ("\"", .unexpectedEnd, 1), ("\"a", .unexpectedEnd, 2), ("\"\\", .unexpectedEnd, 2),
    ("\"\\\"", .unexpectedEnd, 3), ("\"\\x41\"", .invalidEscape, 1), ("\"\\'\"", .invalidEscape, 1),
    ("\"\\u12\"", .invalidEscape, 1), ("\"\\u12G4\"", .invalidEscape, 1),
    ("\"\\u+123\"", .invalidEscape, 1), ("\"\\u123", .unexpectedEnd, 6),
    ("\"\\uD83D\"", .loneSurrogate, 1), ("\"\\uDE00\"", .loneSurrogate, 1),
    ("\"\\uD83Dabcdef\"", .loneSurrogate, 1), ("\"\\uD83D\\uD83D\"", .loneSurrogate, 1),
    ("\"\\uD83D\\n12345\"", .loneSurrogate, 1), ("\"a\nb\"", .unescapedControl, 2),
    ("\"\t\"", .unescapedControl, 1), ("\"\u{0}\"", .unescapedControl, 1),
    ("\"12345678\u{1F}\"", .unescapedControl, 9), ("'a'", .unexpectedByte(0x27), 0),
    ("[", .unexpectedEnd, 1), ("[1", .unexpectedEnd, 2), ("[1,", .unexpectedEnd, 3),
    ("[1,]", .unexpectedByte(0x5D), 3), ("[,1]", .unexpectedByte(0x2C), 1),
    ("[1 2]", .unexpectedByte(0x32), 3), ("[1}", .unexpectedByte(0x7D), 2),
    ("]", .unexpectedByte(0x5D), 0), ("[]]", .trailingContent, 2), ("{", .unexpectedEnd, 1),
    ("{\"a\"", .unexpectedEnd, 4), ("{\"a\":", .unexpectedEnd, 5), ("{\"a\":1", .unexpectedEnd, 6),
    ("{\"a\":1,", .unexpectedEnd, 7), ("{\"a\":1,}", .unexpectedByte(0x7D), 7),
    ("{\"a\" 1}", .unexpectedByte(0x31), 5), ("{\"a\",1}", .unexpectedByte(0x2C), 4),
    ("{a:1}", .unexpectedByte(0x61), 1), ("{1:1}", .unexpectedByte(0x31), 1),
    ("{\"a\":1]", .unexpectedByte(0x5D), 6), ("{,}", .unexpectedByte(0x2C), 1),
    ("{\"a\":1 \"b\":2}", .unexpectedByte(0x22), 7),
    ("{\"a\":1,,\"b\":2}", .unexpectedByte(0x2C), 7),
    ("// a\n1", .unexpectedByte(0x2F), 0), ("1 /* a */", .trailingContent, 2),
    ("\u{FEFF}1", .unexpectedByte(0xEF), 0), ("\u{A0}1", .unexpectedByte(0xC2), 0),
    ("\u{B}1", .unexpectedByte(0x0B), 0),
  ]

  @Test("What the grammar forbids is refused at its byte", arguments: refused)
  func refuses(text: String, problem: JSONError.Problem, offset: Int) {
    let expected = JSONError(problem, at: offset)
    #expect(throws: expected) { try JSONValue(parsing: text) }
    #expect(throws: expected) { try Self.skip(Array(text.utf8)) }
  }

  static let brokenUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
    [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
    [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
  ]

  @Test("Bytes that are not UTF-8 are refused where they begin", arguments: brokenUTF8)
  func refusesBrokenUTF8(bytes: [UInt8]) {
    let text = [0x22, 0x61] + bytes + [0x22]
    #expect(throws: JSONError(.invalidUTF8, at: 2)) { try JSONValue(parsing: text) }
  }

  @Test("Depth is limited without touching the stack")
  func limitsDepth() throws {
    let open = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError(.tooDeep, at: 64)) { try JSONValue(parsing: open) }
    #expect(throws: JSONError(.tooDeep, at: 64)) { try Self.skip(Array(open.utf8)) }
    let fine = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try JSONValue(parsing: fine)
  }

  @Test("A text cut anywhere is an error and never a value")
  func refusesCuts() throws {
    let whole = Array("{\"a\":[1,-2.5e3,\"x\\u00e9\\uD83D\\uDE00é\",{\"b\":null}],\"c\":true}".utf8)
    _ = try JSONValue(parsing: whole)
    for length in 0..<whole.count {
      #expect(throws: JSONError.self) { try JSONValue(parsing: Array(whole[..<length])) }
    }
  }

  @Test("A key that occurs twice is refused, also among many")
  func refusesDuplicateKeys() {
    #expect(throws: JSONError(.duplicateKey("a"), at: 11)) {
      try JSONValue(parsing: "{\"a\":1,\"a\":2}")
    }
    #expect(throws: JSONError.self) { try JSONValue(parsing: "{\"a\":1,\"\\u0061\":2}") }
    let many = (0..<40).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(throws: Never.self) { try JSONValue(parsing: "{\(many)}") }
    #expect(throws: JSONError.self) { try JSONValue(parsing: "{\(many),\"k3\":0}") }
    #expect(throws: JSONError.self) { try JSONValue(parsing: "{\(many),\"k39\":0}") }
  }

  /// Moves over one value as a stream reader does.
  static func skip(_ bytes: [UInt8]) throws {
    try JSONReader.read(bytes) { reader throws(JSONError) in try reader.skipValue() }
  }
}
