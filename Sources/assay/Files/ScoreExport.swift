import Analysis
import Glibc
import Interchange
import Reports

/// Scored responses written for other programs.
enum ScoreExport {
  /// Writes the scores as wide CSV over whatever the file held.
  static func write(_ responses: ScoredResponses, to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure("\(path): \(FileContent.reason())") }
    defer { close(descriptor) }
    var isWhole = true
    var writer = CSVWriter(capacity: 1 << 17)
    responses.write(to: &writer) { writer in
      isWhole = isWhole && writer.buffer.withBytes { Descriptor.write($0, to: descriptor) }
      writer.buffer.removeAll()
    }
    guard isWhole else { throw Failure("\(path): \(FileContent.reason())") }
  }
}
