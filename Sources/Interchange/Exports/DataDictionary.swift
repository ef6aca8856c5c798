/// What the columns of an export mean: a row for each with its name, kind, codes and meaning.
public struct DataDictionary: Sendable {
  /// One column or field.
  public struct Entry: Sendable {
    /// The column's name; fields of nested objects are `items[].name` and `scales[].name`.
    public let name: String
    /// What kind of value stands in it.
    public let kind: ExportKind
    /// The codes that stand in it; empty for free values.
    public let codes: [ExportCode]
    /// What it says.
    public let meaning: String

    init<Row>(_ column: ExportColumn<Row>, prefix: String = "") {
      name = prefix + column.name
      kind = column.kind
      codes = column.codes
      meaning = column.meaning
    }
  }

  /// The columns, in order.
  public let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// Writes it as CSV with the columns `column`, `kind`, `codes` and `meaning`.
  ///
  /// Codes are separated by `; `; where a code has a meaning of its own, it reads `code = meaning`.
  public func write(to writer: inout CSVWriter) {
    writer.row(["column", "kind", "codes", "meaning"])
    for entry in entries {
      writer.text(entry.name)
      writer.field(entry.kind.rawValue)
      writer.text(
        entry.codes.map { $0.meaning.isEmpty ? $0.code : "\($0.code) = \($0.meaning)" }
          .joined(separator: "; "))
      writer.text(entry.meaning)
      writer.endRow()
    }
  }
}
