import Assessment
import Psychometrics

/// Writes crossings.
enum RiverCrossingGenerator: FamilyGenerator {
  static let family = FamilyName.riverCrossing
  static let version = 1

  /// How many sets of conflicts are tried for one draft.
  private static let tries = 2_000

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let count = cell.number("cargo")
    let masks = 1 << CrossingPuzzle.pairs(count).count
    for _ in 0..<tries {
      guard let puzzle = puzzle(of: cell, mask: stream.integer(below: masks)) else { continue }
      let names = stream.sample(count, of: CrossingStories.crates.count)
      let words = CrossingSentences(
        puzzle: puzzle, crates: names.map { CrossingStories.crates[$0] },
        carrier: CrossingStories.carriers[stream.integer(below: CrossingStories.carriers.count)],
        passage: CrossingStories.passages[stream.integer(below: CrossingStories.passages.count)])
      return words.item(cell: cell, surface: surface, version: version)
    }
    return nil
  }

  /// The puzzle of a set of conflicts where it belongs to a cell.
  private static func puzzle(of cell: FamilyCell, mask: Int) -> CrossingPuzzle? {
    let count = cell.number("cargo")
    let capacity = cell.number("capacity")
    guard mask.nonzeroBitCount <= CrossingPuzzle.mostConflicts else { return nil }
    let map = CrossingMap(
      count: count, capacity: capacity, conflicts: CrossingPuzzle.conflicts(count, mask: mask))
    guard cell["crossings"] == map.fewest.map(String.init) ?? "none" else { return nil }
    return CrossingPuzzle(count: count, capacity: capacity, mask: mask, here: map)
  }

  /// How many sets of conflicts a cell has.
  static func structures(of cell: FamilyCell) -> Int {
    let pairs = CrossingPuzzle.pairs(cell.number("cargo")).count
    return (1..<(1 << pairs)).count { puzzle(of: cell, mask: $0) != nil }
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    Double(structures(of: cell)) * CrossingStories.count(crates: cell.number("cargo"))
  }
}
