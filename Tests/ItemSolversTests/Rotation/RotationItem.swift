import Assessment

/// Rotation items written by hand: figures as rows of `#` and `.`, separated by spaces.
struct RotationItem {
  var form: String
  var squares: Int
  var angle: Int
  var figures: [String]
  /// Figures or words, with their errors; the key has none.
  var options: [(shown: String, error: String?)]
  var explanation: String
  var language = "en"
  var complexity = 1

  var item: GeneratedItem {
    GeneratedItem(
      family: .rotation, version: 1,
      cell: FamilyCell([
        FamilyParameter("form", form), FamilyParameter("squares", squares),
        FamilyParameter("angle", angle),
      ]), incidentals: [FamilyParameter("language", language)], complexity: complexity,
      stem: [.figures(FigureGrid(rows: [figures.map { .figure(Self.figure($0)) }]))],
      steps: [
        GeneratedStep(
          content: [.paragraph([.text("Which one?")])],
          answer: .options(
            options.enumerated().map { index, option in
              GeneratedOption(
                id: "o\(index)",
                content: form == "pair"
                  ? [.text(option.shown)] : [.figure(Self.figure(option.shown))],
                error: option.error)
            }))
      ], explanation: [.paragraph([.text(explanation)])])
  }

  /// Squares in the middle of the canvas, or so many units right of it.
  static func figure(_ text: String, right: Int = 0) -> Figure {
    let lines = text.split(separator: " ")
    let (columns, rows) = (lines.map(\.count).max() ?? 0, lines.count)
    return Figure(
      lines.enumerated().flatMap { row, line in
        line.enumerated().filter { $0.element == "#" }.map { column, _ in
          Shape(
            .square, x: 15 - 3 * columns + 6 * column + right, y: 15 - 3 * rows + 6 * row, size: 5,
            fill: .solid)
        }
      })
  }

  /// The F pentomino and itself after a quarter turn clockwise.
  static let same = RotationItem(
    form: "pair", squares: 5, angle: 90, figures: [".## ##. .#.", ".#. ### ..#"],
    options: [
      ("the same figure, turned", nil), ("its mirror image, turned", "mirror-image-imagined"),
    ],
    explanation: "The second figure is the first one after a quarter turn clockwise.")

  /// The L pentomino and its mirror image after half a turn.
  static let mirrored = RotationItem(
    form: "pair", squares: 5, angle: 180, figures: ["#. #. #. ##", "## #. #. #."],
    options: [
      ("dieselbe Figur, gedreht", "mirror-image-overlooked"), ("ihr Spiegelbild, gedreht", nil),
    ],
    explanation: "Die zweite Figur ist das Spiegelbild der ersten nach einer halben Drehung.",
    language: "de", complexity: 2)

  /// Squares added to a row of four and its neighbour: the first option is the key.
  static let choice = RotationItem(
    form: "choice", squares: 5, angle: 270, figures: ["#... ####"],
    options: [
      (".# .# .# ##", nil), ("#. #. #. ##", "mirrored"), (".#.. ####", "square-moved"),
      ("#### .#..", "mirrored-and-square-moved"), ("##.. .###", "square-moved"),
      ("..## ###.", "mirrored-and-square-moved"),
    ],
    explanation: "The answer is the figure above after a quarter turn anticlockwise.")
}
