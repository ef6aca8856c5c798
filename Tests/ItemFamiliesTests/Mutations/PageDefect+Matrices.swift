import Assessment

extension PageDefect {
  private static let large = [FamilySpecification.Dimension("grid", ["3x3"])]

  static let matrices: [PageDefect] = [
    PageDefect(
      .matrix, "a figure of a complete row has another shape, so that the row breaks its rule"
    ) {
      $0.grid { row, column, figure in
        row == 0 && column == 0 ? figure.shapes { $0.changingFirstKind } : nil
      }
    },
    PageDefect(
      .matrix, "a figure of the middle row has another fill or a turned line", where: large
    ) {
      $0.grid { row, column, figure in
        row == 1 && column == 1
          ? figure.shapes { shapes in
            shapes.enumerated().map { place, shape in
              guard place == 0 else { return shape }
              return shape.kind == .line || shape.kind == .arrow
                ? shape.with(rotation: shape.rotation + 45)
                : shape.with(fill: shape.fill == .solid ? .outline : .solid)
            }
          } : nil
      }
    },
    PageDefect(.matrix, "the figure before the gap is another", where: large) {
      $0.grid { row, column, figure in
        row == 2 && column == 1 ? figure.shapes { $0.changingFirstKind } : nil
      }
    },
    PageDefect(.matrix, "a shape has a size that the grammar does not know") {
      $0.grid { row, column, figure in
        row == 0 && column == 0
          ? figure.shapes { $0.enumerated().map { $0 == 0 ? $1.with(size: 11) : $1 } } : nil
      }
    },
    PageDefect(
      .matrix, "a segment stands off the border's eight places",
      surface: [.init("elements", "segments")]
    ) {
      $0.grid { row, column, figure in
        guard row == 0, column == 0 else { return nil }
        return figure.shapes { shapes in
          shapes.enumerated().map { place, shape in
            place > 0 && place == shapes.count - 1 && shape.kind == .line
              ? shape.with(x: shape.x == 12 ? 11 : shape.x, y: 12) : shape
          }
        }
      }
    },
    PageDefect(.matrix, "one of two wrong attributes is left out of a distractor's name") {
      $0.distractor { option, _ in
        guard let error = option.error, let cut = error.firstIndex(of: "+") else { return nil }
        return option.with(error: String(error[..<cut]))
      }
    },
    PageDefect(.matrix, "a distractor is named after a mirrored figure, an error of rotations") {
      $0.distractor { option, _ in option.with(error: "mirrored") }
    },
    PageDefect(.matrix, "a value that changes what stays is put down to the figure above") {
      $0.distractor { option, _ in
        guard let error = option.error, error.hasSuffix("-changes-what-stays"),
          !error.contains("+")
        else { return nil }
        return option.with(
          error: error.replacing("-changes-what-stays", with: "-repeats-above"))
      }
    },
    PageDefect(.matrix, "there are seven options") {
      $0.options { options in
        options.lastIndex { !$0.isKey }.map { place in
          options.enumerated().filter { $0.offset != place }.map(\.element)
        }
      }
    },
    PageDefect(.matrix, "there are nine options, one of a shape of its own") {
      $0.options { options in
        guard let first = options.first(where: { !$0.isKey }) else { return nil }
        return options + [
          GeneratedOption(
            id: "z", content: [.figure(Figure([Shape(.pentagon, size: 9)]))], error: first.error)
        ]
      }
    },
    PageDefect(.matrix, "the first row is missing", where: large) { item in
      item.with(
        stem: item.stem.map { block in
          guard case .figures(let grid) = block else { return block }
          return .figures(FigureGrid(rows: Array(grid.rows.dropFirst())))
        })
    },
    PageDefect(.matrix, "the last hint names an attribute that does not change") {
      $0.hints { text in
        text.contains("What changes: Fill")
          ? "What changes: Size." : text.hasPrefix("What changes") ? "What changes: Fill." : text
      }
    },
    PageDefect(.matrix, "the hints are missing") { $0.step { $0.with(hints: []) } },
    PageDefect(.matrix, "the explanation names another attribute") {
      $0.explaining { text in
        text.hasPrefix("Fill:")
          ? text.replacing("Fill:", with: "Size:")
          : "Fill:" + text.drop { $0 != ":" }.dropFirst()
      }
    },
  ]
}

extension [Shape] {
  /// The shapes with the first one, which stands inside, of another kind.
  fileprivate var changingFirstKind: [Shape] {
    enumerated().map { place, shape in
      place == 0 ? shape.with(kind: shape.kind == .star ? .pentagon : .star) : shape
    }
  }
}
