import Assessment
import Interchange
import ItemFamilies

/// The figures of an audit as a table, with their bounds.
struct FamilyAuditReport {
  private struct Row {
    let audit: FamilyAudit
    let repeats: RepeatExpectation
    let seconds: Double
  }

  /// The p under which keys are called unevenly placed, after Holm's adjustment.
  private static let leastP = 0.001
  /// The most that a guesser may earn over chance.
  private static let mostAdvantage = 0.03

  private let seed: UInt64
  private var rows: [Row] = []

  init(seed: UInt64) {
    self.seed = seed
  }

  mutating func add(_ audit: FamilyAudit, seconds: Double) {
    rows.append(Row(audit: audit, repeats: audit.repeats(), seconds: seconds))
  }

  /// Whether every figure is within its bounds.
  var isSound: Bool {
    let p = adjusted
    return rows.indices.allSatisfy { index in
      let audit = rows[index].audit
      return audit.failureCount == 0 && rows[index].repeats.fits
        && (audit.guessers.best?.advantage ?? 0) <= Self.mostAdvantage
        && (p[index] ?? 1) > Self.leastP
    }
  }

  private var adjusted: [Double?] { KeyPositions.adjusted(rows.map(\.audit.positions.pValue)) }

  // MARK: Lines

  /// What stands above the rows.
  static func heading(seed: UInt64) -> [String] {
    [
      "Seed \(seed). Sound: drafts that passed the solver; the rest were thrown away.",
      cells(
        "family", "level", "items", "failed", "sound", "key p", "best guesser", "repeats",
        "a second"),
    ]
  }

  /// The row that was added last.
  var lastLine: String? { rows.last.map(line) }

  private func line(_ row: Row) -> String {
    let audit = row.audit
    let guesser = audit.guessers.best.map {
      "\($0.guesser.rawValue) \($0.advantage < 0 ? "" : "+")\(FamilyList.text($0.advantage * 100))"
    }
    let repeats =
      "\(row.repeats.observed) of "
      + (row.repeats.leastSpace > 1e9 ? "0" : "\(Int(row.repeats.expected.rounded()))")
    return Self.cells(
      audit.family.rawValue, audit.level.rawValue, "\(audit.itemCount)", "\(audit.failureCount)",
      "\(FamilyList.text(audit.soundShare * 100))%",
      audit.positions.pValue.map { Self.decimals($0) } ?? "-", guesser ?? "-",
      repeats + (row.repeats.fits ? "" : " !"),
      "\(Int(Double(audit.itemCount) / max(row.seconds, 1e-9)))")
  }

  /// What is said under the rows.
  var closing: [String] {
    let p = adjusted
    var lines: [String] = []
    let thrown = rows.reduce(into: [String: Int]()) { sums, row in
      sums.merge(row.audit.rejections, uniquingKeysWith: +)
    }
    if !thrown.isEmpty {
      lines.append(
        "Thrown away: "
          + thrown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
          .map { "\($0.key) \($0.value)" }.joined(separator: ", ") + ".")
    }
    for (row, p) in zip(rows, p) {
      let name = "\(row.audit.family.rawValue), \(row.audit.level.rawValue)"
      if let p, p <= Self.leastP {
        lines.append("\(name): keys are unevenly placed (p \(Self.decimals(p)) after Holm).")
      }
      if let best = row.audit.guessers.best, best.advantage > Self.mostAdvantage {
        lines.append(
          "\(name): choosing the \(best.guesser.rawValue) option is right "
            + "\(FamilyList.text(best.advantage * 100)) points more often than by chance.")
      }
      if !row.repeats.fits { lines.append("\(name): items repeat otherwise than expected.") }
      if row.audit.failureCount > 0 {
        lines.append("\(name): \(row.audit.failureCount) items could not be drawn.")
      }
    }
    lines.append(
      isSound ? "All figures are within their bounds." : "Some figures are out of bounds.")
    return lines
  }

  private static func decimals(_ p: Double) -> String {
    p < 0.0001 ? "<.0001" : "." + String(10_000 + Int((p * 9_999).rounded())).dropFirst()
  }

  private static func cells(_ texts: String...) -> String {
    let widths = [19, 7, 7, 7, 8, 7, 20, 14, 9]
    return zip(texts, widths).map { text, width in
      let padding = String(repeating: " ", count: max(1, width - text.count))
      return text + padding
    }.joined()
  }

  // MARK: JSON

  /// Writes the figures as a document.
  func write(to writer: inout JSONWriter) {
    let p = adjusted
    writer.beginObject()
    writer.field("schemaVersion", 1)
    writer.field("seed", String(seed))
    writer.field("sound", isSound)
    writer.key("rows")
    writer.beginArray()
    for (row, p) in zip(rows, p) {
      let audit = row.audit
      writer.beginObject()
      writer.field("family", audit.family.rawValue)
      writer.field("level", audit.level.rawValue)
      writer.field("cells", audit.cellCount)
      writer.field("items", audit.itemCount)
      writer.field("failures", audit.failureCount)
      writer.field("soundShare", audit.soundShare)
      writer.field("keyP", audit.positions.pValue)
      writer.field("keyPAdjusted", p)
      writer.key("guessers")
      writer.beginObject()
      for guesser in Guesser.allCases {
        writer.key(guesser.rawValue)
        writer.value(audit.guessers.advantage(of: guesser))
      }
      writer.endObject()
      writer.field("repeatedPairs", audit.repeatedPairs)
      writer.field("expectedPairs", row.repeats.expected)
      writer.field("repeatsFit", row.repeats.fits)
      writer.key("rejections")
      writer.beginObject()
      for (rule, count) in audit.rejections.sorted(by: { $0.key < $1.key }) {
        writer.key(rule)
        writer.value(count)
      }
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}
