import Assessment

extension PageDefect {
  static let figures = odd + analogies + rotations

  private static let odd: [PageDefect] = [
    PageDefect(
      .oddOneOut, "a second figure breaks the rule of kinds", where: [.init("rule", ["same-kind"])]
    ) {
      $0.distractor { option, _ in
        let alike = option.shapes.prefix(2).map(\.kind)
        guard alike.count == 2 else { return nil }
        return option.shapes { shapes in
          shapes.enumerated().map { place, shape in
            place == 1
              ? shape.with(
                kind: alike[0] != alike[1] ? alike[0] : alike[0] == .star ? .cross : .star)
              : shape
          }
        }
      }
    },
    PageDefect(.oddOneOut, "there are four figures") {
      $0.options { options in
        options.lastIndex { !$0.isKey }.map { place in
          options.enumerated().filter { $0.offset != place }.map(\.element)
        }
      }
    },
    PageDefect(.oddOneOut, "a figure with a rare dot is said to look usual") {
      $0.renaming("rarer-ring", "usual-look")
    },
    PageDefect(.oddOneOut, "a figure's dot lies on one of its parts") {
      $0.distractor { option, _ in
        option.shapes { shapes in
          shapes.dropLast() + shapes.suffix(1).map { $0.with(x: shapes[0].x, y: shapes[0].y) }
        }
      }
    },
    PageDefect(.oddOneOut, "a part of one figure is smaller than all others") {
      $0.distractor { option, _ in
        option.shapes { shapes in
          shapes.enumerated().map { $0 == 0 ? $1.with(size: 8) : $1 }
        }
      }
    },
    PageDefect(.oddOneOut, "a figure has no dot") {
      $0.distractor { option, _ in option.shapes { Array($0.dropLast()) } }
    },
    PageDefect(.oddOneOut, "a dot is of a kind that no other figure's dot has") {
      $0.distractor { option, _ in
        option.shapes { shapes in
          shapes.dropLast()
            + shapes.suffix(1).map { $0.with(kind: $0.kind == .circle ? .diamond : .circle) }
        }
      }
    },
    PageDefect(
      .oddOneOut, "the explanation gives the rule of fills for that of kinds",
      where: [.init("rule", ["same-kind"])]
    ) { $0.explaining { $0.replacing("of the same kind", with: "filled alike") } },
  ]

  private static let analogies: [PageDefect] = [
    PageDefect(.analogy, "the third figure's shape is another kind than the options ask for") {
      $0.grid { _, column, figure in
        column == 2
          ? figure.shapes { shapes in
            shapes.enumerated().map {
              $0 == 0 ? $1.with(kind: $1.kind == .square ? .diamond : .square) : $1
            }
          } : nil
      }
    },
    PageDefect(.analogy, "the second figure changes in one more attribute") {
      $0.grid { _, column, figure in
        column == 1
          ? figure.shapes { shapes in
            shapes.enumerated().map {
              $0 == 0 ? $1.with(size: $1.size == 8 ? 14 : 8) : $1
            }
          } : nil
      }
    },
    PageDefect(.analogy, "the third figure has a fifth dot") {
      $0.grid { _, column, figure in
        column == 2
          ? figure.shapes { shapes in
            shapes.prefix(2)
              + (0..<5).map { Shape(.circle, x: 2 + 5 * $0, y: 21, size: 4, fill: .solid) }
          } : nil
      }
    },
    PageDefect(.analogy, "a change that was not made is called an unexplained one") {
      $0.distractor { option, _ in
        guard let error = option.error, error.contains("missed-") else { return nil }
        return option.with(error: error.replacing("missed-", with: "other-"))
      }
    },
    PageDefect(.analogy, "one of two wrong attributes is left unnamed") {
      $0.distractor { option, _ in
        guard let error = option.error, let cut = error.firstIndex(of: "+") else { return nil }
        return option.with(error: String(error[..<cut]))
      }
    },
    PageDefect(.analogy, "there are five options") {
      $0.options { options in
        options.lastIndex { !$0.isKey }.map { place in
          options.enumerated().filter { $0.offset != place }.map(\.element)
        }
      }
    },
    PageDefect(.analogy, "arrow and shape stand on the same side in the first figure") {
      $0.grid { _, column, figure in
        column == 0
          ? figure.shapes { shapes in
            shapes.enumerated().map { $0 == 1 ? $1.with(x: shapes[0].x) : $1 }
          } : nil
      }
    },
    PageDefect(.analogy, "the explanation has the direction of the turn wrong") {
      $0.explaining { text in
        text.contains("anticlockwise")
          ? text.replacing("anticlockwise", with: "clockwise")
          : text.replacing("clockwise", with: "anticlockwise")
      }
    },
  ]

