import Assessment

/// A matrix written by hand, and changed part by part to break it.
///
/// Fill steps from outline to solid along each row. Options are all combinations of the right and
/// a wrong fill, shape and size.
struct MatrixItem {
  var rows: [[Figure?]] = (0..<3).map { row in
    (0..<3).map { row == 2 && $0 == 2 ? nil : MatrixItem.figure(fill: $0) }
  }
  var options = MatrixItem.options([
    (.circle, 2, 16, nil), (.circle, 0, 16, "fill-wrong-direction"),
    (.square, 2, 16, "shape-changes-what-stays"), (.circle, 2, 12, "size-changes-what-stays"),
    (.square, 0, 16, "shape-changes-what-stays+fill-wrong-direction"),
    (.circle, 0, 12, "size-changes-what-stays+fill-wrong-direction"),
    (.square, 2, 12, "shape-changes-what-stays+size-changes-what-stays"),
    (.square, 0, 12, "shape-changes-what-stays+size-changes-what-stays+fill-wrong-direction"),
  ])
  var radicals = ["3x3", "1", "simple"]
  var complexity = 2
  var explanation = [
    "Fill: darker from figure to figure along each row, in the order outlined, hatched, solid."
  ]
  var hint = "What changes: Fill."
  var elements = "mixed"

  var item: GeneratedItem {
    GeneratedItem(
      family: .matrix, version: 2,
      cell: FamilyCell(
        zip(["grid", "rules", "hardest"], radicals).map { FamilyParameter($0, $1) }),
      incidentals: [FamilyParameter("elements", elements), FamilyParameter("language", "en")],
      complexity: complexity,
      stem: [
        .paragraph([.text("Which figure completes the matrix?")]),
        .figures(
          FigureGrid(rows: rows.map { row in row.map { $0.map { .figure($0) } ?? .missing } })),
      ],
      steps: [
        GeneratedStep(answer: .options(options), hints: [[.paragraph([.text(hint)])]])
      ],
      explanation: explanation.map { .paragraph([.text($0)]) })
  }

  static func options(_ made: [(Shape.Kind, fill: Int, size: Int, error: String?)])
    -> [GeneratedOption]
  {
    options(made.map { (figure($0.0, fill: $0.fill, size: $0.size), $0.error) })
  }

  static func options(_ made: [(Figure, String?)]) -> [GeneratedOption] {
    zip("abcdefgh", made).map { letter, made in
      GeneratedOption(id: String(letter), content: [.figure(made.0)], error: made.1)
    }
  }

  /// One shape in the centre, with segments in the left and right half of the upper side, the
  /// upper half of the right side and so on, as bits.
  static func figure(
    _ kind: Shape.Kind = .circle, fill: Int = 0, size: Int = 16, turn: Int = 0, border: Int = 0
  ) -> Figure {
    let places = [
      (7, 1, 90), (17, 1, 90), (23, 7, 0), (23, 17, 0), (17, 23, 90), (7, 23, 90), (1, 17, 0),
      (1, 7, 0),
    ]
    let segments = (0..<8).filter { border & (1 << $0) != 0 }.map { place in
      Shape(.line, x: places[place].0, y: places[place].1, size: 8, rotation: places[place].2)
    }
    return Figure(
      [Shape(kind, size: size, rotation: turn, fill: Shape.Fill.allCases[fill])] + segments)
  }

  /// A group of small circles.
  static func group(_ count: Int) -> Figure {
    Figure(
      [(7, 7), (17, 7), (7, 17), (17, 17)].prefix(count).map {
        Shape(.circle, x: $0.0, y: $0.1, size: 8)
      })
  }
}
