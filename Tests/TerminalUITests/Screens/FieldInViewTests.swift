import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// What stays in view while a field below a long story is worked.
@Suite struct FieldInViewTests {
  private typealias Player = InterfaceTests.Player

  private static let people = ["Adam", "Berta", "Carl", "Dora", "Emil"]

  /// The second step of an item, under a long story and a first step.
  private func item(_ kind: Interaction.Kind, entries: [String: Entry] = [:]) -> ItemScreen {
    let story = (1...12).map { Block.paragraph([.text("Clue \($0) of the story.")]) }
    return Fixtures.item(
      .steps, "", nil,
      entries: entries.merging(["s1": Entry(.float(12), typed: "12")]) { first, _ in first },
      steps: [
        Step(
          id: "s1",
          content: story + [
            .interaction(Interaction(response: "s1", kind: .number(NumberInteraction())))
          ]),
        Step(
          id: "s2",
          content: [
            .paragraph([.text("Put all of them in order.")]),
            .interaction(Interaction(response: "s2", kind: kind)),
          ]),
      ])
  }

  private var options: [Option] {
    Self.people.enumerated().map { Option(id: "o\($0)", content: [.text($1)]) }
  }

  @Test("Ranks are typed with all options in view, and nothing moves")
  func ranks() {
    let player = Player(item(.order(OrderInteraction(options: options))))
    let top = player.text.split(separator: "\n").first { $0.contains("Clue") }
    for key in ["4", "5", "3", "2", "1"] as [Character] {
      _ = player.press(.character(key))
      for name in Self.people { #expect(player.sees(name), "\(key): \(player.text)") }
      #expect(player.sees("Step 2 of 2"))
      #expect(player.text.split(separator: "\n").first { $0.contains("Clue") } == top)
    }
  }

  @Test("An option picked pushes none of the others out of view")
  func choice() {
    for key in ["1", "3", "5"] as [Character] {
      let player = Player(item(.choice(ChoiceInteraction(options: options))))
      _ = player.press(.character(key))
      for name in Self.people { #expect(player.sees(name), "\(key): \(player.text)") }
    }
  }

  @Test("Where not all options fit, the page moves no further than the caret's option needs")
  func tight() {
    let many = (1...12).map { Option(id: "o\($0)", content: [.text("Option no. \($0)")]) }
    let player = Player(
      item(.choice(ChoiceInteraction(options: many))), size: WindowSize(rows: 12, columns: 40))
    #expect(player.sees("Step 2 of 2") && player.sees("Option no. 1\n"))
    let opened = player.text
    _ = player.press(.character("2"))
    #expect(player.sees("Step 2 of 2") && player.sees("● "))
    #expect(player.text.split(separator: "\n").count == opened.split(separator: "\n").count)
    _ = player.press(.down, .down, .down, .down, .down, .down, .down, .down)
    #expect(player.sees("▸ ○ 10") && !player.sees("Option no. 11"))
    _ = player.press(.up)
    #expect(player.sees("▸ ○  9") && player.sees("Option no. 10"))
  }
}