  private static let choice = [FamilySpecification.Dimension("form", ["choice"])]
  private static let pair = [FamilySpecification.Dimension("form", ["pair"])]

  private static let rotations: [PageDefect] = [
    PageDefect(
      .rotation, "the figure is its own mirror image and its own turn",
      where: pair + [.init("squares", ["5"])]
    ) {
      $0.grid { _, _, figure in figure.shapes { _ in plus } }
    },
    PageDefect(
      .rotation, "the first figure is its own mirror image alone",
      where: pair + [.init("squares", ["5"])]
    ) {
      // A T of five squares, and the same turned by a quarter.
      $0.grid { _, column, figure in
        figure.shapes { _ in column == 0 ? letterT : letterT.map(\.turned) }
      }
    },
    PageDefect(.rotation, "another option is the key turned by a quarter", where: choice) {
      $0.distractor { option, key in
        key.shapes { $0.map(\.turned) }.map { option.with(content: $0.content) }
      }
    },
    PageDefect(.rotation, "two distractors are turns of each other", where: choice) {
      $0.options { options in
        let wrong = options.indices.filter { !options[$0].isKey }
        guard wrong.count > 1, let turn = options[wrong[0]].shapes({ $0.map(\.turned) }) else {
          return nil
        }
        var changed = options
        changed[wrong[1]] = options[wrong[1]].with(content: turn.content)
        return changed
      }
    },
    PageDefect(.rotation, "the key is turned by another angle than the radical", where: choice) {
      $0.options { options in
        options.map { $0.isKey ? $0.shapes { $0.map(\.turned) } ?? $0 : $0 }
      }
    },
    PageDefect(.rotation, "a mirror image is called a moved square", where: choice) {
      $0.distractor { option, key in
        // Some mirror images are also made by moving a square; there the name is true.
        guard option.error == "mirrored",
          !TestPolyomino(option.shapes).isMovedSquare(of: TestPolyomino(key.shapes))
        else { return nil }
        return option.with(error: "square-moved")
      }
    },
    PageDefect(.rotation, "a moved square is called a mirror image", where: choice) {
      $0.renaming("square-moved", "mirrored")
    },
    PageDefect(.rotation, "a distractor has a square too few", where: choice) {
      $0.distractor { option, _ in option.shapes { Array($0.dropLast()) } }
    },
    PageDefect(.rotation, "the answers to a pair stand in the other order", where: pair) {
      $0.options { options in
        zip(options, options.reversed()).map {
          GeneratedOption(id: $0.id, content: $1.content, error: $1.error)
        }
      }
    },
    PageDefect(
      .rotation, "the first figure does not stand in the middle of the canvas"
    ) {
      $0.grid { _, column, figure in
        column == 0 ? figure.shapes { $0.map { $0.with(x: $0.x + 1) } } : nil
      }
    },
    PageDefect(.rotation, "a square is hatched") {
      $0.grid { _, column, figure in
        column == 0
          ? figure.shapes { $0.enumerated().map { $0 == 0 ? $1.with(fill: .hatched) : $1 } } : nil
      }
    },
    PageDefect(.rotation, "a square lies apart from the others", where: choice) {
      $0.distractor { option, _ in
        let rest = TestPolyomino(option.shapes).places.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
        for x in 0..<4 {
          for y in 0..<4 {
            let moved = TestPolyomino(rest.dropLast() + [.init(x: x, y: y)])
            if moved.places.count == rest.count, !moved.isConnected {
              return option.shapes { _ in moved.shapes }
            }
          }
        }
        return nil
      }
    },
    PageDefect(
      .rotation, "the six options are not three figures with their mirror images", where: choice
    ) {
      $0.distractor { option, key in
        guard option.error == "square-moved" else { return nil }
        let figure = TestPolyomino(key.shapes)
        let other = figure.movedSquares.first { moved in
          let turns = Set(moved.turns)
          return !turns.contains(moved.mirrored) && turns.isDisjoint(with: figure.turns)
            && turns.isDisjoint(with: figure.mirrored.turns)
            && turns.isDisjoint(with: TestPolyomino(option.shapes).turns)
        }
        return other.flatMap { moved in option.shapes { _ in moved.shapes } }
      }
    },
    PageDefect(.rotation, "the explanation names the other direction") {
      $0.explaining { text in
        text.contains("anticlockwise")
          ? text.replacing("anticlockwise", with: "clockwise")
          : text.replacing("clockwise", with: "anticlockwise")
      }
    },
  ]

  private static let plus = [(12, 6), (6, 12), (12, 12), (18, 12), (12, 18)].map(square)
  private static let letterT = [(6, 6), (12, 6), (18, 6), (12, 12), (12, 18)].map(square)

  private static func square(_ place: (x: Int, y: Int)) -> Shape {
    Shape(.square, x: place.x, y: place.y, size: 5, fill: .solid)
  }
}
