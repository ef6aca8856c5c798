import Assessment
import Typesetting

/// Figures to pick from, in rows and columns.
struct Gallery {
  /// The columns between two figures.
  static let gap = 2

  let count: Int
  let size: FigureSize
  /// How many stand in a row; the rows are as even as can be.
  let perRow: Int

  /// Lays out so many figures of a size in a width.
  init(count: Int, size: FigureSize, width: Int) {
    self.count = count
    self.size = size
    let most = max(1, (width + Self.gap) / (size.columns + Self.gap))
    let rows = max(1, (count + most - 1) / most)
    perRow = max(1, (count + rows - 1) / rows)
  }

  /// The places of each row.
  var rows: [Range<Int>] {
    stride(from: 0, to: count, by: perRow).map { $0..<min($0 + perRow, count) }
  }
}

extension ControlDrawing {
  /// Options that are figures, each under its number; a sign beside the number tells what is picked.
  func gallery(_ control: ChoiceControl, width: Int, isFocused: Bool) -> [Line] {
    let figures = typesetter.figures
    let layout = Gallery(count: control.options.count, size: figures.size, width: width)
    let gap = StyledText(String(repeating: " ", count: Gallery.gap))
    return layout.rows.flatMap { row in
      let cells = row.map { index in
        cell(control, at: index, isFocused: isFocused, look: figures)
      }
      let lines = (0...figures.size.rows).map { line in
        let parts = cells.map { $0[line].padded(to: figures.size.columns).text }
        return Line(parts.dropFirst().reduce(parts[0]) { $0 + gap + $1 })
      }
      let isInSight =
        isFocused
        && row.contains { index in
          control.caret == index || (control.caret == nil && control.latest == index)
        }
      return isInSight ? lines.map(\.focused) : lines
    }
  }

  private func cell(
    _ control: ChoiceControl, at index: Int, isFocused: Bool, look: FigureLook
  ) -> [Line] {
    let option = control.options[index]
    let isPicked = control.picked.contains(option.id)
    let signs = control.isMultiple ? ("■", "□") : ("●", "○")
    let isAtCaret = isFocused && control.caret == index
    let style: TextStyle = isPicked ? .selected : []
    let label =
      StyledText(isAtCaret ? "▸ " : "  ", .selected)
      + StyledText("\(isPicked ? signs.0 : signs.1) \(index + 1)", style)
    let indent = max(0, (look.size.columns - label.columns) / 2 - 1)
    let drawn = option.content.onlyFigure?.lines(look.style, size: look.size) ?? []
    return [Line(label).indented(by: indent)]
      + drawn.map { isPicked ? Line($0.text.adding(.selected)) : $0 }
      + Array(repeating: .empty, count: max(0, look.size.rows - drawn.count))
  }
}
