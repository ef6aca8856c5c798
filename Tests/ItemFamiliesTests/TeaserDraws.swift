import Assessment
import ItemSolvers
import Testing

@testable import ItemFamilies

/// Draws of a brain teaser's cells for tests.
enum TeaserDraws {
  /// Draws so many items of every cell; the share of drafts that were sound.
  static func soundShare(
    _ family: FamilyName, each count: Int, check: (GeneratedItem) -> Void = { _ in }
  ) throws -> Double {
    let drawing = try ItemDrawing(family)
    var drafts = 0
    var sound = 0
    for cell in drawing.specification.cells() {
      for index in 1...count {
        let drawn = try drawing.draw(cell, seed: 20, path: "teaser", index: index)
        sound += 1
        drafts += 1 + drawn.rejections.values.reduce(0, +)
        check(drawn.item)
      }
    }
    return Double(sound) / Double(drafts)
  }

  /// The items with two of its questions, lists or steps mixed up, all of which must be read
  /// without a trap.
  static func corrupted(_ item: GeneratedItem, by other: GeneratedItem) -> [GeneratedItem] {
    func with(_ stem: [Block], _ steps: [GeneratedStep]) -> GeneratedItem {
      GeneratedItem(
        family: item.family, version: item.version, cell: item.cell,
        incidentals: item.incidentals, complexity: item.complexity, stem: stem, steps: steps,
        explanation: item.explanation)
    }
    return [
      with(item.stem.reversed(), item.steps), with(other.stem, item.steps),
      with(item.stem, other.steps), with(item.stem, item.steps.reversed()),
      with(Array(item.stem.dropFirst()), item.steps), with([], item.steps),
      with(item.stem, Array(item.steps.dropLast())), with(item.stem + other.stem, item.steps),
    ]
  }

  /// All words of an item in one line.
  static func text(_ blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let content): content.plainText
      case .list(_, let entries): entries.map { text($0) }.joined(separator: " / ")
      default: ""
      }
    }.joined(separator: " / ")
  }
}
