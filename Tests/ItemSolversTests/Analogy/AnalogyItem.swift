import Assessment

/// Analogies written by hand: each figure as `circle small solid 90 2 left`, which is the shape,
/// its size and fill, the arrow's turn, the number of dots and the shape's side.
struct AnalogyItem {
  var changes: Int
  var relative: Int
  var distance: Int
  var row: [String]
  /// The options with their errors; the key has none.
  var options: [(figure: String, error: String?)]
  var explanation: String
  var language = "en"
  var complexity: Int?

  var item: GeneratedItem {
    GeneratedItem(
      family: .analogy, version: 1,
      cell: FamilyCell([
        FamilyParameter("changes", changes), FamilyParameter("relative", relative),
        FamilyParameter("distance", distance),
      ]), incidentals: [FamilyParameter("language", language)],
      complexity: complexity ?? changes,
      stem: [
        .figures(FigureGrid(rows: [row.map { .figure(Self.figure($0)) } + [.missing]]))
      ],
      steps: [
        GeneratedStep(
          content: [.paragraph([.text("Which one?")])],
          answer: .options(
            options.enumerated().map { index, option in
              GeneratedOption(
                id: "o\(index)", content: [.figure(Self.figure(option.figure))],
                error: option.error)
            }))
      ], explanation: [.paragraph([.text(explanation)])])
  }

  static func figure(_ text: String) -> Figure {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 6 else { return Figure([]) }
    let isRight = words[5] == "right"
    return Figure(
      (0..<(Int(words[4]) ?? 0)).map { Shape(.circle, x: 3 + 6 * $0, y: 21, size: 4, fill: .solid) }
        + [
          Shape(.arrow, x: isRight ? 5 : 19, y: 8, size: 8, rotation: Int(words[3]) ?? 0),
          Shape(
            Shape.Kind(rawValue: words[0]) ?? .line, x: isRight ? 17 : 7, y: 8,
            size: words[1] == "large" ? 14 : 8, fill: Shape.Fill(rawValue: words[2]) ?? .outline),
        ])
  }

  /// The fill changes; the third figure has another shape and more dots.
  static let fill = AnalogyItem(
    changes: 1, relative: 0, distance: 2,
    row: [
      "circle large outline 0 1 left", "circle large solid 0 1 left",
      "square large outline 0 3 left",
    ],
    options: [
      ("square large solid 0 3 left", nil),
      ("circle large solid 0 1 left", "copied-kind+copied-count"),
      ("square large outline 0 1 left", "missed-fill+copied-count"),
      ("circle large outline 0 3 left", "missed-fill+copied-kind"),
      ("square large hatched 0 3 left", "other-fill"),
      ("circle large hatched 0 1 left", "other-fill+copied-kind+copied-count"),
    ],
    explanation: "From the first figure to the second: the shape changes from outlined to solid.")

  /// The arrow turns and a dot is added, both from elsewhere; the third figure is a diamond.
  static let turn = AnalogyItem(
    changes: 2, relative: 2, distance: 1,
    row: [
      "circle small hatched 0 2 right", "circle small hatched 90 3 right",
      "diamond small hatched 180 1 right",
    ],
    options: [
      ("diamond small hatched 180 2 right", "missed-turn"),
      ("circle small hatched 180 1 right", "missed-turn+missed-count+copied-kind"),
      ("diamond small hatched 270 2 right", nil),
      ("circle small hatched 270 1 right", "missed-count+copied-kind"),
      ("diamond small hatched 90 1 right", "copied-turn+missed-count"),
      ("circle small hatched 90 2 right", "reversed-turn+copied-kind"),
    ],
    explanation:
      "Von der ersten Figur zur zweiten: der Pfeil macht eine Vierteldrehung im Uhrzeigersinn; ein Punkt kommt hinzu.",
    language: "de")

  /// The shape grows, changes and takes the arrow's place.
  static let shape = AnalogyItem(
    changes: 3, relative: 0, distance: 1,
    row: [
      "triangle small solid 90 4 left", "square large solid 90 4 right",
      "triangle small hatched 90 4 left",
    ],
    options: [
      ("triangle small hatched 90 4 right", "missed-kind+missed-size"),
      ("triangle large hatched 90 4 left", "missed-kind+missed-side"),
      ("square small hatched 90 4 left", "missed-size+missed-side"),
      ("square large hatched 90 4 right", nil),
      ("circle small hatched 90 4 left", "other-kind+missed-size+missed-side"),
      ("circle large hatched 90 4 right", "other-kind"),
    ],
    explanation:
      "From the first figure to the second: the triangle becomes a square; the shape grows; shape and arrow change sides."
  )
}
