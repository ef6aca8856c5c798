import Typesetting

/// What a full-screen page shows, before it is laid into a window.
struct Page {
  /// A line at a column of the body.
  struct Placed {
    var column: Int
    var line: Line
  }

  /// At the top on the left.
  var title: String
  /// At the top on the right, usually the clock.
  var corner: Line?
  /// The body, row by row.
  var body: [[Placed]]
  /// Above the keys: progress, or a message.
  var status: Line
  /// The keys that work.
  var hints: [KeyHint]
  /// Whether the body begins with the title already.
  var caretIsVisible = false
  /// What it turns to where not all of it fits.
  var attention = Attention.field

  init(title: String, corner: Line? = nil, body: [Line], status: Line = .empty, hints: [KeyHint]) {
    self.title = title
    self.corner = corner
    self.body = body.map { [Placed(column: 0, line: $0)] }
    self.status = status
    self.hints = hints
  }
}

/// Where things stand in a window of a given size.
struct WindowLayout: Hashable {
  let size: WindowSize

  /// The most columns that text takes.
  static let widest = 76

  /// Whether there is room for rules and air.
  var isRoomy: Bool { size.rows >= 18 && size.columns >= 60 }

  /// The first column of everything: a wide window has the page in its middle.
  var left: Int { max(0, (size.columns - 82) / 2) }
  /// The columns between the edges of the page.
  var across: Int { min(size.columns, 82) }
  /// The column of titles, rules and keys.
  var edge: Int { left + 1 }
  /// Their width.
  var edgeWidth: Int { max(1, across - 2) }
  /// The column of the body.
  var bodyColumn: Int { left + (size.columns >= 60 ? 3 : 1) }
  /// The width of the body.
  var bodyWidth: Int { max(1, min(Self.widest, across - 2 * (bodyColumn - left))) }
  /// The first row of the body.
  var bodyRow: Int { isRoomy ? 3 : (size.rows >= 14 ? 2 : 1) }
  /// The rows of the body.
  var bodyHeight: Int { max(1, size.rows - bodyRow - (isRoomy ? 4 : 2)) }
}
