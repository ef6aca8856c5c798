import Interchange

/// JSON documents as bytes.
enum JSONDocument {
  /// A document of its own: indented, with a line end.
  static func pretty(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    bytes(.pretty, write)
  }

  /// One line of NDJSON.
  static func line(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    bytes(.compact, write)
  }

  private static func bytes(
    _ layout: JSONWriter.Layout, _ write: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(layout)
    write(&writer)
    writer.endLine()
    return writer.buffer.withBytes { Array($0) }
  }
}
