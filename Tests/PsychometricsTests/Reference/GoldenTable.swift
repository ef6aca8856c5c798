import Foundation
import Psychometrics
import Testing

/// A CSV file of response data in `Golden`; an empty cell is missing.
struct GoldenTable {
  let columns: [String]
  let rows: [[Double?]]

  init(_ name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Golden/" + name + ".csv")
    let lines = try String(contentsOf: url, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
    let cells = lines.map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
      }
    }
    columns = try #require(cells.first)
    rows = cells.dropFirst().map { $0.map { $0 == "NA" ? nil : Double($0) } }
  }

  /// The rows as categories less an offset, for codes that do not begin at 0.
  func responses(subtracting offset: Int = 0) throws -> ResponseMatrix {
    try #require(ResponseMatrix(rows: rows.map { $0.map { $0.map { Int($0) - offset } } }))
  }
}
