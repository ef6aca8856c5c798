import Foundation

/// A CSV file of texts without commas in `Golden`.
struct GoldenText {
  let rows: [[String]]

  init(_ name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Golden/" + name + ".csv")
    rows = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst()
      .map { line in
        line.split(separator: ",").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
        }
      }
  }
}
