public import Assessment

extension ResponseError {
  /// Writes the error record that stands in the place of a line.
  ///
  /// `{"candidate":...,"line":3,"error":{"code":"unknown-option","message":"..."}}`
  ///
  /// - Parameters:
  ///   - line: The line, from 1, on which the record begins.
  ///   - writer: Where it is written.
  public func write(line: Int, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("candidate", candidate)
    writer.field("line", line)
    writer.key("error")
    writer.beginObject()
    writer.field("code", code.rawValue)
    writer.field("message", message)
    writer.endObject()
    writer.endObject()
  }
}

extension ResponseError {
  /// The error of a row that is not CSV, or is too long; the line stands beside it.
  public init(_ error: CSVError) {
    let code: Code = error.problem == .tooLong ? .tooLong : .malformed
    self.init(code, (error.field.map { "field \($0): " } ?? "") + "\(error.problem)")
  }

  /// The error of a line that is longer than the reader accepts.
  public static func tooLong(limit: Int) -> ResponseError {
    ResponseError(.tooLong, "the line is longer than \(limit) bytes")
  }
}
