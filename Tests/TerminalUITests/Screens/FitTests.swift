import Assessment
import Delivery
import Testing
import Typesetting

@testable import TerminalUI

@Suite struct FitTests {
  @Test("No row is wider than its window, and no two segments overlap", arguments: ["en", "de"])
  func fits(language: String) {
    for (name, screen) in Fixtures.all + WideFixtures.all {
      for overlay in [nil, Interface.Overlay.help, .leaving] {
        for columns in overlay == nil ? [40, 47, 60, 72, 80, 120] : [40] {
          for rows in [12, 18, 40] {
            var interface = Interface(language: language)
            interface.show(screen)
            interface.overlay = overlay
            let size = WindowSize(rows: rows, columns: columns)
            let frame = interface.frame(of: screen, size: size)
            #expect(frame.rows.count == rows)
            for (row, segments) in frame.rows.enumerated() {
              var end = 0
              for segment in segments {
                #expect(segment.column >= end, "\(name) \(columns)x\(rows) row \(row)")
                end = segment.column + segment.text.columns
              }
              #expect(end <= columns, "\(name) \(columns)x\(rows) row \(row)")
            }
          }
        }
      }
    }
  }

  @Test("The text column is at most 76 wide, however wide the window")
  func widest() {
    for columns in [80, 100, 120, 200] {
      #expect(WindowLayout(size: WindowSize(rows: 24, columns: columns)).bodyWidth <= 76)
    }
  }

  @Test("Keys are always named, help first among them where it works")
  func keyLine() {
    // The look at figures goes on with a number alone.
    for (name, screen) in Fixtures.all where name != "figure-check" {
      for columns in [40, 60, 80] {
        var interface = Interface(language: "de")
        let last = interface.lines(of: screen, rows: 12, columns: columns).last ?? ""
        #expect(last.contains("Eingabe") || last.contains("Tab"), "\(name) \(columns): \(last)")
      }
    }
  }

  @Test(
    "Below 40x12 the window is asked to be larger, with the time left",
    arguments: [
      (11, 80), (24, 39), (5, 20), (1, 10), (2, 2), (1, 1),
    ])
  func tooSmall(rows: Int, columns: Int) {
    var interface = Interface(language: "en")
    let lines = interface.lines(of: .item(Fixtures.choice), rows: rows, columns: columns)
    #expect(lines.first?.isEmpty == false)
    if rows >= 5 {
      let text = lines.joined(separator: " ")
      #expect(text.contains("larger"))
      #expect(text.contains("8:41"))
    }
  }

  @Test("A resize paints the whole screen and loses nothing typed")
  func resize() {
    var face = FullScreen(
      interface: Interface(language: "en"), capability: TerminalCapability(),
      size: WindowSize(rows: 24, columns: 80))
    let screen = Screen.item(Fixtures.text)
    _ = face.paint(screen)
    face.painted(atMs: 0)
    _ = face.read(Array("x".utf8), atMs: 1_000, on: screen)
    for size in [
      WindowSize(rows: 12, columns: 40), .init(rows: 3, columns: 9), .init(rows: 40, columns: 120),
    ] {
      face.size = size
      var terminal = VirtualTerminal(rows: size.rows, columns: size.columns)
      terminal.feed(face.paint(screen))
      if size.isEnough { #expect(terminal.lines.contains { $0.contains("harbourx") }) }
    }
  }
}

/// Screens with wide characters and hostile content.
enum WideFixtures {
  static let all: [(name: String, screen: Screen)] = [
    (
      "cjk",
      .item(
        Fixtures.item(
          .choice, "二〇二四年にもっとも大きく伸びたのはどの倉庫ですか。理由もあわせて考えてください。",
          .choice(ChoiceInteraction(options: Fixtures.options("北の倉庫", "海岸の倉庫", "👩‍👩‍👧 内陸", "🇩🇪 全部"))),
          stimuli: [Fixtures.orders]))
    ),
    (
      "cjk-text",
      .item(
        Fixtures.item(
          .text, "漢字", .text(TextInteraction(maximumLength: 200)),
          entries: ["RESPONSE": Entry(nil, typed: String(repeating: "漢字e\u{301}", count: 30))]))
    ),
    (
      "long-word",
      .item(
        Fixtures.item(
          .statement, String(repeating: "Donaudampfschifffahrt", count: 12),
          .rating(RatingInteraction(responses: Fixtures.agree))))
    ),
    (
      "hostile",
      .item(
        Fixtures.item(
          .choice, "a\u{1B}[2J\u{202E}b\u{7}\u{200F}\u{0}",
          .choice(
            ChoiceInteraction(options: Fixtures.options("\u{1B}]0;x\u{7}", "", "\u{301}", "\n\n"))))
      )
    ),
    (
      "long-number",
      .item(
        Fixtures.item(
          .number, "?", .number(NumberInteraction(unit: String(repeating: "unit ", count: 20))),
          entries: ["RESPONSE": Entry(nil, typed: String(repeating: "9", count: 40))]))
    ),
    (
      "many-options",
      .item(
        Fixtures.item(
          .choice, "?",
          .choice(
            ChoiceInteraction(
              options: (1...30).map {
                Option(id: "o\($0)", content: [.text("Option number \($0)")])
              }))))
    ),
  ]
}
