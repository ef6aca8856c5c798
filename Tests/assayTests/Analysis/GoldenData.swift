import Foundation

/// Reference values of other programs and their data, which the library's own tests hold.
enum GoldenData {
  private static let folder = "Tests/PsychometricsTests/Golden/"

  /// A file of reference values.
  static func values(_ name: String) throws -> [String: Any] {
    try JSON.object(Repository.text("\(folder)\(name).json"))
  }

  /// A data set as its header and rows.
  static func table(_ name: String) throws -> (header: [String], rows: [[Int]]) {
    let lines = try Repository.text("\(folder)\(name).csv").split(whereSeparator: \.isNewline)
    let cells = lines.map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.filter { $0 != "\"" }
      }
    }
    return (cells[0], cells.dropFirst().map { row in row.map { Int($0) ?? -1 } })
  }

  /// A data set as responses in wide CSV, the lowest category numbered 0.
  static func responses(_ name: String, lowest: Int = 0) throws -> String {
    let (header, rows) = try table(name)
    var text = (["candidate"] + header).joined(separator: ",") + "\n"
    for (person, row) in rows.enumerated() {
      text += (["p\(person)"] + row.map { String($0 - lowest) }).joined(separator: ",") + "\n"
    }
    return text
  }
}

/// JSON as a test reads it.
enum JSON {
  static func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  static func objects(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }

  static func number(_ value: Any?) -> Double { (value as? NSNumber)?.doubleValue ?? .nan }

  static func numbers(_ value: Any?) -> [Double] { (value as? [Any] ?? []).map(number) }
}
