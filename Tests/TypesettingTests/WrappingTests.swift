import Testing
import Typesetting

@Suite("Breaking text into lines")
struct WrappingTests {
  @Test(
    "Lines end where a reader expects it",
    arguments: [
      ("The quick brown fox", 10, "The quick|brown fox"),
      ("well-known answer", 8, "well-|known|answer"),
      ("true/false answers", 8, "true/|false|answers"),
      ("a speed of 30 km/h here", 16, "a speed of 30|km/h here"),
      ("in 2023-24 and", 9, "in|2023-24|and"),
      ("e-mail e-mail", 8, "e-mail|e-mail"),
      ("wait what !", 9, "wait|what !"),
      ("see ( this", 5, "see|( thi|s"),
      ("rate .5 kg", 5, "rate|.5 kg"),
      ("10\u{A0}km away", 5, "10\u{A0}km|away"),
      ("Donaudampfschiff", 6, "Donaud|ampfsc|hiff"),
      ("one Donaudampf", 6, "one|Donaud|ampf"),
      ("漢字かな、交じり", 6, "漢字か|な、交|じり"),
      ("漢字かな、交", 8, "漢字か|な、交"),
      ("Schiff\u{AD}fahrt", 8, "Schiff-|fahrt"),
      ("Schiff\u{AD}fahrt", 20, "Schifffahrt"),
      ("Schiff\u{AD}fahrt", 6, "Schiff|fahrt"),
      ("Schiff\u{AD} fahrt", 7, "Schiff|fahrt"),
      ("pages – 12", 7, "pages –|12"),
      ("", 5, ""),
      ("one\ntwo", 9, "one|two"),
      ("one two \u{A0}x", 8, "one two|\u{A0}x"),
      ("one two\u{2060} x", 8, "one two|x"),
      ("one\n\ntwo", 9, "one||two"),
      ("漢", 1, "\u{FFFD}"),
      ("a\u{1B}b", 9, "a␛b"),
    ])
  func breaks(source: String, width: Int, expected: String) {
    let lines = StyledText(source).wrapped(to: width)
    #expect(lines.map(\.plain).joined(separator: "|") == expected)
  }

  @Test("A first line and the rest have their own starts")
  func prefixes() {
    let lines = StyledText("one two three").wrapped(to: 9, first: "1. ", rest: "   ")
    #expect(lines.map(\.plain) == ["1. one", "   two", "   three"])
    #expect(StyledText("abc").wrapped(to: 2, first: "10. ", rest: "    ").columns == 2)
  }

  @Test("Styles and anchors survive the break")
  func styles() {
    let text = StyledText([
      TextSpan("Every "), TextSpan("good word", .emphasis), TextSpan(" "),
      TextSpan("____", .field, anchor: "g1"),
    ])
    let lines = text.wrapped(to: 10)
    #expect(
      lines.map(\.spans) == [
        [TextSpan("Every "), TextSpan("good", .emphasis)],
        [TextSpan("word", .emphasis), TextSpan(" "), TextSpan("____", .field, anchor: "g1")],
      ])
    #expect(lines[1].column(of: "g1") == 5)
    #expect(lines[0].column(of: "g1") == nil)
  }

  @Test("What stands in a gap stays together, blanks included")
  func gaps() {
    let text = StyledText([
      TextSpan("Fill in "), TextSpan(" a b  ", .field, anchor: "g"), TextSpan(" here"),
    ])
    #expect(text.wrapped(to: 12).map(\.plain) == ["Fill in", " a b   here"])
    #expect(text.wrapped(to: 7).map(\.plain) == ["Fill in", " a b  ", "here"])
  }

  @Test("Lines stand beside each other at a column")
  func beside() {
    let left = StyledText("one two three").wrapped(to: 5)
    let right = [Line("A"), Line.empty, Line("C"), Line("D")]
    #expect(left.beside(right, at: 7).map(\.plain) == ["one    A", "two", "three  C", "       D"])
    #expect(left.beside(right, at: 4)[2].plain == "three C")
  }

  @Test("No line is too wide, no text is lost, and wrapping again changes nothing")
  func properties() {
    let pieces = [
      "a", "word", "(", ")", "!", " ", " ", "  ", "\u{A0}", "-", "/", "漢字", "、", "👍🏽", "e\u{301}",
      "well-known", "Donaudampfschifffahrt", "3.5", "%", "…", "\t", "\u{1B}[0m", "„", "“",
    ]
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func ink(_ text: String) -> String { text.filter { $0 != " " && $0 != "\t" } }
    for _ in 0..<2000 {
      let source = (0..<next(14)).map { _ in pieces[next(pieces.count)] }.joined()
      let width = 2 + next(20)
      let lines = StyledText(source).wrapped(to: width)
      #expect(lines.allSatisfy { $0.columns <= width }, "\(source.debugDescription) at \(width)")
      let again = lines.flatMap { $0.text.wrapped(to: width) }
      #expect(again == lines, "\(source.debugDescription) at \(width)")
      let kept = lines.map(\.plain).joined()
      #expect(ink(kept) == ink(Sanitizer.line(source)), "\(source.debugDescription) at \(width)")
    }
  }

  @Test("White space of XML source counts as one space, across spans")
  func collapsing() {
    let text = StyledText([
      TextSpan("\n   Two\n  "), TextSpan("\t words ", .strong), TextSpan(" and\u{A0}"),
      TextSpan("x  =  1", .code),
      TextSpan("  \n"),
    ])
    #expect(
      text.collapsingWhiteSpace().spans == [
        TextSpan("Two "), TextSpan("words ", .strong), TextSpan("and\u{A0}"),
        TextSpan("x  =  1", .code),
      ])
  }
}
