import Assessment
import Delivery
import Testing
import Typesetting

@testable import TerminalUI

/// The look at figures before the first part.
@Suite struct FigureCheckTests {
  private typealias Player = InterfaceTests.Player

  private func same(_ frame: String, _ expected: String) {
    #expect(frame == expected, "The frame is:\n\(frame)")
  }

  @Test(
    "The look at figures takes a number and nothing else, and shows blocks before they are chosen")
  func check() {
    let screen = Screen.figureCheck(FigureCheckScreen(title: "Test"))
    let player = Player(screen)
    same(
      player.text,
      """
       Test
       ──────────────────────────────────────────────────────────────────────────────

         Can you tell these figures from each other?

         From the left: large outlined circle, large hatched square, large solid
         triangle, pointing right, small outlined circle, small solid square.

            ⢀⣀⣀⡀   │ ⢀⣀⣀⣀⣀⣀⣀⡀ │          │          │
          ⢀⠔⠁  ⠈⠢⡀ │ ⢸⠔⡡⢊⠔⡡⢊⡇ │   ⣷⣦⣄⡀   │    ⣀⣀    │   ⢀⣀⣀⡀
          ⢸      ⡇ │ ⢸⢊⠔⡡⢊⠔⡡⡇ │   ⣿⣿⣿⣿⠶  │   ⢸  ⡇   │   ⢸⣿⣿⡇
          ⠈⠢⡀  ⢀⠔⠁ │ ⢸⡡⢊⠔⡡⢊⠔⡇ │   ⡿⠟⠋⠁   │    ⠉⠉    │   ⠈⠉⠉⠁
            ⠈⠉⠉⠁   │ ⠈⠉⠉⠉⠉⠉⠉⠁ │          │          │

         1  Yes, I can tell them all apart
         2  No, draw them with blocks
         3  No, describe figures in words




       ──────────────────────────────────────────────────────────────────────────────

       1-3 choose   q leave   ? help
      """)
    #expect(player.press(.enter, .character(" "), .character("4"), .down) == [])
    #expect(player.press(.character("1")) == [.act(.chooseFigureStyle(.braille))])
    let blocks = Player(screen)
    #expect(blocks.press(.character("2")) == [])
    #expect(blocks.sees("dots again") && blocks.sees("▐▚▚▚▚▚▚▌"))
    #expect(blocks.press(.character("1")) == [.act(.chooseFigureStyle(.blocks))])
    let words = Player(screen, language: "de")
    #expect(words.sees("Können Sie diese Figuren voneinander unterscheiden?"))
    #expect(
      words.press(.character("2"), .character("2"), .character("3"))
        == [.act(.chooseFigureStyle(.words))])
  }

  @Test("The look at figures shows and names those of the test that are hardest to tell apart")
  func hardest() {
    let kinds: [Shape.Kind] = [.circle, .square, .diamond]
    let small = kinds.flatMap { kind in
      Shape.Fill.allCases.map { Figure([Shape(kind, size: 8, fill: $0)]) }
    }
    let frame = Shape(.line, x: 1, y: 7, size: 8)
    let large = [16, 20].map { Figure([Shape(.star, size: $0), frame]) }
    let screen = Screen.figureCheck(FigureCheckScreen(title: "Test", figures: [large, small]))
    let player = Player(screen)
    same(
      player.text,
      """
       Test
       ──────────────────────────────────────────────────────────────────────────────

         Can you tell these figures from each other?

         From the left: small outlined circle, small hatched circle, small solid
         circle, small outlined square, small hatched square.

                 │        │        │        │
           ⢠⠒⠒⡄  │  ⢠⠖⡲⡄  │  ⢠⣶⣶⡄  │  ⢰⠒⠒⡆  │  ⢰⠖⡲⡆
           ⠘⠤⠤⠃  │  ⠘⠮⠴⠃  │  ⠘⠿⠿⠃  │  ⠸⠤⠤⠇  │  ⠸⠮⠴⠇
                 │        │        │        │

         1  Yes, I can tell them all apart
         2  No, draw them with blocks
         3  No, describe figures in words





       ──────────────────────────────────────────────────────────────────────────────

       1-3 choose   q leave   ? help
      """)
    #expect(player.press(.character("2")) == [])
    #expect(player.sees("▛▞▟   │   ███   │   ▐ ▌   │   ▐▞▌   │   ▐█▌"))
    #expect(player.sees("small hatched circle, small solid circle, small outlined"))
    let low = Player(screen, size: WindowSize(rows: 12, columns: 40))
    same(
      low.text,
      """
       Test
       Can you tell these figures from each
       other?
         ⢠⠒⠒⡄  │  ⢠⠖⡲⡄  │  ⢰⠒⠒⡆  │  ⢰⠖⡲⡆
         ⠘⠤⠤⠃  │  ⠘⠮⠴⠃  │  ⠸⠤⠤⠇  │  ⠸⠮⠴⠇
       1  Yes, I can tell them all apart
       2  No, draw them with blocks
       3  No, describe figures in words



       1-3 choose   q leave   ? help
      """)
  }

  @Test("The look at figures says where some of the test would look alike, and only there")
  func coarse() {
    let small = [Shape.Kind.circle, .square].map { Figure([Shape($0, size: 6)]) }
    let player = Player(.figureCheck(FigureCheckScreen(title: "Test", figures: [small])))
    #expect(!player.sees("look alike"))
    #expect(player.press(.character("2")) == [])
    #expect(player.sees("Drawn like this, some small figures of this test look alike."))
    #expect(player.press(.character("2")) == [])
    #expect(!player.sees("look alike"))
    let large = Shape.Fill.allCases.map { Figure([Shape(.triangle, size: 20, fill: $0)]) }
    let fine = Player(.figureCheck(FigureCheckScreen(title: "Test", figures: [large])))
    #expect(fine.press(.character("2")) == [])
    #expect(!fine.sees("look alike"))
  }

  @Test("Shapes that look alike are warned of, although no item of the test compares them")
  func alike() {
    let items = [Shape.Kind.circle, .square].map { kind in
      [Shape.Fill.outline, .solid].map { Figure([Shape(kind, size: 6, fill: $0)]) }
    }
    let sample = FigureSample(of: items, style: .blocks)
    #expect(items.allSatisfy { FigureStyle.blocks.tellsApart($0, size: sample.size) })
    #expect(sample.isCoarse)
    #expect(!FigureSample(of: items, style: .braille).isCoarse)
  }

  @Test("What words would leave out is said before they are chosen")
  func leftOutInWords() {
    let check = Screen.figureCheck(FigureCheckScreen(title: "Test", leftOutInWords: ["Grids"]))
    for size in [WindowSize(rows: 24, columns: 80), WindowSize(rows: 20, columns: 40)] {
      let player = Player(check, size: size)
      let page = player.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(page.contains("the part 'Grids'; what they cannot is recorded as not presented."))
    }
    #expect(!Player(.figureCheck(FigureCheckScreen(title: "Test"))).sees("not presented"))
  }

  @Test("The look at figures fits 40x12")
  func smallCheck() {
    let player = Player(
      .figureCheck(FigureCheckScreen(title: "Test")), size: WindowSize(rows: 12, columns: 40))
    #expect(player.sees("1  Yes") && player.sees("3  No") && !player.sees("PgDn"))
  }
}
