import Assessment
import Psychometrics

/// Writes numbers to be compared.
enum NumberCheckingGenerator: FamilyGenerator {
  static let family = FamilyName.numberChecking
  static let version = 2
  static let shufflesOptions = false

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let length = cell.number("length")
    guard length >= 2 else { return nil }
    let transposes = cell["change"] == "transposition"
    let (upper, changed, places) =
      transposes ? transposition(length, from: &stream) : substitution(length, from: &stream)
    let differ = stream.integer(below: 2) == 1
    let grouping = surface.first { $0.name == "grouping" }?.value ?? ""
    let comparison = Comparison(
      rows: [upper, differ ? changed : upper].map { written($0, grouping) }, length: length,
      differing: differ ? places : [])
    let german = surface.contains(FamilyParameter("language", "de"))
    let question = german ? "Sind beide Zahlen gleich?" : "Are both numbers the same?"
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface, complexity: length,
      stem: [.paragraph([.text(question)])], steps: [comparison.step(german: german)],
      explanation: comparison.explanation(german: german, ofDigits: true))
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    let length = cell.number("length")
    let rows = (0..<length).reduce(1.0) { power, _ in power * 10 }
    guard cell["change"] == "transposition" else {
      return 4 / (1 / rows + 1 / (rows * Double(length) * 9))
    }
    // A row is drawn as often as it has neighbours that differ: nine tenths of them on average.
    let neighbours = Double(length - 1)
    return 4 / ((1 + 1 / (9 * neighbours)) / rows + 1 / (rows * 0.9 * neighbours))
  }

  /// A row, the row with another digit somewhere, and the place.
  private static func substitution(
    _ length: Int, from stream: inout RandomStream
  ) -> (upper: [Int], changed: [Int], places: [Int]) {
    let upper = (0..<length).map { _ in stream.integer(below: 10) }
    let place = stream.integer(below: length)
    var changed = upper
    changed[place] = (upper[place] + 1 + stream.integer(below: 9)) % 10
    return (upper, changed, [place + 1])
  }

  /// A row, the row with two neighbours swapped, and their places.
  ///
  /// Rows are drawn again until the neighbours differ, whether they are swapped in the end or not,
  /// so that no row is likelier to be one that differs.
  private static func transposition(
    _ length: Int, from stream: inout RandomStream
  ) -> (upper: [Int], changed: [Int], places: [Int]) {
    while true {
      let upper = (0..<length).map { _ in stream.integer(below: 10) }
      let place = stream.integer(below: length - 1)
      guard upper[place] != upper[place + 1] else { continue }
      var changed = upper
      changed.swapAt(place, place + 1)
      return (upper, changed, [place + 1, place + 2])
    }
  }

  /// Digits in groups with hyphens between.
  private static func written(_ digits: [Int], _ grouping: String) -> String {
    let size = grouping == "threes" ? 3 : grouping == "fours" ? 4 : digits.count
    return digits.enumerated().map { place, digit in
      place > 0 && place.isMultiple(of: size) ? "-\(digit)" : "\(digit)"
    }.joined()
  }
}
