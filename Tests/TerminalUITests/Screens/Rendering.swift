import Assessment
import Delivery

@testable import TerminalUI

extension Interface {
  /// The lines a terminal shows for a screen, through painter and virtual terminal.
  mutating func lines(of screen: Screen, rows: Int, columns: Int) -> [String] {
    show(screen)
    let size = WindowSize(rows: rows, columns: columns)
    var painter = FramePainter(capability: TerminalCapability())
    var terminal = VirtualTerminal(rows: rows, columns: columns)
    terminal.feed(painter.paint(frame(of: screen, size: size)))
    return terminal.lines
  }

  /// The same as one text.
  mutating func text(of screen: Screen, rows: Int = 24, columns: Int = 80) -> String {
    lines(of: screen, rows: rows, columns: columns).joined(separator: "\n")
  }
}
