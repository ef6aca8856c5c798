import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// What is said to a line that is no answer.
@Suite struct PlainReplyTests {
  private typealias Player = PlainInterfaceTests.Player

  @Test("A hint where there is none, and an answer removed where none was, are said to be none")
  func nothingThere() {
    let player = Player(Fixtures.item(.choice, "Which depot?", Fixtures.depots))
    #expect(player.type("hint") == [])
    #expect(player.said.hasPrefix("There are no hints here.\n"))
    #expect(player.type("clear") == [])
    #expect(player.said.hasPrefix("No answer yet.\n"))
    let german = Player(Fixtures.ordering, language: "de")
    #expect(german.type("Hinweis") == [])
    #expect(german.said.hasPrefix("Hier gibt es keine Hinweise.\n"))
  }

  @Test("A number that stands twice in an order is named", arguments: ["en", "de"])
  func repeated(language: String) {
    let player = Player(Fixtures.ordering, language: language)
    #expect(player.type("1 1 2") == [])
    #expect(
      player.said.hasPrefix(
        language == "en"
          ? "Each number once: 1 stands twice.\n" : "Jede Zahl nur einmal: 1 steht zweimal da.\n"))
    #expect(player.type("333") == [])
    #expect(
      player.said.hasPrefix(
        language == "en"
          ? "Each number once: 3 stands 3 times.\n" : "Jede Zahl nur einmal: 3 steht 3-mal da.\n"))
    #expect(player.type("1 1 4") == [])
    #expect(
      player.said.hasPrefix(
        language == "en"
          ? "Please type a number from 1 to 3.\n"
          : "Bitte geben Sie eine Zahl von 1 bis 3 ein.\n"))
  }

  @Test("That no hint is left is said where one is asked for", arguments: ["en", "de"])
  func noMoreHints(language: String) {
    func item(_ kind: Interaction.Kind, _ openHints: Int) -> ItemScreen {
      Fixtures.item(
        .number, "How many?", kind,
        hints: [Hint(content: [.paragraph([.text("Count.")])], cost: 0.1)], openHints: openHints)
    }
    let sentence =
      language == "en" ? "There are no more hints.\n" : "Es gibt keine weiteren Hinweise.\n"
    let number = Player(item(.number(NumberInteraction()), 1), language: language)
    #expect(number.type("hint") == [] && number.said.hasPrefix(sentence))
    #expect(number.type("i") == [] && number.said.hasPrefix(sentence))
    let text = Player(item(.text(TextInteraction(maximumLength: 9)), 1), language: language)
    #expect(text.type("/hint") == [] && text.said.hasPrefix(sentence))
    #expect(
      Player(item(.number(NumberInteraction()), 0), language: language).type("hint")
        == [.act(.openHint)])
  }
}
