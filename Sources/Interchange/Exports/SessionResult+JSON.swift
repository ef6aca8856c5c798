public import Assessment

extension SessionResult {
  /// The version of the shape that ``write(to:)`` writes.
  public static let schemaVersion = 1

  /// Writes the session as one object: the columns of a session, then its items and its scales.
  ///
  /// The names are those of the columns of CSV; a missing value is `null`, a composite one nested.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", Self.schemaVersion)
    writer.fields(Self.columns, of: self)
    writer.key("items")
    writer.beginArray()
    for item in items { writer.object(ExportColumn<ItemResult>.all, of: item) }
    writer.endArray()
    writer.key("scales")
    writer.beginArray()
    for scale in profile.scales { writer.object(Self.scaleColumns, of: scale) }
    writer.endArray()
    writer.endObject()
  }

  /// The data dictionary of the object.
  public static var dictionary: DataDictionary {
    DataDictionary(
      columns.map { .init($0) } + ExportColumn<ItemResult>.all.map { .init($0, prefix: "items[].") }
        + scaleColumns.map { .init($0, prefix: "scales[].") })
  }

  private static let columns =
    ExportColumn<SessionResult>.identity + ExportColumn<SessionResult>.sitting
  private static let scaleColumns =
    [
      ExportColumn<ScaleScore>("scale", .text, "The scale's id; in a battery its path.") {
        .string($0.id.text)
      }
    ] + ExportColumn<ScaleScore>.all
}

extension JSONWriter {
  fileprivate mutating func object<Row>(_ columns: [ExportColumn<Row>], of row: Row) {
    beginObject()
    fields(columns, of: row)
    endObject()
  }

  fileprivate mutating func fields<Row>(_ columns: [ExportColumn<Row>], of row: Row) {
    for column in columns {
      key(column.name)
      let content = column.value(row)
      if column.kind == .flag, let content {
        value(content == .integer(1) || content == .boolean(true))
      } else {
        value(content)
      }
    }
  }
}
