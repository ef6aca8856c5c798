import Assessment
public import Decision
public import Typesetting

/// What scoring sessions again changed, to be printed.
public struct RescoringReport: Sendable {
  /// The version of the document's shape.
  public static let schemaVersion = 1

  /// The changes, in the order of the sessions.
  public let changes: [ProfileChange]

  /// Creates a report.
  public init(_ changes: [ProfileChange]) {
    self.changes = changes
  }

  /// The report as lines of at most the given width, 60 at least: who changes, by how much, and who
  /// crosses a cut.
  public func lines(width: Int, language: String) -> [Line] {
    let words = ReportWords(tag: language)
    let page = ReportPage(width: max(60, width))
    var lines = page.running(words.rescored(changes))
    let table = table(words)
    if !table.rows.isEmpty { lines += [.empty] + page.lines(of: table, words) }
    let entries = entries(words)
    if !entries.isEmpty { lines.append(.empty) }
    return page.bound(
      lines
        + entries.flatMap { entry in
          entry.facts.flatMap {
            page.paragraph(StyledText("\(entry.name): \($0.name): \($0.value)."))
          }
        })
  }

  /// A row for each score that is another one.
  func table(_ words: ReportWords) -> TableReading {
    TableReading(
      words.rescoredHead,
      changes.flatMap { change in change.scales.map { words.row(change, $0) } })
  }

  /// The candidates of whom more is to be said.
  func entries(_ words: ReportWords) -> [EntryReading] {
    changes.compactMap { change in
      let facts = words.facts(of: change)
      return facts.isEmpty ? nil : EntryReading(name: CleanText(change.new.candidate), facts: facts)
    }
  }
}
