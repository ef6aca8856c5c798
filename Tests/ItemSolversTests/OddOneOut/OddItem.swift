import Assessment

/// Odd-one-out items written by hand: each figure as its two shapes, its place and its dot.
struct OddItem {
  /// Two shapes as `circle solid` or `arrow 90`, the place as `top`, `bottom`, `falling` or
  /// `rising`, and the dot as `left` or `right`, a ring with `ring`.
  struct Drawn {
    var first: String
    var second: String
    var place = "top"
    var dot = "left"
  }

  var rule: String
  var complexity: Int
  var figures: [Drawn]
  var errors: [String?]
  var explanation: String
  var language = "en"

  var item: GeneratedItem {
    GeneratedItem(
      family: .oddOneOut, version: 1, cell: FamilyCell([FamilyParameter("rule", rule)]),
      incidentals: [FamilyParameter("language", language)], complexity: complexity, stem: [],
      steps: [
        GeneratedStep(
          content: [.paragraph([.text("Which one?")])],
          answer: .options(
            zip(figures, errors).enumerated().map { index, option in
              GeneratedOption(
                id: "o\(index)", content: [.figure(Self.figure(option.0))], error: option.1)
            }))
      ], explanation: [.paragraph([.text(explanation)])])
  }

  static func figure(_ drawn: Drawn) -> Figure {
    let corners = [
      "top": [(6, 6), (18, 6), (6, 18), (18, 18)], "bottom": [(6, 18), (18, 18), (6, 6), (18, 6)],
      "falling": [(6, 6), (18, 18), (6, 18), (18, 6)],
      "rising": [(18, 6), (6, 18), (6, 6), (18, 18)],
    ][drawn.place, default: [(1, 1), (2, 2), (3, 3), (4, 4)]]
    let dot = corners[drawn.dot.hasPrefix("right") ? 3 : 2]
    return Figure([
      shape(drawn.first, corners[0]), shape(drawn.second, corners[1]),
      Shape(
        .circle, x: dot.0, y: dot.1, size: 6,
        fill: drawn.dot.hasSuffix("ring") ? .outline : .solid),
    ])
  }

  private static func shape(_ text: String, _ corner: (Int, Int)) -> Shape {
    let words = text.split(separator: " ").map(String.init)
    let kind = words.first.flatMap(Shape.Kind.init) ?? .line
    let fill = words.dropFirst().first.flatMap(Shape.Fill.init)
    return Shape(
      kind, x: corner.0, y: corner.1, size: 10, rotation: words.last.flatMap(Int.init) ?? 0,
      fill: fill ?? .solid)
  }
}

extension OddItem {
  /// Four figures of two shapes of one kind; the last has two kinds.
  static let kinds = OddItem(
    rule: "same-kind", complexity: 2,
    figures: [
      Drawn(first: "circle solid", second: "circle outline", place: "top", dot: "left"),
      Drawn(first: "circle outline", second: "circle outline", place: "bottom", dot: "left"),
      Drawn(first: "square solid", second: "square outline", place: "top", dot: "right"),
      Drawn(first: "square outline", second: "square outline", place: "bottom", dot: "left ring"),
      Drawn(first: "circle solid", second: "square outline", place: "top", dot: "right ring"),
    ],
    errors: ["rarer-kind", "rarer-fill", "rarer-dot", "rarer-ring", nil],
    explanation:
      "In four figures the two larger shapes are of the same kind. In the other one they are not.")

  /// In four figures the second arrow is the first after a quarter turn clockwise.
  static let steps = OddItem(
    rule: "turn-step", complexity: 3,
    figures: [
      Drawn(first: "triangle 0", second: "arrow 90", place: "top", dot: "left"),
      Drawn(first: "arrow 0", second: "arrow 90", place: "bottom", dot: "left"),
      Drawn(first: "triangle 180", second: "arrow 270", place: "top", dot: "right"),
      Drawn(first: "arrow 180", second: "arrow 270", place: "bottom", dot: "left ring"),
      Drawn(first: "triangle 0", second: "arrow 270", place: "top", dot: "right ring"),
    ],
    errors: ["rarer-turn", "rarer-place", "rarer-dot", "rarer-ring", nil],
    explanation:
      "In four figures, read row by row, the second of the two larger shapes points as the first one would after a quarter turn clockwise. In the other one it does not."
  )

  /// Kind and fill are both alike or both different; in the last figure only the fill is alike.
  static let agreement = OddItem(
    rule: "same-fill", complexity: 4,
    figures: [
      Drawn(first: "square outline", second: "square outline", place: "top", dot: "left"),
      Drawn(first: "square outline", second: "square outline", place: "bottom", dot: "left ring"),
      Drawn(first: "circle solid", second: "square outline", place: "top", dot: "right"),
      Drawn(first: "circle solid", second: "square outline", place: "bottom", dot: "left"),
      Drawn(first: "circle outline", second: "square outline", place: "top", dot: "right ring"),
    ],
    errors: ["rarer-kind", "rarer-ring", "rarer-dot", "rarer-fill", nil],
    explanation:
      "In four figures the two larger shapes are alike both in kind and in fill, or in neither. In the other one they are alike in one of the two."
  )
}
