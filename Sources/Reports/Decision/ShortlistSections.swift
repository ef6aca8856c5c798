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
    var lines =
      [.empty]
      + StyledText("\(words.status(status)) (\(all.count))", .heading).wrapped(to: page.columns)
    if status != .setAside { lines += grid(entries).lines(width: page.columns) }
    for entry in entries {
      let notes = notes(on: entry)
      guard !notes.isEmpty else { continue }
      lines += page.paragraph(
        StyledText("\(words.safe(entry.candidate)): \(notes.joined(separator: "; ")).")
      )
    }
    if all.count > entries.count {
      lines += page.paragraph(StyledText(words.more(all.count - entries.count)))
    }
    return lines
  }

  /// The places and probabilities, or without a reference the scores.
  private func grid(_ entries: [ShortlistEntry]) -> Grid {
    let isRanked = entries.contains { $0.ranking != nil }
    let head =
      isRanked
      ? words.rankedHead(places: list.role.places)
      : [words.candidate] + list.role.requirements.map { words.safe($0.scale.localID) }
        + [words.cuts]
    let body = entries.map { entry -> [String] in
      let name =
        (entry.remarks.contains { $0 != .unnamedBasis } ? "! " : "")
        + words.safe(entry.candidate)
      guard isRanked else {
        return [name] + entry.entry.scores.map { $0.map { words.number($0.value) } ?? "–" }
          + [words.cuts(of: entry)]
      }
      return words.row(entry, name: name)
    }
    return Grid(
      rows: [Grid.Row(head.map { StyledText($0) }, isHeader: true)]
        + body.map { Grid.Row($0.map { StyledText($0) }) },
      decimalMark: Character(words.marks.decimal))
  }

  /// What put a candidate here, what would change it, and what is to be said beside it.
  private func notes(on entry: ShortlistEntry) -> [String] {
    var notes = (entry.obstacles + entry.remarks.filter { $0 != .unnamedBasis })
      .map(words.sentence)
    if entry.status == .belowCut {
      notes += entry.cuts.filter { $0.isPassed == false }.map(words.missed)
    }
    if let ranking = entry.ranking {
      notes.append(words.contributions(ranking))
      if let changes = words.changes(ranking) { notes.append(changes) }
    }
    if let votes = entry.votes, entry.verdict != nil { notes.append(words.votes(votes)) }
    guard entry.status != .setAside else { return notes }
    let terms = entry.entry.terms.filter { $0.standing != .met }
    notes += terms.map { result in
      words.standing(result, of: list.role.terms.first { $0.id == result.term })
    }
    return notes
  }
}
