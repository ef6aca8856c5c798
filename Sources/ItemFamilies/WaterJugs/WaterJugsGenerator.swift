import Assessment
import Psychometrics

/// Writes puzzles with jugs.
enum WaterJugsGenerator: FamilyGenerator {
  static let family = FamilyName.waterJugs
  static let version = 1

  private static let twoWithTap = JugPuzzle.all(jugs: 2, hasTap: true)
  private static let threeWithTap = JugPuzzle.all(jugs: 3, hasTap: true)
  private static let threeWithout = JugPuzzle.all(jugs: 3, hasTap: false)

  /// The puzzles of a cell, each without a story.
  static func puzzles(of cell: FamilyCell) -> [JugPuzzle] {
    let all =
      cell["jugs"] == "2" ? twoWithTap : cell["source"] == "tap" ? threeWithTap : threeWithout
    return all.filter {
      $0.moves.count == cell.number("moves") && $0.isDetour == (cell["detour"] == "yes")
    }
  }

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let puzzles = puzzles(of: cell)
    guard !puzzles.isEmpty else { return nil }
    let puzzle = puzzles[stream.integer(below: puzzles.count)]
    let places = stream.permutation(of: puzzle.capacities.count)
    let move = 3 + stream.integer(below: puzzle.moves.count - 3)
    let jug = stream.integer(below: places.count)
    let words = WaterJugsWords(
      puzzle: puzzle, places: places, jug: jug, move: move,
      actor: JugStories.actors[stream.integer(below: JugStories.actors.count)],
      vessel: JugStories.vessels[stream.integer(below: JugStories.vessels.count)],
      liquid: JugStories.liquids[stream.integer(below: JugStories.liquids.count)])
    return words.item(cell: cell, surface: surface, version: version)
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    let jugs = cell.number("jugs")
    let orders = jugs == 2 ? 2 : 6
    let questions = jugs * max(cell.number("moves") - 3, 0)
    return Double(puzzles(of: cell).count * orders * questions * JugStories.count)
  }
}
