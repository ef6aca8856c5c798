public import Assessment

/// Sessions as a table of CSV, and the data dictionary of its columns.
///
/// Columns depend on the definition alone, never on what was answered, so that two exports of one
/// definition have the same columns in the same order. A missing value is an empty cell, the decimal
/// mark is a point, and no text begins like a spreadsheet's formula.
public struct ExportTable: Sendable {
  /// What a row is.
  public enum Layout: Sendable {
    /// A session; every item and every scale has columns of its own.
    case wide
    /// An item of a session.
    case long
  }

  let columns: [ExportColumn<ExportRow>]
  private let layout: Layout

  /// Lays out the columns for a definition.
  public init(_ layout: Layout, catalog: Catalog) {
    self.layout = layout
    columns =
      switch layout {
      case .wide: Self.wide(catalog)
      case .long: Self.long
      }
  }

  /// The names of the columns, in order.
  public var names: [String] { columns.map(\.name) }

  /// Writes the row of names.
  public func writeHead(to writer: inout CSVWriter) { writer.row(names) }

  /// Writes the rows of one session.
  public func write(_ session: SessionResult, to writer: inout CSVWriter) {
    switch layout {
    case .wide: write(ExportRow(session: session, item: nil), to: &writer)
    case .long:
      for item in session.items { write(ExportRow(session: session, item: item), to: &writer) }
    }
  }

  private func write(_ row: ExportRow, to writer: inout CSVWriter) {
    for column in columns { writer.cell(column.value(row)) }
    writer.endRow()
  }

  /// The data dictionary of the columns.
  public var dictionary: DataDictionary { DataDictionary(columns.map { .init($0) }) }
}

/// What a row of a table is read from.
struct ExportRow: Sendable {
  let session: SessionResult
  /// The item of a row in a long table.
  let item: ItemResult?
}

extension CSVWriter {
  /// Adds a value: texts as they are, numbers with a point, composite values as JSON.
  fileprivate mutating func cell(_ value: Value?) {
    switch value {
    case nil: field(nil)
    case .string(let content), .identifier(let content): text(content)
    case .integer(let whole): field(String(whole))
    case .boolean(let flag): field(flag ? "1" : "0")
    case .float, .multiple, .ordered, .record:
      var writer = JSONWriter()
      writer.value(value)
      field(writer.text)
    }
  }
}
