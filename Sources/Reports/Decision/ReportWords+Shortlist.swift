import Assessment
import Decision

extension ReportWords {
  var candidate: String { pick("Candidate", "Person") }
  var cuts: String { pick("Cuts", "Grenzen") }

  var hardCuts: String { pick("Hard cuts", "Feste Grenzen") }
  var advisoryCuts: String { pick("Advisory", "Richtwerte") }

  /// The probability of a place, as the head of a column.
  func top(_ places: Int) -> String { pick("Top \(places)", "Beste \(places)") }

  /// The heads of the columns of a ranked table.
  func rankedHead(_ role: Role) -> [String] {
    [
      candidate, pick("Band", "Band"), top(role.places), pick("Rank", "Rang"),
      pick("Composite", "Gesamtwert"), pick("SE", "SE"),
    ] + (role.hasCuts(.hard) ? [hardCuts] : []) + (role.hasCuts(.advisory) ? [advisoryCuts] : [])
  }

  /// A row below them.
  func row(_ entry: ShortlistEntry, of role: Role, name: String) -> [String] {
    let hard = role.hasCuts(.hard) ? [percent(entry.ranking?.passingProbability)] : []
    let advisory =
      role.hasCuts(.advisory) ? [cuts(entry.cuts.filter { $0.cut.kind == .advisory })] : []
    guard let ranking = entry.ranking else {
      return [name, "", "–", "–", "–", "–"] + hard + advisory
    }
    let ranks =
      ranking.highestRank == ranking.lowestRank
      ? "\(ranking.highestRank)" : "\(ranking.highestRank)–\(ranking.lowestRank)"
    return [
      name, "\(ranking.band)", percent(ranking.topProbability), ranks, figure(ranking.composite),
      figure(ranking.standardError),
    ] + hard + advisory
  }

  /// Which cuts the observed scores miss, in short.
  func cuts(_ results: [CutResult]) -> String {
    guard !results.isEmpty else { return "–" }
    let missed = results.filter { $0.isPassed == false }
    return missed.isEmpty
      ? pick("passed", "erreicht")
      : pick("misses ", "verfehlt ") + missed.map { safe($0.scale.localID) }.joined(separator: ", ")
  }

  /// A cut that an observed score misses.
  func missed(_ result: CutResult) -> String {
    let score = result.score.map(number) ?? "–"
    let truly = result.probability.map { chance in
      pick(
        ", which the true score reaches with \(percent(chance))",
        ", die der wahre Wert mit \(percent(chance)) erreicht")
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
          "no change in a single scale brings it",
          "keine Änderung einer einzelnen Skala reicht dafür")
    }
    let parts = reachable.map { "\(safe($0.scale.localID)) \(number($0.score))" }
    return pick("at ", "bei ") + parts.joined(separator: pick(" or ", " oder "))
  }

  var reservations: String { pick("With care", "Mit Vorsicht") }
  var missedCuts: String { pick("Misses", "Verfehlt") }
  var contributionsName: String { pick("In the composite", "Im Gesamtwert") }
  var evenChanceName: String { pick("Even chance of a place", "Gleiche Chance auf einen Platz") }
  var panelName: String { pick("Panel", "Gremium") }
  var termsName: String { pick("Terms", "Bedingungen") }
  var allTermsMet: String { pick("all met", "alle erfüllt") }

  /// What was left out of a list.
  func more(_ count: Int) -> String {
    pick(
      "and \(count) more; --show, --json and --csv list them",
      "und \(count) weitere; --show, --json und --csv führen sie auf")
  }
}

extension Role {
  /// Whether any scale has a cut of a kind.
  fileprivate func hasCuts(_ kind: RoleCut.Kind) -> Bool {
    requirements.contains { $0.cuts.contains { $0.kind == kind } }
  }
}
