import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// Which keys a narrow window names.
@Suite struct KeyLineTests {
  private let small = WindowSize(rows: 12, columns: 40)

  private func keys(_ screen: Screen, language: String, keys: [Key] = []) -> [String] {
    let player = InterfaceTests.Player(screen, language: language, size: small)
    for key in keys { _ = player.press(key) }
    return player.face.lines(of: screen, rows: 12, columns: 40).suffix(3)
  }

  @Test(
    "At 40 columns the keys that matter are named",
    arguments: [
      ("en", "choice", "1-4  Enter next  s show table  ?"),
      ("en", "best-worst", "1-4  b best  w worst  Enter next  ?"),
      ("de", "best-worst", "1-4  b +  s -  Eingabe weiter  ?"),
      ("en", "ordering", "1-3 give next place  Enter next  ?"),
      ("de", "matching", "1-4 zuordnen  Eingabe weiter  ? Hilfe"),
      ("en", "steps", "Enter next step   i hint   ? help"),
      ("de", "steps", "Eingabe nächster Schritt  i Hinweis  ?"),
      ("en", "text", "Enter next   Esc more keys"),
      ("de", "long-text", "Tab weiter   Esc weitere Tasten"),
      ("en", "overview", "1-12  Enter go back  x hand in  ?"),
      ("de", "overview", "1-12  Eingabe zurück  x abgeben  ?"),
    ])
  func narrow(language: String, name: String, line: String) throws {
    let screen = try #require(Fixtures.all.first { $0.name == name }).screen
    #expect(keys(screen, language: language).last == " " + line)
  }

  @Test("A long table names the way back, and Esc takes it too")
  func table() {
    let screen = Screen.item(Fixtures.choice)
    let line = keys(screen, language: "en", keys: [.character("s")]).last
    #expect(line == " Enter next   s show question   ? help")
    let player = InterfaceTests.Player(screen, size: small)
    #expect(player.press(.character("s"), .escape) == [])
    #expect(player.sees("Which depot"))
  }

  @Test("What is above and below names its keys", arguments: ["en", "de"])
  func paging(language: String) {
    let screen = Screen.item(Fixtures.rateEach)
    let words = Catalogue.wording(for: language)
    let player = InterfaceTests.Player(screen, language: language, size: small)
    _ = player.press(.pageUp, .pageUp)
    let below = "\(words[.pageDownKey]) ▼ \(words[.more])"
    #expect(player.text.contains("\n \(below)\n"))
    _ = player.press(.pageDown)
    #expect(
      player.text.contains("\n \(words[.pageUpKey]) ▲ \(words[.moreAbove])   \(below)\n"))
  }

  @Test("Luxuries go first, then labels that a key does not need, then the rest by rank")
  func order() {
    let hints = [
      KeyHint("1-4", "choose", short: "", rank: 1), KeyHint("Enter", "next", short: "", rank: 0),
      KeyHint("s", "table", rank: 1), KeyHint("o", "overview", rank: 5),
    ]
    #expect(KeyLine.text(hints, width: 80) == "1-4 choose   Enter next   s table   o overview")
    #expect(KeyLine.text(hints, width: 42) == "1-4 choose   Enter next   s table")
    #expect(KeyLine.text(hints, width: 31) == "1-4 choose  Enter next  s table")
    #expect(KeyLine.text(hints, width: 30) == "1-4  Enter next  s table")
    #expect(KeyLine.text(hints, width: 20) == "1-4  Enter  s table")
    #expect(KeyLine.text(hints, width: 12) == "1-4  Enter")
    #expect(KeyLine.text(hints, width: 5) == "Enter")
  }
}
