/// The last step before text reaches the terminal.
enum PrintableText {
  /// The text without anything that could steer the terminal or reorder its row, and with ASCII
  /// stand-ins for our own marks where the terminal cannot show more.
  static func of(_ text: String, unicode: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if steers(scalar) { continue }
      // Blanks that held words together have done their work, and not every font has them.
      if scalar == "\u{A0}" || scalar == "\u{202F}" {
        result.append(" ")
        continue
      }
      if unicode || scalar.isASCII {
        result.append(scalar)
      } else {
        result.append(contentsOf: (standIns[scalar] ?? "?").unicodeScalars)
      }
    }
    return String(result)
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Line and paragraph separators, and marks that turn the direction of what follows.
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// One column each, so that the layout holds.
  private static let standIns: [Unicode.Scalar: String] = [
    "─": "-", "│": "|", "━": "=", "■": "#", "▣": "@", "□": ".", "◇": "o", "▸": ">", "⚑": "!",
    "▏": "|", "…": ".", "–": "-", "—": "-", "•": "*", "×": "x", "−": "-", "÷": "/", "█": "#",
    "░": ".", "▲": "^", "▼": "v", "↑": "^", "↓": "v", "·": ".", "‘": "'", "’": "'", "“": "\"",
    "”": "\"", "„": "\"", "‚": "'", "\u{A0}": " ", "\u{202F}": " ", "ä": "a", "ö": "o", "ü": "u",
    "Ä": "A", "Ö": "O", "Ü": "U", "ß": "s", "✓": "+", "┌": "+", "┐": "+", "└": "+", "┘": "+",
    "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "▁": "_", "▄": "#",
    // Charts: points, lines and partial bars.
    "●": "*", "○": "o", "△": "^", "╭": "/", "╯": "/", "╮": "\\", "╰": "\\", "┄": ".", "┆": ":",
    "┃": "|", "┏": "+", "┓": "+", "┗": "+", "┛": "+", "▎": "|", "▍": "|", "▌": "#", "▋": "#",
    "▊": "#", "▉": "#", "▓": "%", "▒": ":",
    // Formulas.
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7",
    "₈": "8", "₉": "9", "⁺": "+", "⁻": "-", "₊": "+", "₋": "-",
  ]
}
