import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// Answers that cannot be read or are not whole, in the full screen.
@Suite struct UnfinishedAnswerTests {
  typealias Player = InterfaceTests.Player

  /// Items of which the third cannot be read and the fourth is half.
  static func standings(current: Int? = nil) -> [ItemStanding] {
    zip(1..., [AnswerStanding.whole, .none, .unreadable, .incomplete, .none]).map {
      ItemStanding(
        path: Path("n\($0)"), isSeen: $0 < 5, answer: $1, isFlagged: $0 == 1,
        isCurrent: $0 == current)
    }
  }

  static func overview(current: Int? = nil) -> OverviewScreen {
    OverviewScreen(title: "Figures", items: standings(current: current), maySubmit: true)
  }

  private func number(_ field: NumberInteraction) -> ItemScreen {
    Fixtures.item(.number, "How many?", .number(field))
  }

  @Test("They are named in the overview, also where one is")
  func overview() {
    let player = Player(.overview(Self.overview()))
    #expect(player.sees("3 ?  not readable"))
    #expect(player.sees("4 ◧  incomplete"))
    #expect(player.sees("1 of 5 answered, 1 incomplete, 1 not readable, 1 flagged"))
    #expect(Player(.overview(Self.overview(current: 3))).sees("3 ?  not readable, you are here"))
    let german = Player(.overview(Self.overview(current: 4)), language: "de")
    #expect(german.sees("4 ◧  unvollständig, hier sind Sie"))
  }

  @Test("They are named at hand-in, which they do not keep from anything")
  func submission() {
    let player = Player(.submission(Self.overview()))
    let text = player.text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(text.contains("Two questions have no answer yet: 2 and 5."))
    #expect(text.contains("One answer cannot be read as a number: 3."))
    #expect(text.contains("One answer is incomplete: 4. One is flagged: 1."))
    #expect(player.type("x") == [.act(.submit)])
  }

  @Test("What a field does not accept is said, asked about once, and kept as the number it is")
  func notAccepted() {
    let player = Player(number(NumberInteraction(minimum: 0, maximum: 9, decimals: 0)))
    let entry = Entry(.float(12), typed: "12")
    #expect(player.type("12").last == .act(.enter(response: "RESPONSE", entry)))
    #expect(player.sees("Please enter a number from 0 to 9."))
    #expect(player.press(.enter) == [])
    #expect(player.press(.enter) == [.act(.next)])
  }

  @Test("Only readings that the field accepts are asked about")
  func readings() {
    let whole = Player(number(NumberInteraction(decimals: 0)), language: "de")
    #expect(
      whole.type("54.000").last
        == .act(.enter(response: "RESPONSE", Entry(.float(54_000), typed: "54.000"))))
    #expect(!whole.sees("kann"))
    #expect(whole.sees("wird übernommen als 54000"))
    #expect(whole.press(.enter) == [.act(.next)])
    let small = Player(number(NumberInteraction(maximum: 100)), language: "de")
    #expect(
      small.type("54.000").last
        == .act(.enter(response: "RESPONSE", Entry(.float(54), typed: "54.000"))))
  }

  /// A teaser whose first of two steps is open.
  private var teaser: ItemScreen {
    let field = Interaction(response: "s1", kind: .number(NumberInteraction()))
    return Fixtures.item(
      .steps, "", nil, steps: [Step(id: "s1", content: [.interaction(field)])], stepCount: 2)
  }

  @Test("A step is not closed on what cannot be read, however often Enter is pressed")
  func unreadableStep() {
    let player = Player(teaser)
    _ = player.type("1.8.2")
    for _ in 1...2 {
      #expect(player.press(.enter) == [.act(.closeStep)], "the session refuses it")
      player.face.refused(.unreadable("n5"))
      #expect(player.sees("This cannot be read as a number. Change it, or remove it."))
    }
  }

  @Test("From a step without an answer the question is left, after it was said so")
  func emptyStep() {
    let player = Player(teaser)
    #expect(player.press(.enter) == [])
    #expect(player.sees("This step has no answer. Press Enter again to leave the question."))
    #expect(player.press(.enter) == [.act(.next)])
    let wandering = Player(teaser)
    #expect(wandering.press(.enter, .character("h"), .enter) == [], "it is said again")
    let answering = Player(teaser)
    #expect(answering.press(.enter, .character("7"), .enter).last == .act(.closeStep))
  }

  @Test("A question that cannot be gone back to is left empty on a second Enter only")
  func emptyForGood() {
    func item(_ navigation: Section.Navigation) -> ItemScreen {
      Fixtures.item(.choice, "Which depot?", Fixtures.depots, navigation: navigation)
    }
    #expect(Player(item(.free)).press(.enter) == [.act(.next)])
    let player = Player(item(.linear))
    #expect(player.press(.enter) == [])
    #expect(player.sees("No answer yet, and there is no way back. Press Enter again"))
    #expect(player.press(.enter) == [.act(.next)])
    let answering = Player(item(.linear))
    #expect(answering.press(.enter, .character("2"), .enter).last == .act(.next))
  }

  @Test(
    "What is still open is said without moving anything else",
    arguments: [WindowSize(rows: 24, columns: 80), .init(rows: 12, columns: 40)])
  func stableOrder(size: WindowSize) {
    let options = Fixtures.options("Alder", "Birch", "Cedar", "Douglas fir")
    let item = Fixtures.item(
      .ordering, "Put these in order.", .order(OrderInteraction(options: options)))
    let player = Player(item, size: size)
    func rows(of text: String) -> [Int?] {
      options.map { option in
        let name = option.content.first.map { if case .text(let text) = $0 { text } else { "" } }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
          .firstIndex { $0.contains(name ?? "") }
      }
    }
    let before = rows(of: player.text)
    #expect(!before.contains(nil))
    _ = player.type("2")
    #expect(player.sees("3 are still open."))
    #expect(rows(of: player.text) == before)
    _ = player.type("31")
    #expect(!player.sees("still open"))
    #expect(rows(of: player.text) == before)
  }

  @Test("Marking needs an option, and what cannot be both is said")
  func bestWorst() {
    let item = Fixtures.item(.bestWorst, "Which?", .bestWorst(Fixtures.actions))
    let player = Player(item)
    #expect(player.type("b") == [])
    #expect(player.sees("Select an option by its number first."))
    _ = player.type("1b")
    #expect(player.sees("One is still open."))
    _ = player.type("w")
    #expect(player.sees("It cannot be both: the best is open again."))
    _ = player.type("b")
    #expect(player.sees("It cannot be both: the worst is open again."))
    _ = player.type("2w")
    #expect(!player.sees("open"))
  }

  @Test("Characters of no number do not get into a number's field")
  func foreignCharacters() {
    let player = Player(Fixtures.item(.number, "How many?", .number(NumberInteraction())))
    #expect(
      player.type("1iz!,5k")
        == [("1", 1), ("1,", 1), ("1,5", 1.5)].map { typed, value in
          .act(.enter(response: "RESPONSE", Entry(.float(value), typed: typed)))
        })
    #expect(!player.sees("is not a number"))
    let marks = Player(Fixtures.item(.number, "How many?", .number(NumberInteraction())))
    _ = marks.type("-1 000.5 %/e")
    #expect(marks.sees("-1 000.5 %/e"))
    let pasted = Player(Fixtures.item(.number, "How many?", .number(NumberInteraction())))
    _ = pasted.press(.paste("7 apples"))
    #expect(pasted.sees("'7 apples' is not a number."))
  }
}
