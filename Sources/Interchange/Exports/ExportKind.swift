/// What kind of value stands in a column.
public enum ExportKind: String, Sendable, CaseIterable {
  /// A text.
  case text
  /// One of the codes listed.
  case code
  /// A whole number.
  case integer
  /// A number with a decimal point.
  case number
  /// 1 for yes, 0 for no.
  case flag
  /// Whole milliseconds.
  case milliseconds
  /// A moment, ISO 8601 in UTC.
  case time
  /// JSON in a cell of CSV, a nested value in NDJSON.
  case json
}

/// A code with what it means.
public struct ExportCode: Sendable {
  /// The code.
  public let code: String
  /// What it means; empty where it explains itself.
  public let meaning: String
}

extension ExportCode {
  /// The codes of a closed list that explain themselves.
  static func all<Name: CaseIterable & RawRepresentable>(_ names: Name.Type) -> [ExportCode]
  where Name.RawValue == String {
    names.allCases.map { ExportCode(code: $0.rawValue, meaning: "") }
  }
}
