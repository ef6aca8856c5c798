import Testing
import Typesetting

@Suite("What must not reach a terminal is made visible")
struct SanitizerTests {
  @Test(
    "Controls, overrides and loose marks are replaced",
    arguments: [
      ("plain text", "plain text"),
      ("a\u{1B}[31mred", "a␛[31mred"),
      ("bell\u{7}", "bell␇"),
      ("del\u{7F}", "del␡"),
      ("c1\u{9B}31m", "c1\u{FFFD}31m"),
      ("abc\u{202E}def", "abc\u{FFFD}def"),
      ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
      ("\u{301}a", "◌\u{301}a"),
      ("e\u{301}", "e\u{301}"),
      ("a\tb", "a b"),
      ("a\r\nb\nc\u{2028}d", "a b c d"),
      ("soft\u{AD}hyphen\u{200B}\u{FEFF}", "softhyphen"),
      ("tag\u{E0041}", "tag\u{FFFD}"),
      ("👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
      ("\u{FFFF}", "\u{FFFD}"),
    ])
  func line(source: String, expected: String) {
    #expect(Sanitizer.line(source) == expected)
    #expect(Sanitizer.line(expected) == expected)
  }

  @Test("Line ends of every kind are kept as line feeds where lines are wanted")
  func lines() {
    #expect(Sanitizer.lines("a\r\nb\u{2029}c\u{85}d\te") == "a\nb\nc\nd    e")
  }

  @Test("A cluster of very many marks is cut")
  func manyMarks() {
    let text = "a" + String(repeating: "\u{301}", count: 1000)
    #expect(Sanitizer.line(text).unicodeScalars.count == 32)
  }

  @Test("No code point gets a control into a line")
  func everyCodePoint() {
    let escaped = (0...0x2FFFF).lazy.compactMap(Unicode.Scalar.init).filter { scalar in
      Line("x\(Character(scalar))y").spans.contains { span in
        span.text.unicodeScalars.contains {
          $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
            || (0x202A...0x202E).contains($0.value)
            || (0x2066...0x2069).contains($0.value)
        }
      }
    }
    #expect(escaped.map(\.value).isEmpty)
  }
}
