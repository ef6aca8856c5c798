public import Assessment

/// Figures as SVG, in the colour of the text around them.
public enum FigureVector {
  /// The side of a figure's canvas with the air around it, in its own units.
  private static let cell = Figure.side + 4

  /// A figure as an `svg` element.
  public static func svg(_ figure: Figure, words: SpokenWords) -> String {
    document(
      columns: 1, rows: 1, title: SpokenText(words: words).text([.figure(figure)]),
      body: shapes(figure, column: 0, row: 0))
  }

  /// Figures in rows as an `svg` element.
  public static func svg(_ grid: FigureGrid, words: SpokenWords) -> String {
    var body = ""
    for (row, cells) in grid.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        body += frame(column: column, row: row)
        switch cell {
        case .figure(let figure): body += shapes(figure, column: column, row: row)
        case .missing: body += mark(column: column, row: row)
        case .empty: break
        }
      }
    }
    let title = SpokenText(words: words).lines([.figures(grid)])
      .map { String($0.drop { $0 == " " }) }.joined(separator: " ")
    return document(
      columns: grid.columnCount, rows: grid.rows.count, title: title, body: body)
  }

  private static func document(
    columns: Int, rows: Int, title: String, body: String
  ) -> String {
    let label = title.map { escapes[$0] ?? String($0) }.joined()
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="figures" role="img" \
      viewBox="0 0 \(columns * cell) \(rows * cell)" fill="none" stroke="currentColor" \
      stroke-width="0.8" stroke-linejoin="round"><title>\(label)</title>\(body)</svg>
      """
  }

  private static let escapes: [Character: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;",
  ]

  private static func frame(column: Int, row: Int) -> String {
    """
    <rect x="\(column * cell)" y="\(row * cell)" width="\(cell)" height="\(cell)" \
    stroke-width="0.2"/>
    """
  }

  private static func mark(column: Int, row: Int) -> String {
    """
    <text x="\(column * cell + cell / 2)" y="\(row * cell + cell / 2 + 4)" font-size="12" \
    text-anchor="middle" stroke="none" fill="currentColor">?</text>
    """
  }

  private static func shapes(_ figure: Figure, column: Int, row: Int) -> String {
    let air = (cell - Figure.side) / 2
    let content = figure.shapes.map(element).joined()
    return """
      <g transform="translate(\(column * cell + air) \(row * cell + air))">\(content)</g>
      """
  }

  private static func element(_ shape: Shape) -> String {
    let corners = ShapeOutline(shape).corners.map {
      DotPoint(
        x: Double(shape.x) + $0.x * Double(shape.size) / 2,
        y: Double(shape.y) + $0.y * Double(shape.size) / 2)
    }
    guard shape.kind != .line else { return "<path d=\"\(path(corners))\"/>" }
    let outline =
      shape.kind == .circle
      ? "<circle cx=\"\(shape.x)\" cy=\"\(shape.y)\" r=\"\(text(Double(shape.size) / 2))\""
      : "<path d=\"\(path(corners))Z\""
    switch shape.kind == .arrow ? .solid : shape.fill {
    case .outline: return outline + "/>"
    case .solid: return outline + " fill=\"currentColor\"/>"
    case .hatched:
      let lines = ShapeHatching.segments(within: corners).map { path([$0.0, $0.1]) }.joined()
      return outline + " fill=\"Canvas\"/><path d=\"\(lines)\" stroke-width=\"0.5\"/>"
    }
  }

  private static func path(_ corners: [DotPoint]) -> String {
    "M" + corners.map { "\(text($0.x)) \(text($0.y))" }.joined(separator: "L")
  }

  private static func text(_ number: Double) -> String {
    NumberText.shortest(number, atMost: 2, mark: ".")
  }
}
