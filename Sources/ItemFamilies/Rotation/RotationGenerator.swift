import Assessment
import Psychometrics

/// Drafts pairs of figures, the second turned or mirrored and turned, and choices among figures of
/// which one is the target turned.
enum RotationGenerator: FamilyGenerator {
  static let family = FamilyName.rotation
  static let version = 2
  /// The answers to a pair keep their order; figures are put in order here.
  static let shufflesOptions = false

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let quarters = cell.number("angle") / 90
    guard let pool = RotationPool.of(squares: cell.number("squares")), (1...3).contains(quarters),
      !pool.figures.isEmpty, !pool.trios.isEmpty
    else { return nil }
    let language = surface.first { $0.name == "language" }?.value ?? ""
    let words = RotationTexts(rawValue: language) ?? .english
    let isPair = cell["form"] == "pair"
    let isMirrored = isPair && stream.integer(below: 2) == 0
    let figures: [Polyomino]
    let options: [GeneratedOption]
    if isPair {
      let target = pool.figures[stream.integer(below: pool.figures.count)]
      figures = [target, (isMirrored ? target.mirrored : target).turned(quarters)]
      options = pairOptions(words, isMirrored: isMirrored)
    } else {
      let trio = pool.trios[stream.integer(below: pool.trios.count)]
      let shown = trio.options(by: &stream)
      let key = stream.integer(below: shown.count)
      figures = [shown[key].turned(4 - quarters)]
      var drafted = choiceOptions(shown, key: key)
      stream.shuffle(&drafted)
      options = drafted
    }
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: min(quarters, 4 - quarters),
      stem: [.figures(FigureGrid(rows: [figures.map { .figure($0.figure) }]))],
      steps: [
        GeneratedStep(
          content: [.paragraph([.text(isPair ? words.pair : words.choice)])],
          answer: .options(options))
      ],
      explanation: [
        .paragraph([
          .text(words.explanation(quarters, isPair: isPair, isMirrored: isMirrored))
        ])
      ])
  }

  private static func pairOptions(_ words: RotationTexts, isMirrored: Bool) -> [GeneratedOption] {
    [
      GeneratedOption(
        content: [.text(words.same)], error: isMirrored ? "mirror-image-overlooked" : nil),
      GeneratedOption(
        content: [.text(words.mirrored)], error: isMirrored ? nil : "mirror-image-imagined"),
    ]
  }

  /// The figures with the errors that lead to them: those of even places are on the side of a
  /// trio, those of odd ones are the mirror images of the ones before.
  private static func choiceOptions(_ shown: [Polyomino], key: Int) -> [GeneratedOption] {
    shown.enumerated().map { index, figure in
      let isSameSide = index % 2 == key % 2
      let error =
        index / 2 == key / 2
        ? "mirrored" : isSameSide ? "square-moved" : "mirrored-and-square-moved"
      return GeneratedOption(
        content: [.figure(figure.figure)], error: index == key ? nil : error)
    }
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    guard let pool = RotationPool.of(squares: cell.number("squares")) else { return 0 }
    if cell["form"] == "pair" { return Double(2 * pool.figures.count) }
    // Six figures, of which each may be the key and stands in one of four turns.
    return Double(pool.trios.count * 6 * 4096)
  }
}

extension RotationPool.Trio {
  /// The figures, each followed by its mirror image, all turned at random.
  fileprivate func options(by stream: inout RandomStream) -> [Polyomino] {
    var shown: [Polyomino] = []
    for figure in figures.flatMap({ [$0, $0.mirrored] }) {
      shown.append(figure.turned(stream.integer(below: 4)))
    }
    return shown
  }
}
