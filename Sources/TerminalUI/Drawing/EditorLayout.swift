import Assessment
import Typesetting

/// Text in an editor, broken into rows that keep every cluster, with the caret's place.
///
/// Unlike running text nothing is dropped at a break: a blank that does not fit hangs beyond the
/// width and is not drawn, so that the caret can still be counted to it.
struct EditorLayout {
  /// One row.
  struct Row: Hashable {
    /// The first cluster, counted from the beginning of the text.
    var start: Int
    /// The clusters, without the line feed that ends them.
    var clusters: [Character]
  }

  private(set) var rows: [Row] = []
  /// The caret's row.
  private(set) var caretRow = 0
  /// The caret's cluster within its row.
  private(set) var caretCluster = 0

  init(_ editor: TextEditor, width: Int) {
    let text = Array(editor.text)
    let width = max(1, width)
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(where: \.isNewline) ?? text.count
      var next = start
      repeat {
        let stop = Self.rowEnd(in: text, from: next, to: end, width: width)
        rows.append(Row(start: next, clusters: Array(text[next..<stop])))
        next = stop
      } while next < end
      start = end + 1
    }
    let caret = editor.caret
    caretRow = rows.lastIndex { $0.start <= caret } ?? 0
    caretCluster = min(caret - rows[caretRow].start, rows[caretRow].clusters.count)
  }

  private static func rowEnd(in text: [Character], from start: Int, to end: Int, width: Int) -> Int
  {
    var columns = 0
    var lastBreak: Int?
    var index = start
    while index < end {
      let wide = text[index].columns
      if columns + wide > width, text[index] != " " {
        return lastBreak ?? max(index, start + 1)
      }
      columns += wide
      index += 1
      if text[index - 1] == " ", index < end, text[index] != " " { lastBreak = index }
    }
    return end
  }

  /// The cluster at which the caret would stand one row above or below; nil at the ends.
  func cluster(rowsAway step: Int) -> Int? {
    let target = caretRow + step
    guard rows.indices.contains(target) else { return nil }
    let wanted = rows[caretRow].clusters.prefix(caretCluster).reduce(0) { $0 + $1.columns }
    var columns = 0
    var cluster = 0
    for character in rows[target].clusters {
      if columns + character.columns > wanted { break }
      columns += character.columns
      cluster += 1
    }
    return rows[target].start + cluster
  }

  /// The rows as lines of a field `width` columns wide, the caret marked where there is one.
  func lines(width: Int, isFocused: Bool) -> [Line] {
    rows.enumerated().map { index, row in
      var before = ""
      var caret = ""
      var after = ""
      for (position, character) in row.clusters.enumerated() {
        guard (before + caret + after).columns + character.columns <= width else { break }
        if isFocused, index == caretRow, position >= caretCluster {
          if position == caretCluster { caret.append(character) } else { after.append(character) }
        } else {
          before.append(character)
        }
      }
      let used = (before + caret + after).columns
      var padding = max(0, width - used)
      if isFocused, index == caretRow, caret.isEmpty {
        if padding > 0 {
          caret = " "
          padding -= 1
        } else if let last = before.popLast() {
          // The caret behind a full row stands on its last cluster.
          caret = String(last)
        }
      }
      let blanks = String(repeating: " ", count: padding)
      return Line(
        StyledText([
          TextSpan(before, .field), TextSpan(caret, .field, anchor: Marker.caret),
          TextSpan(after + blanks, .field),
        ]))
    }
  }
}
