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
      ? words.rankedHead(list.role)
      : [words.candidate] + list.role.requirements.map { words.safe($0.scale.localID) }
        + [words.cuts]
    let rows = entries.map { entry -> [String] in
      let name =
        (entry.remarks.contains { $0 != .unnamedBasis } ? "! " : "")
        + words.safe(entry.candidate)
      guard isRanked else {
        return [name] + entry.entry.scores.map { $0.map { words.number($0.value) } ?? "–" }
          + [words.cuts(entry.cuts)]
      }
      return words.row(entry, of: list.role, name: name)
    }
    return TableReading(head, rows)
  }

  /// All that is said of a candidate: what put them here, what would change it, and what is to be
  /// said beside it; nil where that is nothing.
  func reading(of entry: ShortlistEntry) -> EntryReading? {
    let facts = [
      fact(words.reservations, reservations(on: entry)),
      fact(words.missedCuts, entry.cuts.filter { $0.isPassed == false }.map(words.missed)),
      fact(words.contributionsName, entry.ranking.map { [words.contributions($0)] }),
      fact(words.evenChanceName, entry.ranking.flatMap(words.changes).map { [$0] }),
      fact(words.panelName, entry.verdict == nil ? nil : entry.votes.map { [words.votes($0)] }),
      fact(words.termsName, entry.status == .setAside ? nil : terms(of: entry)),
    ].compactMap(\.self)
    return facts.isEmpty ? nil : EntryReading(name: CleanText(entry.candidate), facts: facts)
  }

  private func fact(_ name: String, _ texts: [String]?) -> Fact? {
    guard let texts, !texts.isEmpty else { return nil }
    return Fact(name, texts.joined(separator: "; "))
  }

  private func reservations(on entry: ShortlistEntry) -> [String] {
    (entry.obstacles + entry.remarks.filter { $0 != .unnamedBasis }).map(words.sentence)
  }

  /// Terms that are not met, and how far apart the two sides are.
  private func terms(of entry: ShortlistEntry) -> [String] {
    let differing = entry.entry.terms.filter { $0.standing != .met }
    guard !differing.isEmpty else { return entry.entry.terms.isEmpty ? [] : [words.allTermsMet] }
    return differing.map { result in
      words.standing(result, of: list.role.terms.first { $0.id == result.term })
    }
  }
}
