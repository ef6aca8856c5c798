import Psychometrics
import Testing

/// A file of classical reference values and the scores they were worked from.
struct ClassicalSample {
  static let names = [
    "ctt_lsat7", "ctt_sat12", "ctt_science", "ctt_bfi_A", "ctt_bfi_C", "ctt_bfi_E",
  ]

  let file: GoldenFile
  let rows: [[Double?]]

  init(_ name: String) throws {
    file = try GoldenFile(name)
    let dataset = try #require(file["dataset"].text)
    let table = try GoldenTable(String(dataset.prefix { $0 != "." }))
    let reversed = file["reverse_scored"].list.compactMap(\.text)
    let columns = dataset.split(separator: " ").dropFirst(2).joined().split(separator: ",")
    let chosen =
      columns.isEmpty
      ? Array(table.columns.indices)
      : try columns.map { try #require(table.columns.firstIndex(of: String($0))) }
    rows = table.rows.map { row in
      chosen.map { column in
        row[column].map { reversed.contains(table.columns[column]) ? 7 - $0 : $0 }
      }
    }
  }

  func covariance() throws -> ItemCovariance { ItemCovariance(try ScoreTable(rows: rows)) }
}

/// Whether a value is there and within a distance of the reference.
func agrees(_ value: Double?, _ reference: GoldenValue, within tolerance: Double = 1e-9) -> Bool {
  guard let value, let expected = reference.number else { return false }
  return (value - expected).magnitude <= tolerance
}
