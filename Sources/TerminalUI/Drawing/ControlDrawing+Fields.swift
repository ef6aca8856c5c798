import Assessment
import Typesetting

extension ControlDrawing {
  /// A number's field with its unit.
  func number(_ control: NumberControl, width: Int, isFocused: Bool) -> [Line] {
    let field = min(max(12, control.editor.text.columns + 1), max(1, width))
    var lines = EditorLayout(control.editor, width: field)
      .lines(width: field, isFocused: isFocused)
    if let unit = control.interaction.unit, !unit.isEmpty, let last = lines.popLast() {
      if last.columns + 1 + unit.columns <= width {
        lines.append(last + Line(" " + unit))
      } else {
        lines += [last] + StyledText(unit).wrapped(to: width)
      }
    }
    return lines
  }

  /// A text's field: one row that grows, or a box of several rows.
  func text(_ control: TextControl, width: Int, isFocused: Bool) -> [Line] {
    var lines = EditorLayout(control.editor, width: width).lines(width: width, isFocused: isFocused)
    guard control.interaction.isLong else { return lines }
    let blank = Line(String(repeating: " ", count: width), .field)
    while lines.count < 4 { lines.append(blank) }
    return lines
  }

  /// What stands in an inline gap.
  ///
  /// It is glued together, so that it wraps as one word.
  func gap(_ state: ControlState?, isFocused: Bool) -> StyledText {
    let style: TextStyle = isFocused ? [.field, .selected] : .field
    switch state {
    case .choice(let control):
      let shown = control.options.filter { control.picked.contains($0.id) }
        .map { typesetter.text($0.content).plain.glued }.joined(separator: ",\u{A0}")
      let text = shown.isEmpty ? String(repeating: "\u{A0}", count: 6) : shown
      return bracketed([TextSpan(text, style, anchor: isFocused ? Marker.focus : nil)])
    case .number(let control): return bracketed(field(control.editor, style, isFocused))
    case .text(let control): return bracketed(field(control.editor, style, isFocused))
    default: return StyledText("______", style)
    }
  }

  private func bracketed(_ spans: [TextSpan]) -> StyledText {
    StyledText([TextSpan("[")] + spans + [TextSpan("]")])
  }

  private func field(_ editor: TextEditor, _ style: TextStyle, _ isFocused: Bool) -> [TextSpan] {
    let padding = max(isFocused ? 1 : 0, 6 - editor.text.columns)
    let after = editor.after.glued + String(repeating: "\u{A0}", count: padding)
    guard isFocused, let first = after.first else {
      return [TextSpan(editor.before.glued + after, style)]
    }
    return [
      TextSpan(editor.before.glued, style),
      TextSpan(String(first), style, anchor: Marker.caret),
      TextSpan(String(after.dropFirst()), style),
    ]
  }
}
