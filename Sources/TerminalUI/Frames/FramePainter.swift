/// Turns frames into bytes for the terminal, repainting the rows that changed.
///
/// A row that changed is erased and written anew, each segment at its own column by an absolute
/// cursor move: terminals disagree about the width of some clusters, and nothing here relies on
/// where writing one has left the cursor.
public struct FramePainter: Sendable {
  /// The bytes to write when the runner takes over the terminal: alternate screen, bracketed
  /// paste, no wrap-around, hidden cursor.
  public static let enter = Array("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l\u{1B}[?25l\u{1B}[2J".utf8)

  /// The bytes that undo ``enter`` from any state, even in the middle of a paint.
  public static let leave = Array(
    "\u{1B}[?2026l\u{1B}[0m\u{1B}[?7h\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l".utf8)

  private let capability: TerminalCapability
  private var shown: Frame?

  /// Makes a painter that has painted nothing yet.
  public init(capability: TerminalCapability) { self.capability = capability }

  /// Forgets what is on the terminal: after a resize, a stop, or anything else that wrote to it.
  public mutating func forget() { shown = nil }

  /// The bytes that make the terminal show a frame; empty when it does already.
  public mutating func paint(_ frame: Frame) -> [UInt8] {
    let former = shown?.size == frame.size ? shown : nil
    guard frame != former else { return [] }
    shown = frame

    var output = ""
    if former == nil { output += "\u{1B}[0m\u{1B}[2J" }
    for (index, row) in frame.rows.enumerated() where row != former?.rows[index] {
      if former == nil, row.isEmpty { continue }
      output += "\u{1B}[\(index + 1);1H"
      if former != nil { output += "\u{1B}[2K" }
      for segment in row { write(segment, row: index, to: &output) }
    }
    if let caret = frame.caret { output += "\u{1B}[\(caret.row + 1);\(caret.column + 1)H" }
    let isVisible = frame.caret != nil && frame.isCaretVisible
    // Synchronized update: a terminal that does not know the mode ignores it.
    let begin = "\u{1B}[?2026h\u{1B}[?25l"
    let end = (isVisible ? "\u{1B}[?25h" : "") + "\u{1B}[?2026l"
    return Array((begin + output + end).utf8)
  }

  private func write(_ segment: Frame.Segment, row: Int, to output: inout String) {
    output += "\u{1B}[\(row + 1);\(segment.column + 1)H"
    let codes = codes(segment.style)
    let text = PrintableText.of(segment.text, unicode: capability.unicode)
    output += codes.isEmpty ? text : "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }

  private func codes(_ style: Style) -> String {
    var codes: [String] = []
    if style.isBold { codes.append("1") }
    if style.isDim { codes.append("2") }
    if style.isUnderlined { codes.append("4") }
    if style.isReversed { codes.append("7") }
    if capability.colours {
      // From the eight every terminal has, those that can be read on light and on dark ground.
      switch style.ink {
      case .plain: break
      case .accent: codes.append("36")
      case .good: codes.append("32")
      case .notice: codes.append("35")
      case .problem: codes.append("31")
      }
    }
    return codes.joined(separator: ";")
  }
}
