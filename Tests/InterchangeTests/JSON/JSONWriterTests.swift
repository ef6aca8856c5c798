import Interchange
import Testing

@Suite("JSON is written so that it reads back the same")
struct JSONWriterTests {
  @Test("Compact text holds no white space")
  func writesCompact() {
    #expect(sample(.compact) == "{\"a\":[1,-2,{\"b\":null},[],{}],\"c\":true,\"d\":\"x\"}")
  }

  @Test("Pretty text puts each member on its line")
  func writesPretty() {
    #expect(
      sample(.pretty) == """
        {
          "a": [
            1,
            -2,
            {
              "b": null
            },
            [],
            {}
          ],
          "c": true,
          "d": "x"
        }
        """)
  }

  @Test("Lines follow one another without commas")
  func writesLines() {
    var writer = JSONWriter()
    for number in 1...3 {
      writer.beginArray()
      writer.value(number)
      writer.endArray()
      writer.endLine()
    }
    let text = writer.text
    #expect(text == "[1]\n[2]\n[3]\n")
  }

  @Test(
    "Control characters and line separators are escaped",
    arguments: [
      ("\"\\/", "\"\\\"\\\\/\""), ("\u{0}\u{1}\u{1F}", "\"\\u0000\\u0001\\u001f\""),
      ("\u{8}\t\n\u{C}\r", "\"\\b\\t\\n\\f\\r\""), ("\u{1B}[2J", "\"\\u001b[2J\""),
      ("\u{7F}\u{80}\u{9B}\u{9F}\u{A0}", "\"\\u007f\\u0080\\u009b\\u009f\u{A0}\""),
      ("a\u{2028}b\u{2029}c\u{2027}", "\"a\\u2028b\\u2029c\u{2027}\""), ("é😀", "\"é😀\""),
    ])
  func escapes(text: String, expected: String) throws {
    var writer = JSONWriter()
    writer.value(text)
    let written = writer.text
    #expect(written == expected)
    #expect(try JSONValue(parsing: written) == .string(text))
  }

  @Test("Every scalar below U+3000 survives a round trip")
  func roundTripsScalars() throws {
    var text = ""
    for value in UInt32(0)..<0x3000 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    var writer = JSONWriter()
    writer.value(text)
    let written = writer.buffer.bytes
    #expect(try JSONValue(parsing: written) == .string(text))
  }

  @Test(
    "Doubles are short and exact",
    arguments: [
      (0.0, "0"), (-0.0, "-0"), (1, "1"), (3.8, "3.8"), (0.1 + 0.2, "0.30000000000000004"),
      (-12, "-12"), (1e15, "1000000000000000"), (1e16, "1e+16"), (0x1p-1074, "5e-324"),
      (1.0 / 3, "0.3333333333333333"), (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ])
  func writesDoubles(value: Double, expected: String) {
    var writer = JSONWriter()
    writer.value(value)
    let text = writer.text
    #expect(text == expected)
  }

  @Test("Ten thousand doubles of all sizes read back bit by bit")
  func roundTripsDoubles() throws {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    var mismatches = 0
    for _ in 0..<10_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(bitPattern: state)
      guard value.isFinite else { continue }
      var writer = JSONWriter()
      writer.value(value)
      let back = try JSONReader.read(writer.buffer.bytes) { reader throws(JSONError) in
        try reader.double()
      }
      if back.bitPattern != value.bitPattern { mismatches += 1 }
    }
    #expect(mismatches == 0)
  }

  @Test(
    "Integers are exact",
    arguments: [
      0, 9, 10, 99, 100, -1, 1_000_000_007, Int.max, Int.min, Int.max - 7,
    ])
  func writesIntegers(value: Int) {
    var writer = JSONWriter()
    writer.value(value)
    let text = writer.text
    #expect(text == String(value))
  }

  @Test("Fragments fit between values and before them")
  func writesFragments() {
    let members = JSONFragment(members: { writer in
      writer.field("a", 1)
      writer.key("b")
    })
    let value = JSONFragment(value: { $0.value("x") })
    var writer = JSONWriter()
    writer.beginObject()
    writer.fragment(members)
    writer.fragment(value)
    writer.field("c", 2)
    writer.endObject()
    let text = writer.text
    #expect(text == "{\"a\":1,\"b\":\"x\",\"c\":2}")
  }

  @Test("A tree reads back as it was")
  func roundTripsTree() throws {
    let tree = try JSONValue(parsing: "{\"a\":[1.50,\"é\\n\",{}],\"b\":{\"c\":null,\"d\":false}}")
    var writer = JSONWriter(.pretty)
    writer.value(tree)
    #expect(try JSONValue(parsing: writer.buffer.bytes) == tree)
  }

  private func sample(_ layout: JSONWriter.Layout) -> String {
    var writer = JSONWriter(layout)
    writer.beginObject()
    writer.key("a")
    writer.beginArray()
    writer.value(1)
    writer.value(-2)
    writer.beginObject()
    writer.field("b", nil as String?)
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.beginObject()
    writer.endObject()
    writer.endArray()
    writer.field("c", true)
    writer.field("d", "x")
    writer.endObject()
    return writer.text
  }
}
