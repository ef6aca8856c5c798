import Assessment
import Psychometrics

/// Writes rows of symbols to be compared.
enum SymbolComparisonGenerator: FamilyGenerator {
  static let family = FamilyName.symbolComparison
  static let version = 1
  static let shufflesOptions = false

  /// The symbols of each set; all sets have the same number.
  private static let sets = [
    "shapes": Array("●○■□▲△◆◇"), "arrows": Array("←↑→↓↖↗↘↙"), "signs": Array("#%&+=@?$"),
  ]
  private static let symbolCount = 8

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let set = surface.first { $0.name == "symbols" }?.value ?? ""
    guard let symbols = sets[set] else { return nil }
    let length = cell.number("length")
    let upper = (0..<length).map { _ in stream.integer(below: symbols.count) }
    let places = stream.sample(cell.number("differences"), of: length).sorted()
    let shifts = places.map { _ in 1 + stream.integer(below: symbols.count - 1) }
    var lower = upper
    let differ = stream.integer(below: 2) == 1
    if differ {
      for (place, shift) in zip(places, shifts) {
        lower[place] = (upper[place] + shift) % symbols.count
      }
    }
    let comparison = Comparison(
      rows: [upper, lower].map { row in row.map { String(symbols[$0]) }.joined(separator: " ") },
      length: length, differing: differ ? places.map { $0 + 1 } : [])
    let german = surface.contains(FamilyParameter("language", "de"))
    let question = german ? "Sind beide Reihen gleich?" : "Are both rows the same?"
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface, complexity: length,
      stem: [.paragraph([.text(question)])], steps: [comparison.step(german: german)],
      explanation: comparison.explanation(german: german, ofDigits: false))
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    let length = cell.number("length")
    let differences = cell.number("differences")
    let same = (0..<length).reduce(1.0) { power, _ in power * Double(symbolCount) }
    let changes = (0..<differences).reduce(1.0) { ways, place in
      ways * Double(length - place) / Double(place + 1) * Double(symbolCount - 1)
    }
    return 4 / (1 / same + 1 / (same * changes))
  }
}
