import Assessment
import Delivery
import Testing

@testable import TerminalUI

/// Whole frames as a person sees them, blank rows left out at the places where `…` stands.
@Suite struct GoldenFrameTests {
  private func seen(
    _ name: String, rows: Int = 24, columns: Int = 80, language: String = "en", keys: [Key] = []
  ) throws -> String {
    let screen = try #require(Fixtures.all.first { $0.name == name }).screen
    var face = Interface(language: language)
    face.show(screen)
    face.painted(atMs: 0)
    var now = 10_000
    for key in keys {
      now += 1_000
      _ = face.handle(
        key, atMs: now, on: screen, size: WindowSize(rows: rows, columns: columns))
      face.painted(atMs: now)
    }
    var lines: [String] = []
    for line in face.lines(of: screen, rows: rows, columns: columns) {
      if line.isEmpty, lines.last == "" || lines.last == "…" {
        lines[lines.count - 1] = "…"
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  private func same(_ frame: String, _ expected: String) {
    #expect(frame == expected, "The frame is:\n\(frame)")
  }

  @Test("A choice beside its table")
  func choice() throws {
    same(
      try seen("choice", keys: [.character("1")]),
      """
       Numerical reasoning                                                  8:41 left
       ──────────────────────────────────────────────────────────────────────────────

         Orders per depot, in thousands    Question 5 of 12

                   2022    2023    2024    Which depot grew by the larger
         North       41      48      60    percentage from 2023 to 2024?
         Coast       30      35      42
         Inland      22      22      25      ● 1  North
                                             ○ 2  Coast
                                             ○ 3  Inland
                                             ○ 4  They grew equally
      …
       ──────────────────────────────────────────────────────────────────────────────
       ■■■■▣◇□□□□□□   4 of 12 answered, 1 flagged
       1-4 choose   Enter next   p previous   f flag   o overview   h clock   ? help
      """)
  }

  @Test("The same at 40x12: the table is folded")
  func small() throws {
    same(
      try seen("choice", rows: 12, columns: 40),
      """
       Question 5 of 12             8:41 left
       s show table

       Which depot grew by the larger
       percentage from 2023 to 2024?

         ○ 1  North
         ○ 2  Coast
         ○ 3  Inland
         ○ 4  They grew equally
       4 of 12 answered, 1 flagged
       1-4  Enter next  s show table  ?
      """)
  }

  @Test("A statement in German")
  func statement() throws {
    same(
      try seen("statement", language: "de"),
      """
       Numerical reasoning
       ──────────────────────────────────────────────────────────────────────────────

         Frage 12 von 60

         I decide in the evening what the next day is for.

          1 Strongly disagree   2 Disagree   3 Neither  ●4 Agree   5 Strongly agree
      …
       ──────────────────────────────────────────────────────────────────────────────
       11 von 60 beantwortet, 1 gemerkt
       1-5 wählen   Eingabe weiter   ? Hilfe
      """)
  }

  @Test("Best and worst at 40x12, where signs stand for the words")
  func bestWorst() throws {
    same(
      try seen("best-worst", rows: 24, columns: 40, language: "de"),
      """
       Frage 5 von 12               noch 8:41

       A colleague promises a client a date
       that your team cannot meet. The client
       is on the phone now.

       b beste (+)   s schlechteste (-)

           1  Put the client on hold and ask
              the team for the earliest sure
              date.
         + 2  Tell the client that the date
              is not sure and call back
              today.
           3  Confirm the date and deal with
              it afterwards.
         - 4  Tell the client that the
              colleague made a mistake.
      …
       4 von 12 beantwortet, 1 gemerkt
       1-4  b +  s -  Eingabe weiter  ?
      """)
  }

  @Test("The overview")
  func overview() throws {
    same(
      try seen("overview"),
      """
       Numerical reasoning                                                  3:12 left
       ──────────────────────────────────────────────────────────────────────────────

           1 ■  answered              7 □  not seen
           2 ■⚑ answered, flagged     8 □  not seen
           3 ■  answered              9 □  not seen
           4 ■  answered             10 □  not seen
           5 ◇  you are here         11 □  not seen
           6 ◇  seen, no answer      12 □  not seen

         Type a number to go there.
      …
       ──────────────────────────────────────────────────────────────────────────────
       4 of 12 answered, 1 flagged
       1-12 go there   Enter go back   x hand in   h clock   ? help
      """)
  }

  @Test("Handing in")
  func submission() throws {
    same(
      try seen("submission", rows: 18, language: "de"),
      """
       Numerical reasoning                                                  noch 3:12
       ──────────────────────────────────────────────────────────────────────────────

         Acht Fragen haben noch keine Antwort: 5 bis 12. Eine haben Sie sich
         gemerkt: 2.

         Noch 3 Minuten 12 Sekunden für diesen Teil. Nach der Abgabe lässt sich
         dieser Teil nicht wieder öffnen.
      …
       ──────────────────────────────────────────────────────────────────────────────

       Eingabe weiterarbeiten   x abgeben   u Uhr   ? Hilfe
      """)
  }

  @Test("A number that cannot be read, at 40x12")
  func unreadable() throws {
    same(
      try seen("number", rows: 12, columns: 40, keys: [.character("."), .character("."), .enter]),
      """
       Question 5 of 12             8:41 left
       How many more orders did North have
       than Coast in 2024?

       18..         thousand

       '18..' is not a number.
      …
       Press Enter again to leave it like
       this.
       Enter next   p previous   ? help
      """)
  }

  @Test("Too small")
  func small20() throws {
    same(
      try seen("choice", rows: 6, columns: 36),
      """
      Please make this window larger (40
      x 12 at least).  8:41 left.
      …
      """)
  }
}
