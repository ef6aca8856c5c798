import Assessment
import Decision

/// The rows of a shortlist and what is said of each candidate, for every format.
struct ShortlistNotes {
  let list: Shortlist
  let words: ReportWords

  /// The places and probabilities, or without a reference the scores.
  func table(_ entries: [ShortlistEntry]) -> TableReading {
    let isRanked = entries.contains { $0.ranking != nil }
    let head =
      isRanked
      ? words.rankedHead(places: list.role.places)
      : [words.candidate] + list.role.requirements.map { words.safe($0.scale.localID) }
        + [words.cuts]
    let rows = entries.map { entry -> [String] in
      let name =
        (entry.remarks.contains { $0 != .unnamedBasis } ? "! " : "")
        + words.safe(entry.candidate)
      guard isRanked else {
        return [name] + entry.entry.scores.map { $0.map { words.number($0.value) } ?? "–" }
          + [words.cuts(of: entry)]
      }
      return words.row(entry, name: name)
    }
    return TableReading(head, rows)
  }

  /// All that is said of a candidate; nil where nothing is.
  func paragraph(on entry: ShortlistEntry) -> String? {
    let texts = notes(on: entry)
    return texts.isEmpty
      ? nil : "\(words.safe(entry.candidate)): \(texts.joined(separator: "; "))."
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
