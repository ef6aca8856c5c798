import Assessment
import Delivery
import Testing
import Typesetting

@testable import TerminalUI

/// Frames that are shown for a moment.
@Suite struct PresentationPageTests {
  private typealias Player = InterfaceTests.Player

  private func places(_ count: Int) -> PresentationView {
    let rows = (0..<count).map { row in
      (0..<3).map { column in
        FigureGrid.Cell.figure(
          Figure([Shape(.square, fill: row == 1 && column == 2 ? .solid : .outline)]))
      }
    }
    return PresentationView(content: [.figures(FigureGrid(rows: rows))])
  }

  private func page(_ view: PresentationView, _ rows: Int, _ columns: Int) -> Player {
    Player(
      .item(Fixtures.item(.text, "Which places?", nil, presentation: view)),
      size: WindowSize(rows: rows, columns: columns))
  }

  @Test("A grid that is presented is seen whole in the smallest window")
  func small() {
    let player = page(places(3), 12, 40)
    #expect(
      player.text == """
         Numerical reasoning          8:41 left
                     ⢰⠒⠒⡆│⢰⠒⠒⡆│⢰⠒⠒⡆
                     ⠸⠤⠤⠇│⠸⠤⠤⠇│⠸⠤⠤⠇
                     ────┼────┼────
                     ⢰⠒⠒⡆│⢰⠒⠒⡆│⢰⣶⣶⡆
                     ⠸⠤⠤⠇│⠸⠤⠤⠇│⠸⠿⠿⠇
                     ────┼────┼────
                     ⢰⠒⠒⡆│⢰⠒⠒⡆│⢰⠒⠒⡆
                     ⠸⠤⠤⠇│⠸⠤⠤⠇│⠸⠤⠤⠇


         ^C leave
        """, "The frame is:\n\(player.text)")
  }

  @Test("Frames that no size fits into the window ask for a larger one")
  func tooLarge() {
    let player = page(places(6), 12, 40)
    #expect(player.sees("Please make this window larger"))
    #expect(!page(places(6), 50, 100).sees("larger"))
  }
}
