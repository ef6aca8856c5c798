import Assessment

extension PageDefect {
  private static func digits(_ length: Int) -> [FamilySpecification.Dimension] {
    [
      .init("material", ["digits"]), .init("length", [String(length)]),
    ]
  }

  static let spans: [PageDefect] = [
    PageDefect(.span, "another digit is presented", where: [.init("material", ["digits"])]) {
      $0.presentation { shown in
        (
          shown.frames.enumerated().map { place, frame in
            place == 0
              ? frame.map {
                $0.words { digit in Int(digit).map { String(($0 + 1) % 10) } ?? digit }
              }
              : frame
          }, shown.frameMs, shown.gapMs
        )
      }
    },
    PageDefect(.span, "two elements are presented in the other order") {
      $0.presentation { shown in
        var frames = shown.frames
        frames.swapAt(0, 1)
        return (frames, shown.frameMs, shown.gapMs)
      }
    },
    PageDefect(.span, "an element is presented once more") {
      $0.presentation { ($0.frames + $0.frames.prefix(1), $0.frameMs, $0.gapMs) }
    },
    PageDefect(.span, "elements are shown for 900 ms") {
      $0.presentation { ($0.frames, 900, $0.gapMs) }
    },
    PageDefect(.span, "nothing stands between elements") {
      $0.presentation { ($0.frames, $0.frameMs, 0) }
    },
    PageDefect(.span, "everything is shown at once") { item in
      item.step { step in
        GeneratedStep(id: step.id, content: step.content, answer: step.answer, hints: step.hints)
      }
    },
    PageDefect(.span, "a digit occurs twice", where: digits(4)) { $0.showing("7297") },
    PageDefect(.span, "three digits make a run", where: digits(3)) { $0.showing("345") },
    PageDefect(.span, "three digits fall by equal steps", where: digits(4)) { $0.showing("8641") },
    PageDefect(.span, "the digits are the beginning of pi", where: digits(3)) { $0.showing("314") },
    PageDefect(.span, "the digits hold 0815", where: digits(5)) { $0.showing("08153") },
    PageDefect(.span, "the digits look like a year", where: digits(4)) { $0.showing("2047") },
    PageDefect(
      .span, "a vowel is among the letters",
      where: [.init("material", ["letters"]), .init("length", ["4"])]
    ) { $0.showing("HALT") },
    PageDefect(
      .span, "three letters make a run in the alphabet",
      where: [.init("material", ["letters"]), .init("length", ["4"])]
    ) { $0.showing("WXYF") },
    PageDefect(.span, "the explanation gives the elements in another order") {
      $0.explaining { text in
        guard let colon = text.firstIndex(of: ":") else { return text }
        let shown = text[text.index(after: colon)...].dropLast().split(separator: " ")
        return text[...colon] + " " + shown.reversed().joined(separator: " ") + "."
      }
    },
    PageDefect(.span, "the question asks for the other order") {
      $0.asking { text in
        text.contains("in the order shown")
          ? text.replacing("in the order shown", with: "in reverse order")
          : text.replacing("reverse order", with: "the order shown")
      }
    },
    PageDefect(
      .span, "another place is read out than is shown", where: [.init("material", ["grid"])]
    ) {
      $0.presentation { shown in
        (
          shown.frames.enumerated().map { place, frame in
            place == 0 ? frame.map { $0.reading(as: shown.frames[1]) } : frame
          }, shown.frameMs, shown.gapMs
        )
      }
    },
    PageDefect(.span, "a place shows two filled squares", where: [.init("material", ["grid"])]) {
      $0.presentation { shown in
        (shown.frames.map { $0.map { $0.fillingAll } }, shown.frameMs, shown.gapMs)
      }
    },
  ]
}

extension GeneratedItem {
  /// The item presented otherwise.
  fileprivate func presentation(
    _ change: (Presentation) -> ([[Block]], Milliseconds, Milliseconds)
  ) -> GeneratedItem? {
    step { step in
      step.presentation.map { shown in
        let (frames, frameMs, gapMs) = change(shown)
        return step.with(
          presentation: Presentation(frames: frames, frameMs: frameMs, gapMs: gapMs))
      }
    }
  }

  /// The item with other elements throughout: in its frames, its key and its explanation.
  fileprivate func showing(_ text: String) -> GeneratedItem? {
    let elements = text.map { String($0) }
    let key = cell["direction"] == "backward" ? String(text.reversed()) : text
    let before = steps.first?.presentation?.frames.map { frame -> String in
      if case .paragraph(let content)? = frame.first { content.plainText } else { "" }
    }
    guard let before, before.count == elements.count else { return nil }
    let shown = presentation { shown in
      (elements.map { [.paragraph([.text($0)])] }, shown.frameMs, shown.gapMs)
    }
    return shown?.step { $0.with(answer: .text(key: key)) }?.explaining {
      $0.replacing(
        before.joined(separator: " "), with: elements.joined(separator: " ")
      ).replacing(
        before.reversed().joined(separator: " "),
        with: elements.reversed().joined(separator: " "))
    }
  }
}

extension Block {
  /// The drawing with the words of another one.
  fileprivate func reading(as other: [Block]) -> Block {
    guard case .figures(let grid) = self, case .figures(let spoken)? = other.first else {
      return self
    }
    let rows = grid.rows.enumerated().map { row, cells in
      cells.enumerated().map { column, cell -> FigureGrid.Cell in
        guard case .figure(let figure) = cell, spoken.rows.indices.contains(row),
          spoken.rows[row].indices.contains(column),
          case .figure(let said) = spoken.rows[row][column]
        else { return cell }
        return .figure(Figure(figure.shapes, alternative: said.alternative))
      }
    }
    return .figures(FigureGrid(rows: rows, alternative: spoken.alternative))
  }

  /// The drawing with two squares filled.
  fileprivate var fillingAll: Block {
    guard case .figures(let grid) = self else { return self }
    return .figures(
      FigureGrid(
        rows: grid.rows.map { cells in
          cells.map { cell -> FigureGrid.Cell in
            guard case .figure(let figure) = cell,
              let free = figure.shapes.firstIndex(where: { $0.fill != .solid })
            else { return cell }
            return .figure(
              figure.shapes { shapes in
                shapes.enumerated().map { $0 == free ? $1.with(fill: .solid) : $1 }
              })
          }
        }, alternative: grid.alternative))
  }
}
