import Assessment
import Interchange
import Testing

@Suite("Lines of RESPONSES are read against a definition")
struct ResponseReaderTests {
  static let accepted: [(String, String, ItemResponse)] = [
    ("agree", "true", answered(.boolean(true))), ("agree", "false", answered(.boolean(false))),
    ("c", "\"a\"", .index(0)), ("c", "\"cannot-say\"", .index(2)), ("c", "null", .omitted),
    ("c", "\"\\u0062\"", .index(1)),
    ("m", "[\"c\",\"a\"]", answered(.multiple([.identifier("a"), .identifier("c")]))),
    ("m", "[]", answered(.multiple([]))),
    ("n", "\"1,5\"", answered(.float(1.5), typed: "1,5")),
    ("n", "\"1.5\"", answered(.float(1.5), typed: "1.5")),
    ("n", "1.50", answered(.float(1.5), typed: "1.50")),
    ("n", "18", answered(.float(18), typed: "18")),
    ("n", "\"1.8.2\"", answered(nil, typed: "1.8.2")),
    ("n", "\"inf\"", answered(nil, typed: "inf")),
    ("n", "\"\"", answered(nil, typed: "")),
    ("t", "\"abc\"", answered(.string("abc"), typed: "abc")),
    ("t", "\"\"", answered(.string(""), typed: "")),
    ("t", "1.50", answered(.string("1.50"), typed: "1.50")),
    ("p", "4", .index(3)), ("p", "4.0", .index(3)), ("p", "1", .index(0)),
    (
      "r", "[\"b\",\"a\",\"c\"]",
      answered(.ordered([.identifier("b"), .identifier("a"), .identifier("c")]))
    ),
    (
      "x", "{\"e2\":\"a\",\"e1\":\"c\"}",
      answered(.record([.init("e1", .identifier("c")), .init("e2", .identifier("a"))]))
    ),
    ("x", "{\"e1\":null}", .omitted),
    (
      "z", "{\"g3\":\"word\",\"g1\":\"b\",\"g2\":null}",
      .entries(
        AnsweredEntries([
          ResponseEntry("g1", Entry(.identifier("b"))),
          ResponseEntry("g3", Entry(.string("word"), typed: "word")),
        ]))
    ),
    ("z", "{}", .omitted), ("z1", "\"b\"", .index(1)),
    ("z1", "{\"g\":\"b\"}", answered(.identifier("b"), response: "g")),
    (
      "bw", "{\"worst\":\"c\",\"best\":\"a\"}",
      answered(.record([.init("best", .identifier("a")), .init("worst", .identifier("c"))]))
    ),
    ("bw", "{\"best\":\"a\"}", answered(.record([.init("best", .identifier("a"))]))),
    (
      "re", "{\"x1\":5,\"x2\":1}",
      answered(.record([.init("x1", .integer(5)), .init("x2", .integer(1))]))
    ),
    (
      "s", "[\"7\",{\"value\":\"b\",\"hints\":0},[\"a\"]]",
      .entries(
        AnsweredEntries([
          ResponseEntry("s1", Entry(.float(7), typed: "7")),
          ResponseEntry("s2", Entry(.identifier("b"))),
          ResponseEntry("s3", Entry(.multiple([.identifier("a")]))),
        ]))
    ),
    (
      "s", "[{\"hints\":2,\"value\":7}]",
      .entries(
        AnsweredEntries([ResponseEntry("s1", Entry(.float(7), typed: "7"))], hints: ["s1": 2]))
    ),
    ("s", "[{\"hints\":1}]", .entries(AnsweredEntries([], hints: ["s1": 1]))),
    ("s", "[null,{\"value\":null}]", .omitted), ("s", "[]", .omitted),
  ]

