import Assessment
import Decision
import Typesetting

/// The candidates of a shortlist: a table of those in contention, why each stands there, and the
/// others with what speaks against them.
struct ShortlistSections {
  let list: Shortlist
  let words: ReportWords
  let page: ReportPage
  /// How many candidates are listed of each kind.
  let shown: Int

  var lines: [Line] {
    ShortlistEntry.Status.allCases.flatMap { section($0) }
  }

  private func section(_ status: ShortlistEntry.Status) -> [Line] {
    let all = list.candidates.filter { $0.status == status }
    guard !all.isEmpty else { return [] }
    let entries = Array(all.prefix(shown))
    let notes = ShortlistNotes(list: list, words: words)
    var lines =
      [.empty]
      + StyledText("\(words.status(status)) (\(all.count))", .heading).wrapped(to: page.columns)
    if status != .setAside { lines += page.lines(of: notes.table(entries), words) }
    for entry in entries {
      if let reading = notes.reading(of: entry) {
        lines += page.paragraph(StyledText(reading.paragraph.text))
      }
    }
    if all.count > entries.count {
      lines += page.paragraph(StyledText(words.more(all.count - entries.count)))
    }
    return lines
  }
}
