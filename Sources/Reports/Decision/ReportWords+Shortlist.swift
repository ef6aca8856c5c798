import Assessment
import Decision

extension ReportWords {
  var candidate: String { pick("Candidate", "Person") }
  var cuts: String { pick("Cuts", "Grenzen") }

  /// The heads of the columns of a ranked table.
  func rankedHead(places: Int) -> [String] {
    [
      candidate, pick("Band", "Band"), pick("Top \(places)", "Beste \(places)"),
      pick("Rank", "Rang"), pick("Composite", "Gesamtwert"), pick("SE", "SE"), cuts,
    ]
  }

  /// A row below them.
  func row(_ entry: ShortlistEntry, name: String) -> [String] {
    guard let ranking = entry.ranking else {
      return [name, "", "–", "–", "–", "–", cuts(of: entry)]
    }
    let ranks =
      ranking.highestRank == ranking.lowestRank
      ? "\(ranking.highestRank)" : "\(ranking.highestRank)–\(ranking.lowestRank)"
    return [
      name, "\(ranking.band)", percent(ranking.topProbability), ranks, figure(ranking.composite),
      figure(ranking.standardError), cuts(of: entry),
    ]
  }

  /// How a candidate stands to the cuts, in short: which are missed, and how sure that is.
  func cuts(of entry: ShortlistEntry) -> String {
    guard !entry.cuts.isEmpty else { return "–" }
    let missed = entry.cuts.filter { $0.isPassed == false }
    let hard = entry.cuts.filter { $0.cut.kind == .hard }.compactMap(\.probability)
    var text =
      missed.isEmpty
      ? pick("passed", "erreicht")
      : pick("misses ", "verfehlt ") + missed.map { safe($0.scale.localID) }.joined(separator: ", ")
    if let ranking = entry.ranking, !hard.isEmpty {
      text += pick(", truly ", ", wahr ") + percent(ranking.passingProbability)
    }
    return text
  }

  /// A cut that an observed score misses.
  func missed(_ result: CutResult) -> String {
    let score = result.score.map(number) ?? "–"
    let truly = result.probability.map { chance in
      pick(
        "; the true score reaches it with \(percent(chance))",
        "; der wahre Wert erreicht sie mit \(percent(chance))")
    }
    return "\(safe(result.scale.text)) \(score), "
      + pick("cut at ", "Grenze bei ") + number(result.cut.atLeast)
      + " (\(safe(result.cut.basis)))" + (truly ?? "")
  }

  /// What the scales add to a composite.
  func contributions(_ ranking: Ranking) -> String {
    let parts = ranking.contributions.map { part in
      "\(safe(part.scale.localID)) \(part.amount < 0 ? "−" : "+")\(figure(part.amount.magnitude))"
    }
    return parts.joined(separator: ", ")
  }

  /// The score that would bring an even chance of a place; nil where no scale is known to reach so
  /// far.
  func changes(_ ranking: Ranking) -> String? {
    let reachable = ranking.changes.filter { $0.isReachable != false }
    guard !reachable.isEmpty else {
      return ranking.changes.isEmpty
        ? nil
        : pick(
          "no single scale reaches an even chance of a place",
          "keine einzelne Skala reicht für eine gleiche Chance auf einen Platz")
    }
    let parts = reachable.map { "\(safe($0.scale.localID)) \(number($0.score))" }
    return pick("even chance of a place at ", "gleiche Chance auf einen Platz bei ")
      + parts.joined(separator: pick(" or ", " oder "))
  }

  /// A panel's votes.
  func votes(_ votes: PanelVotes) -> String {
    let parts = [
      (votes[.approve], pick("for", "dafür")), (votes[.reject], pick("against", "dagegen")),
      (votes[.veto], pick("veto", "Veto")), (votes[.abstain], pick("abstained", "enthalten")),
    ]
    return pick("panel: ", "Gremium: ")
      + parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// What was left out of a list.
  func more(_ count: Int) -> String {
    pick(
      "and \(count) more; --show, --json and --csv list them",
      "und \(count) weitere; --show, --json und --csv führen sie auf")
  }
}
