import Psychometrics
import Testing

extension DIFSample {
  /// The simulated sample of `data_dif_sim.csv`; its last column is the group, focal where 1.
  static func golden() throws -> DIFSample {
    let table = try GoldenTable("data_dif_sim")
    let rows = table.rows.map { row in row.dropLast().map { $0.map { Int($0) } } }
    let responses = try #require(ResponseMatrix(rows: rows))
    return try DIFSample(responses: responses, isFocal: table.rows.map { $0.last == 1 })
  }

  /// A sample of one item and its stratum-mates from rows of answers, the reference group first.
  static func made(reference: [[Int?]], focal: [[Int?]]) throws -> DIFSample {
    let responses = try #require(ResponseMatrix(rows: reference + focal))
    return try DIFSample(
      responses: responses,
      isFocal: reference.map { _ in false } + focal.map { _ in true })
  }

  /// The sample with the two groups exchanged, for rows given as in `made`.
  static func exchanged(reference: [[Int?]], focal: [[Int?]]) throws -> DIFSample {
    try made(reference: focal, focal: reference)
  }
}
