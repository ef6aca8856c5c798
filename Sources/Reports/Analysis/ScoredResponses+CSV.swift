public import Analysis
public import Interchange

extension ScoredResponses {
  /// Writes the scores as wide CSV: a column `candidate`, then one for each item, named by its
  /// path; a missing score is an empty cell.
  ///
  /// - Parameters:
  ///   - writer: Where it is written to.
  ///   - flush: Called from time to time to empty the writer's buffer, and once at the end.
  public func write(to writer: inout CSVWriter, flush: (inout CSVWriter) -> Void) {
    writer.row(["candidate"] + items.map(\.id))
    for person in 0..<personCount {
      writer.field(candidates[person])
      for item in items.indices { writer.field(score(person, item).map(Self.text)) }
      writer.endRow()
      if writer.buffer.count >= 1 << 16 { flush(&writer) }
    }
    flush(&writer)
  }

  /// A score without a fraction of zero.
  private static func text(_ score: Double) -> String {
    Int(exactly: score).map { String($0) } ?? "\(score)"
  }
}
