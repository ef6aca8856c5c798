import Assessment

/// Shapes of figures that reach beyond their canvas and are cut off.
enum ShapeBeyondCanvas: LintRule {
  static let id = "shape-beyond-canvas"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for drawing in context.drawings {
      for (row, cells) in drawing.figure.rows.enumerated() {
        var count = 0
        for case .figure(let figure) in cells {
          let steps =
            drawing.steps + [.element("row", index: row), .element("figure", index: count)]
          check(figure, at: drawing.subject, steps, &report)
          count += 1
        }
      }
    }
    for entry in context.items {
      for field in entry.fields {
        for option in field.options {
          guard let figure = option.content.onlyFigure else { continue }
          check(figure, at: entry.subject, field.steps(to: option.id), &report)
        }
      }
    }
  }

  private static func check(
    _ figure: Figure, at subject: SourceMap.Subject, _ steps: [SourceStep],
    _ report: inout LintReport
  ) {
    for (index, shape) in figure.shapes.enumerated() where !shape.fitsCanvas {
      report.warning(
        .beyond(shape), at: subject, steps + [.element("shape", index: index)])
    }
  }
}

extension Shape {
  /// Whether the circle around it, a square that stands straight, or a line that is upright or
  /// level lies on the canvas.
  fileprivate var fitsCanvas: Bool {
    let isUpright = kind == .line && rotation % 180 == 0
    let isLevel = kind == .line && rotation % 180 == 90
    // Twice each length, to stay with whole numbers.
    func fits(_ place: Int, _ length: Int) -> Bool {
      2 * place - length >= 0 && 2 * place + length <= 2 * Figure.side
    }
    return fits(x, isUpright ? 0 : size) && fits(y, isLevel ? 0 : size)
  }
}

extension LintMessage {
  fileprivate static func beyond(_ shape: Shape) -> LintMessage {
    "the \(shape.kind.rawValue) of size \(shape.size) around (\(shape.x), \(shape.y)) reaches beyond the canvas of \(Figure.side) by \(Figure.side) and is cut off; move it or make it smaller"
  }
}