  @Test(
    "A typed number has the same value however fast it is read",
    arguments: [
      "7", "007", "0", "-0", "1,5", "1.5", "0.1", "12345,67", "1.234", "1,234", "1.2345", ".5",
      "1.", ",", "123456789012345", "1234567890123456", "0.12345678901234", "1,2,3", "1.2,3", "",
      " 7", "1e3", "0.30", "999999999999.99", "+7", "00000000000000001", "100.000,5",
    ])
  func readsTypedNumbers(text: String) throws {
    let expected = (try? DecimalText(text, settlesAmbiguity: true))?.value
    for padding in ["", "          "] {
      let json = "{\"candidate\":\"c1\",\"responses\":{\"n\":\"\(text)\"\(padding)}}"
      let result = try read(json).get()
      #expect(result.slots == ["n": answered(expected.map { .float($0) }, typed: text)])
    }
  }

  @Test("Each type takes its values", arguments: accepted)
  func accepts(item: String, json: String, expected: ItemResponse) throws {
    let result = try read("{\"candidate\":\"c1\",\"responses\":{\"\(item)\":\(json)}}").get()
    #expect(result.line.candidate == "c1")
    #expect(result.slots == [item: expected])
  }

  static let refused: [(String, String, ResponseError.Code, String)] = [
    ("c", "\"d\"", .unknownOption, "item 'c' has no option 'd': a, b, cannot-say"),
    ("c", "\"A\"", .unknownOption, "item 'c' has no option 'A': a, b, cannot-say"),
    ("c", "\"\"", .unknownOption, "item 'c' has no option '': a, b, cannot-say"),
    ("c", "1", .wrongType, "item 'c': expected a string, found a number"),
    ("c", "[\"a\"]", .wrongType, "item 'c': expected a string, found an array"),
    ("m", "\"a\"", .wrongType, "item 'm': expected an array, found a string"),
    ("m", "[\"a\",\"a\"]", .wrongType, "item 'm': option 'a' is given twice"),
    ("m", "[\"x\"]", .unknownOption, "item 'm' has no option 'x': a, b, c"),
    ("m", "[null]", .wrongType, "item 'm': expected a string, found null"),
    ("n", "true", .wrongType, "item 'n': expected a string, found true or false"),
    ("n", "1e400", .wrongType, "item 'n': 1e400 is out of range"),
    ("p", "6", .outsideResponseSet, "item 'p': 6 is not in the response set 1, 2, 3, 4, 5"),
    ("p", "3.5", .outsideResponseSet, "item 'p': 3.5 is not in the response set 1, 2, 3, 4, 5"),
    ("p", "\"4\"", .wrongType, "item 'p': expected a number, found a string"),
    ("p", "1e300", .outsideResponseSet, "item 'p': 1e300 is not in the response set 1, 2, 3, 4, 5"),
    ("r", "[\"a\",\"d\"]", .unknownOption, "item 'r' has no option 'd': a, b, c"),
    ("x", "{\"e3\":\"a\"}", .unknownOption, "item 'x' has no entry 'e3': e1, e2"),
    ("x", "{\"e1\":\"a\",\"e1\":\"b\"}", .malformed, "item 'x': 'e1' is given twice"),
    ("z", "{\"g9\":1}", .unknownOption, "item 'z' has no gap 'g9': g1, g2, g3"),
    ("z", "\"a\"", .wrongType, "item 'z': expected an object, found a string"),
    (
      "bw", "{\"best\":\"a\",\"worst\":\"a\"}", .wrongType,
      "item 'bw': best and worst are the same option"
    ),
    ("bw", "{\"most\":\"a\"}", .unknownOption, "item 'bw' has no pick 'most': best, worst"),
    (
      "re", "{\"x1\":9}", .outsideResponseSet,
      "item 're': 9 is not in the response set 1, 2, 3, 4, 5"
    ),
    ("s", "[1,\"a\",[],1]", .wrongType, "item 's' has only 3 steps"),
    ("s", "[{\"value\":1,\"hints\":3}]", .wrongType, "step 's1' of item 's' has 2 hints, not 3"),
    ("s", "[1,\"z\"]", .unknownOption, "item 's' has no option 'z': a, b"),
    ("info", "true", .wrongType, "item 'info' takes no response"),
    ("agree", "\"true\"", .wrongType, "item 'agree': expected true or false, found a string"),
    ("nope", "1", .unknownItem, "there is no item 'nope'"),
    ("n1", "\"a\"", .unknownItem, "'n1' could be numerical/n1, verbal/n1: write the path"),
  ]

