import Assessment
import Testing
import Typesetting

@Suite("Column widths of grapheme clusters")
struct CharacterWidthTests {
  @Test(
    "A cluster is as wide as its base",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("\u{A0}", 1), ("−", 1), ("½", 1),
      ("漢", 2), ("か", 2), ("ｶ", 1), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("\u{301}", 0), ("\u{200B}", 0), ("\u{7}", 0), ("⌚", 2), ("☂", 1), ("☂\u{FE0F}", 2),
      ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("1\u{FE0F}\u{20E3}", 2), ("█", 1), ("●", 1),
      ("┤", 1), ("\u{1FAE9}", 2), ("क्ष", 1),
    ] as [(String, Int)])
  func widths(text: String, columns: Int) throws {
    try #require(text.count == 1)
    let cluster = Character(text)
    #expect(cluster.columns == columns)
  }

  @Test(
    "Clusters whose width terminals disagree on are known",
    arguments: [
      ("☂\u{FE0F}", true), ("⌚\u{FE0E}", true), ("👍🏽", true), ("👩‍👩‍👧", true), ("🇩🇪", true),
      ("🇩", true), ("1\u{FE0F}\u{20E3}", true), ("\u{301}", true), ("\u{200D}", true),
      ("क्ष", true), ("a", false), ("e\u{301}", false), ("漢", false), ("👍", false), ("½", false),
      ("한", false), ("₂", false), ("…", false),
    ] as [(String, Bool)])
  func ambiguous(text: String, expected: Bool) throws {
    try #require(text.count == 1)
    let cluster = Character(text)
    #expect(cluster.isAmbiguousWidth == expected)
  }

  @Test("The width of a text is the sum over its clusters")
  func text() {
    #expect("Größe 漢字 👍".columns == 13)
    #expect("".columns == 0)
  }
}
