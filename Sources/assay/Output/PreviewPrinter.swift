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

  /// Prints one item, given step after step: line by line each is said, a page shows all of them.
  func print(_ steps: [ItemScreen]) {
    guard let item = steps.last else { return }
    StandardOutput.print("--- \(item.path) (\(item.type.rawValue))")
    if isPlain {
      var interface = PlainInterface(language: language)
      for step in steps { StandardOutput.print(interface.output(for: .item(step)).text) }
    } else {
      var interface = Interface(language: language)
      interface.show(.item(item))
      interface.frame(of: .item(item), size: window).text.forEach(StandardOutput.print)
    }
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