  @Test("What does not fit its item makes the line an error", arguments: refused)
  func refuses(item: String, json: String, code: ResponseError.Code, message: String) {
    let line = "{\"responses\":{\"\(item)\":\(json)},\"candidate\":\"c1\"}"
    let expected = ResponseError(code, message, candidate: "c1")
    #expect(throws: expected) { try read(line).get() }
  }

  @Test(
    "A broken line is an error with the candidate as far as it can be read",
    arguments: [
      ("", ResponseError.Code.malformed, "unexpected end of the text, at byte 0", nil as String?),
      ("x", .malformed, "unexpected 'x', at byte 0", nil),
      ("[]", .malformed, "expected an object, found an array, at byte 0", nil),
      (
        "{\"candidate\":\"c1\",\"responses\":{\"c\":\"a\"}", .malformed,
        "unexpected end of the text, at byte 39", "c1"
      ),
      (
        "{\"candidate\":\"c1\",\"responses\":{}} x", .malformed,
        "something follows the value, at byte 34", "c1"
      ),
      ("{\"candidate\":\"c1\"}", .malformed, "the key 'responses' is missing, at byte 18", "c1"),
      ("{\"responses\":{}}", .noCandidate, "the line names no candidate", nil),
      ("{\"candidate\":\"\",\"responses\":{}}", .noCandidate, "the candidate is empty", nil),
      (
        "{\"candidate\":17,\"responses\":{}}", .noCandidate,
        "the candidate is a number, not a text",
        nil
      ),
      (
        "{\"candidate\":\"c1\",\"candidate\":\"c2\",\"responses\":{}}", .malformed,
        "the key 'candidate' occurs twice, at byte 30", "c1"
      ),
      (
        "{\"candidate\":\"c1\",\"responses\":{},\"x\":1}", .malformed,
        "unknown key 'x', at byte 37",
        "c1"
      ),
      (
        "{\"candidate\":\"c1\",\"responses\":{\"c\":\"a\",\"c\":\"a\"}}", .malformed,
        "item 'c' is given twice", "c1"
      ),
      (
        "{\"candidate\":\"c1\",\"responses\":{\"verbal-only\":\"a\",\"verbal/verbal-only\":\"a\"}}",
        .malformed, "item 'verbal/verbal-only' is given twice", "c1"
      ),
      (
        "{\"candidate\":\"c1\",\"responses\":{},\"latencyMs\":{\"c\":-1}}", .wrongType,
        "the latency of item 'c' is not a whole number of milliseconds", "c1"
      ),
      (
        "{\"candidate\":\"c1\",\"responses\":{},\"latencyMs\":{\"c\":1.5}}", .wrongType,
        "the latency of item 'c' is not a whole number of milliseconds", "c1"
      ),
      (
        "{\"candidate\":\"c1\",\"responses\":{},\"latencyMs\":{\"c\":1000000000001}}", .wrongType,
        "the latency of item 'c' is not a whole number of milliseconds", "c1"
      ),
    ])
  func refusesBrokenLines(
    line: String, code: ResponseError.Code, message: String, candidate: String?
  ) {
    let expected = ResponseError(code, message, candidate: candidate)
    #expect(throws: expected) { try read(line).get() }
  }

