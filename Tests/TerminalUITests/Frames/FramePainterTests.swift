import Testing

@testable import TerminalUI

@Suite struct FramePainterTests {
  private let size = WindowSize(rows: 3, columns: 20)

  private func frame(_ rows: [String]) -> Frame {
    var frame = Frame(size: size)
    for (index, row) in rows.enumerated() { frame.put(row, row: index, column: 1) }
    return frame
  }

  @Test("The first paint clears the screen and writes every row")
  func first() {
    var terminal = VirtualTerminal(rows: 3, columns: 20)
    terminal.feed(Array("\u{1B}[1;1Hstale stale".utf8))
    var painter = FramePainter(capability: TerminalCapability())
    terminal.feed(painter.paint(frame(["one", "", "three"])))
    #expect(terminal.lines == [" one", "", " three"])
    #expect(!terminal.isCursorVisible)
  }

  @Test("An equal frame costs no bytes, a changed row only itself")
  func difference() {
    var painter = FramePainter(capability: TerminalCapability())
    _ = painter.paint(frame(["one", "two", "three"]))
    #expect(painter.paint(frame(["one", "two", "three"])).isEmpty)
    let bytes = String(decoding: painter.paint(frame(["one", "2", "three"])), as: UTF8.self)
    #expect(
      bytes == "\u{1B}[?2026h\u{1B}[?25l\u{1B}[2;1H\u{1B}[2K\u{1B}[2;2H2\u{1B}[?2026l")
  }

  @Test("Frames painted in turn leave what painting the last one alone would")
  func replay() {
    let frames = [
      frame(["one", "two", "three"]), frame(["", "zwei", "three"]), frame(["漢字 x", "", ""]),
      frame(["a", "b", "c"]), frame([]),
    ]
    var terminal = VirtualTerminal(rows: 3, columns: 20)
    var painter = FramePainter(capability: TerminalCapability())
    for frame in frames {
      terminal.feed(painter.paint(frame))
      var fresh = VirtualTerminal(rows: 3, columns: 20)
      var other = FramePainter(capability: TerminalCapability())
      fresh.feed(other.paint(frame))
      #expect(terminal.lines == fresh.lines)
    }
  }

  @Test("A terminal that sees an emoji otherwise keeps the columns after it", arguments: [1, 2, 4])
  func disagreement(width: Int) {
    var terminal = VirtualTerminal(rows: 1, columns: 20) { $0 == "👍🏽" ? width : 1 }
    var painter = FramePainter(capability: TerminalCapability())
    var frame = Frame(size: WindowSize(rows: 1, columns: 20))
    frame.put("👍🏽", row: 0, column: 0)
    frame.put("next", row: 0, column: 6)
    terminal.feed(painter.paint(frame))
    #expect(terminal.cells[0][6...9].joined() == "next")
  }

  @Test("A new size and a forgotten screen are painted whole")
  func whole() {
    var painter = FramePainter(capability: TerminalCapability())
    let first = painter.paint(frame(["one"]))
    #expect(painter.paint(frame(["one"])).isEmpty)
    painter.forget()
    #expect(painter.paint(frame(["one"])) == first)
    let larger = Frame(size: WindowSize(rows: 5, columns: 20))
    #expect(String(decoding: painter.paint(larger), as: UTF8.self).contains("\u{1B}[2J"))
  }

  @Test("The caret is shown where the frame says")
  func caret() {
    var terminal = VirtualTerminal(rows: 3, columns: 20)
    var painter = FramePainter(capability: TerminalCapability())
    var shown = frame(["18"])
    shown.caret = .init(row: 0, column: 3)
    shown.isCaretVisible = true
    terminal.feed(painter.paint(shown))
    #expect(terminal.isCursorVisible)
    #expect(terminal.cursor == (0, 3))
  }

  @Test("Styles need no colour, and colour can be switched off")
  func styles() {
    var frame = Frame(size: size)
    frame.put("x", row: 0, column: 0, style: Style(bold: true, reversed: true, ink: .problem))
    var coloured = FramePainter(capability: TerminalCapability())
    #expect(String(decoding: coloured.paint(frame), as: UTF8.self).contains("\u{1B}[1;7;31mx"))
    var plain = FramePainter(capability: TerminalCapability(colours: false))
    #expect(String(decoding: plain.paint(frame), as: UTF8.self).contains("\u{1B}[1;7mx"))
  }

  @Test("Nothing in a text steers the terminal")
  func steering() {
    var terminal = VirtualTerminal(rows: 3, columns: 20)
    var painter = FramePainter(capability: TerminalCapability())
    terminal.feed(painter.paint(frame(["a\u{1B}[2Jb\u{7}\u{9B}c\u{202E}d"])))
    #expect(terminal.lines[0] == " a[2Jbcd")
  }

  @Test("A terminal without Unicode gets our marks in ASCII")
  func ascii() {
    var terminal = VirtualTerminal(rows: 3, columns: 20)
    var painter = FramePainter(capability: TerminalCapability(unicode: false))
    terminal.feed(painter.paint(frame(["▸ 1 ■□▣ ── ä 漢"])))
    #expect(terminal.lines[0] == " > 1 #.@ -- a ?")
  }

  @Test("The environment says what a terminal can do")
  func capability() {
    func read(_ pairs: [String: String]) -> TerminalCapability {
      TerminalCapability(environment: pairs)
    }
    #expect(
      read(["TERM": "xterm-256color", "LANG": "en_GB.UTF-8"])
        == TerminalCapability(colours: true, unicode: true, isDumb: false))
    #expect(!read(["TERM": "xterm", "NO_COLOR": "1", "LANG": "C.utf8"]).colours)
    #expect(read(["TERM": "xterm", "NO_COLOR": "", "LANG": "de_DE"]).colours)
    #expect(read(["TERM": "dumb"]).isDumb)
    #expect(read([:]).isDumb)
    #expect(!read(["TERM": "xterm", "LC_ALL": "C", "LANG": "en_GB.UTF-8"]).unicode)
    #expect(!read(["TERM": "xterm", "LANG": "de_DE.ISO-8859-1"]).unicode)
  }
}
