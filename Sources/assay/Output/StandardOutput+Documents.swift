import Interchange

extension StandardOutput {
  /// Writes an indented document that may be long, piece by piece.
  static func writeJSON(_ body: (inout JSONWriter, (inout JSONWriter) -> Void) -> Void) {
    var writer = JSONWriter(.pretty, capacity: 1 << 17)
    let flush = { (writer: inout JSONWriter) in
      writer.buffer.withBytes { write($0) }
      writer.buffer.removeAll()
    }
    body(&writer, flush)
    writer.endLine()
    flush(&writer)
  }

  /// Writes a table that may be long, piece by piece.
  static func writeCSV(_ body: (inout CSVWriter, (inout CSVWriter) -> Void) -> Void) {
    var writer = CSVWriter(capacity: 1 << 17)
    body(&writer) { writer in
      writer.buffer.withBytes { write($0) }
      writer.buffer.removeAll()
    }
  }
}
