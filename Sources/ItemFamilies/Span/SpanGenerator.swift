import Assessment
import Psychometrics

/// Writes sequences to be remembered.
enum SpanGenerator: FamilyGenerator {
  static let family = FamilyName.span
  static let version = 1

  /// How long an element is shown, and how long nothing is between two.
  private static let times = (frame: 1_000, gap: 250)
  /// The longest sequences that are counted one by one.
  private static let countedLength = 5

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let length = cell.number("length")
    let material = cell["material"]
    guard let elements = SpanSequence(material: material)?.draw(length, from: &stream) else {
      return nil
    }
    let backward = cell["direction"] == "backward"
    let german = surface.contains(FamilyParameter("language", "de"))
    let words = SpanWords(material: material, backward: backward, german: german)
    let answer = backward ? elements.reversed() : elements
    let explanation = words.explanation(shown: spaced(elements), answer: spaced(answer))
    let isGrid = material == "grid"
    let numbers: [Block] = isGrid ? [.code("1 2 3\n4 5 6\n7 8 9")] : []
    let step = GeneratedStep(
      presentation: Presentation(
        frames: elements.map { [isGrid ? grid($0, words) : .paragraph([.text(String($0))])] },
        frameMs: times.frame, gapMs: times.gap),
      content: [.paragraph([.text(words.question)])] + numbers, answer: .text(key: String(answer)))
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: backward ? length + 1 : length,
      stem: [.paragraph([.text(words.instruction)])], steps: [step],
      explanation: [.paragraph([.text(explanation)])])
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    guard let sequences = SpanSequence(material: cell["material"]) else { return 0 }
    let length = cell.number("length")
    if length <= countedLength { return Double(sequences.count(length)) }
    let tried = 10_000
    var stream = RandomStream(seed: 1, purpose: "instance-space")
    let found = (0..<tried).count { _ in sequences.draw(length, from: &stream) != nil }
    let orders = (0..<length).reduce(1.0) { $0 * Double(sequences.elements.count - $1) }
    return orders * Double(found) / Double(tried)
  }

  /// Nine squares, of which one is filled.
  private static func grid(_ element: Character, _ words: SpanWords) -> Block {
    let rows = (0..<3).map { row in
      (0..<3).map { column in
        let filled = element == Character(String(3 * row + column + 1))
        return FigureGrid.Cell.figure(Figure([Shape(.square, fill: filled ? .solid : .outline)]))
      }
    }
    return .figures(FigureGrid(rows: rows, alternative: "\(words.place) \(element)"))
  }

  private static func spaced(_ elements: [Character]) -> String {
    elements.map(String.init).joined(separator: " ")
  }
}
