import Assessment
import Psychometrics

/// Writes weighings.
enum WeighingGenerator: FamilyGenerator {
  static let family = FamilyName.weighing
  static let version = 2

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let weighings = cell.number("weighings")
    guard weighings >= 2 else { return nil }
    let coins = WeighingPuzzle.coins(kind: cell["false"], weighings: weighings)
    let puzzle = WeighingPuzzle(
      kind: cell["false"], coins: coins.lowerBound + stream.integer(below: coins.count),
      weighings: weighings)
    let directions = puzzle.kind == "known" ? ["heavier", "lighter"] : ["heavier or lighter"]
    let sentences = WeighingSentences(
      puzzle: puzzle, asksForMost: cell["pans"] == "most",
      direction: directions[stream.integer(below: directions.count)],
      actor: WeighingStories.actors[stream.integer(below: WeighingStories.actors.count)],
      thing:
        WeighingStories.materials[stream.integer(below: WeighingStories.materials.count)] + " "
        + WeighingStories.things[stream.integer(below: WeighingStories.things.count)])
    return sentences.item(cell: cell, surface: surface, version: version)
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    let weighings = cell.number("weighings")
    guard weighings >= 2 else { return 0 }
    let coins = WeighingPuzzle.coins(kind: cell["false"], weighings: weighings).count
    return Double(coins * (cell["false"] == "known" ? 2 : 1) * WeighingStories.count)
  }
}
