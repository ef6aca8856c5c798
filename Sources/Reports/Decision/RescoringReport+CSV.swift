import Assessment
import Decision
public import Interchange

extension RescoringReport {
  /// Writes the changes as CSV; no text is a formula to a spreadsheet.
  ///
  /// There is a row for each scale whose score is another one. A profile that does not change has
  /// one row, without a scale.
  ///
  /// - Parameters:
  ///   - writer: Where they are written to.
  ///   - flush: Called from time to time to empty the writer's buffer, and once at the end.
  public func write(to writer: inout CSVWriter, flush: (inout CSVWriter) -> Void) {
    writer.row([
      "candidate", "session", "profile", "supersedes", "oldPath", "scale", "rawOld", "rawNew",
      "normOld", "normNew", "thetaOld", "thetaNew", "bandOld", "bandNew", "cutsReached",
      "cutsMissed",
    ])
    for change in changes {
      if change.scales.isEmpty { change.write(nil, to: &writer) }
      for scale in change.scales { change.write(scale, to: &writer) }
      if writer.buffer.count >= 1 << 16 { flush(&writer) }
    }
    flush(&writer)
  }
}

extension ProfileChange {
  fileprivate func write(_ scale: ScaleChange?, to writer: inout CSVWriter) {
    writer.text(new.candidate)
    writer.field(new.session?.id)
    writer.field(new.id)
    writer.field(new.supersedes)
    writer.field(followsOldPath ? "1" : "0")
    writer.text(scale?.scale.text ?? "")
    for figures in [scale?.raw, scale?.norm, scale?.theta] {
      writer.number(figures?.old)
      writer.number(figures?.new)
    }
    writer.text(scale?.oldBand ?? "")
    writer.text(scale?.newBand ?? "")
    for isReached in [true, false] {
      let cuts = crossings.filter { $0.scale == scale?.scale && $0.isReached == isReached }
      writer.field(cuts.map { CSVWriter.text(of: $0.cut.atLeast) }.joined(separator: " "))
    }
    writer.endRow()
  }
}
