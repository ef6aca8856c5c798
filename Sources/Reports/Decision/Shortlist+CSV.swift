import Assessment
public import Decision
public import Interchange

extension Shortlist {
  /// Writes the shortlist as CSV, a row for each candidate; no text is a formula to a spreadsheet.
  ///
  /// - Parameters:
  ///   - writer: Where it is written to.
  ///   - flush: Called from time to time to empty the writer's buffer, and once at the end.
  public func write(to writer: inout CSVWriter, flush: (inout CSVWriter) -> Void) {
    writer.row(
      [
        "candidate", "status", "band", "topProbability", "passingProbability", "composite",
        "standardError", "expectedRank", "highestRank", "lowestRank", "verdict", "reservations",
      ] + role.requirements.map(\.scale.text)
        + role.terms.map { "term.\($0.id)" })
    let words = ReportWords(tag: "en")
    for entry in candidates {
      writer.text(entry.candidate)
      writer.field(entry.status.rawValue)
      let ranking = entry.ranking
      writer.field(ranking.map { "\($0.band)" })
      for number in [
        ranking?.topProbability, ranking?.passingProbability, ranking?.composite,
        ranking?.standardError, ranking?.expectedRank,
      ] {
        writer.number(number)
      }
      writer.field(ranking.map { "\($0.highestRank)" })
      writer.field(ranking.map { "\($0.lowestRank)" })
      writer.field(entry.verdict?.rawValue)
      writer.text((entry.obstacles + entry.remarks).map(words.sentence).joined(separator: "; "))
      for score in entry.entry.scores { writer.number(score?.value) }
      for term in entry.entry.terms { writer.field(term.standing.rawValue) }
      for _ in entry.entry.terms.count..<max(entry.entry.terms.count, role.terms.count) {
        writer.field(nil)
      }
      writer.endRow()
      if writer.buffer.count >= 1 << 16 { flush(&writer) }
    }
    flush(&writer)
  }
}

extension CSVWriter {
  /// Adds a number with the fewest digits that read back to it; whole ones without a fraction.
  mutating func number(_ number: Double?) { field(number.map(Self.text)) }

  /// A number as it stands in a cell.
  static func text(of number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? "\(number)"
  }
}
