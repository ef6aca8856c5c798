import Assessment
import Delivery
import TerminalUI

/// Prints screens as text, each under the path of its item.
struct PreviewPrinter {
  private let language: String
  private let window: WindowSize
  private let isPlain: Bool

  init(_ definition: AssessmentDefinition, window: WindowSize, isPlain: Bool) {
    language = definition.language
    self.window = window
    self.isPlain = isPlain
  }

  /// Reads `80x24` as columns and rows; nil for anything else, and for windows that are too small
  /// to take a test in or absurdly large.
  static func size(_ text: String) -> WindowSize? {
    let parts = text.split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1] else { return nil }
    let size = WindowSize(rows: rows, columns: columns)
    return size.isEnough && columns <= 1_000 && rows <= 1_000 ? size : nil
  }

  /// Prints one item, given step after step.
  func print(_ steps: [ItemScreen]) { lines(steps).forEach(StandardOutput.print) }

  /// The lines of one item: line by line each step is said, a page shows it below those before it.
  ///
  /// A page that does not fit into the window is printed on to its end.
  func lines(_ steps: [ItemScreen]) -> [String] {
    guard let item = steps.first else { return [] }
    var lines = ["--- \(item.path) (\(item.type.rawValue))"]
    if isPlain {
      var interface = PlainInterface(language: language)
      return lines + steps.map { interface.output(for: .item($0)).text }
    }
    let interface = Interface(language: language)
    for (index, step) in steps.enumerated() {
      if index > 0 { lines.append("--- \(item.path), \(Self.place(index, in: steps))") }
      lines += interface.wholeFrame(of: .item(step), size: window).text
    }
    return lines
  }

  /// Which of the frames that an item presents, or of its steps, a screen is.
  private static func place(_ index: Int, in screens: [ItemScreen]) -> String {
    let frames = screens.prefix { $0.presentation != nil }.count
    if index < frames { return "frame \(index + 1) of \(frames)" }
    let steps = screens.count - frames
    return steps > 1 ? "step \(index - frames + 1) of \(steps)" : "question"
  }
}

extension Frame {
  /// The rows as text without styles; empty rows at the end are left out.
  fileprivate var text: [String] {
    let lines = rows.map { row in
      var line = ""
      for segment in row.sorted(by: { $0.column < $1.column }) {
        line += String(repeating: " ", count: max(0, segment.column - line.columns)) + segment.text
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return Array(lines.reversed().drop { $0.isEmpty }.reversed())
  }
}