  @Test("Paths name items of a battery, and so do ids that are unique")
  func readsPaths() throws {
    let json =
      "{\"candidate\":\"c\",\"responses\":{\"verbal/n1\":\"b\",\"numerical/n1\":\"a\","
      + "\"verbal-only\":\"b\",\"numerical/numerical-only\":null}}"
    #expect(
      try read(json).get().slots == [
        "verbal/n1": .index(1), "numerical/n1": .index(0), "verbal/verbal-only": .index(1),
        "numerical/numerical-only": .omitted,
      ])
  }

  @Test("Latencies stand at their items, and absent ones are unknown")
  func readsLatencies() throws {
    let line = try read(
      "{\"candidate\":\"c\",\"responses\":{\"c\":\"a\"},\"latencyMs\":{\"c\":1250,\"n\":null,\"p\":0}}"
    ).get().line
    let known = zip(ResponseFixture.catalog.items, line.latenciesMs).filter { $0.1 >= 0 }
    #expect(known.map(\.0.item.id) == ["c", "p"])
    #expect(known.map(\.1) == [1250, 0])
    #expect(try read("{\"candidate\":\"c\",\"responses\":{}}").get().line.latenciesMs.isEmpty)
  }

  @Test("One reader reads line after line, and nothing of a line passes to the next")
  func reuses() throws {
    var reader = ResponseReader(ResponseLayout(ResponseFixture.catalog))
    var line = ResponseLine(candidate: "", responses: [])
    func take(_ text: String) throws {
      try Array(text.utf8).withUnsafeBytes { try reader.read($0, into: &line) }
    }
    try take("{\"candidate\":\"c1\",\"responses\":{\"c\":\"a\"},\"latencyMs\":{\"c\":1}}")
    #expect(slots(of: line) == ["c": .index(0)])
    #expect(throws: ResponseError.self) {
      try take("{\"candidate\":\"c2\",\"responses\":{\"c\":\"b\",\"m\":1}}")
    }
    try take("{\"candidate\":\"c3\",\"responses\":{\"p\":2}}")
    #expect(line.candidate == "c3")
    #expect(slots(of: line) == ["p": .index(1)])
    #expect(line.latenciesMs.isEmpty)
  }

  @Test("A German decimal comma and a grouping point are understood")
  func readsGermanNumbers() throws {
    let slots = try read(
      "{\"candidate\":\"c\",\"responses\":{\"n\":\"1.234,5\"}}", marks: .comma
    ).get().slots
    #expect(slots == ["n": answered(.float(1234.5), typed: "1.234,5")])
    let grouped = try read(
      "{\"candidate\":\"c\",\"responses\":{\"n\":\"1.234\"}}", marks: .comma
    ).get().slots
    #expect(grouped == ["n": answered(.float(1234), typed: "1.234")])
  }

  @Test("A line cut anywhere is an error")
  func refusesCuts() throws {
    let whole =
      "{\"candidate\":\"c1\",\"responses\":{\"c\":\"a\",\"x\":{\"e1\":\"c\"},\"s\":[\"7\","
      + "{\"value\":\"b\",\"hints\":0}],\"p\":4},\"latencyMs\":{\"c\":12}}"
    _ = try read(whole).get()
    for length in 0..<whole.utf8.count {
      #expect(throws: ResponseError.self) { try read(String(whole.prefix(length))).get() }
    }
  }

  @Test("The error record has the contract's shape")
  func writesErrors() {
    var writer = JSONWriter()
    ResponseError(.unknownOption, "item 'c' has no option \"d\"", candidate: "c17")
      .write(line: 3, to: &writer)
    writer.endLine()
    ResponseError(.malformed, "no").write(line: 4, to: &writer)
    let text = writer.text
    #expect(
      text == #"{"candidate":"c17","line":3,"error":{"code":"unknown-option","message":"#
        + #""item 'c' has no option \"d\""}}"# + "\n"
        + #"{"candidate":null,"line":4,"error":{"code":"malformed","message":"no"}}"#)
  }
}
