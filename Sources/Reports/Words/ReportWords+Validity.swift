import Assessment

extension ReportWords {
  var reliedOn: String {
    pick("Can these answers be relied on?", "Sind diese Antworten verlässlich?")
  }

  /// The answer to that question, with its counts.
  func verdict(_ verdict: ValidityVerdict) -> String {
    let judged = verdict.judged
    let flagged = verdict.flagged.count
    switch verdict.answer {
    case .unchecked:
      return pick(
        "not checked: the definition has no validity checks",
        "nicht geprüft: die Definition enthält keine Prüfungen")
    case .unknown:
      return pick(
        "not known: no check has a value and a threshold",
        "nicht bekannt: keine Prüfung hat einen Wert und einen Schwellenwert")
    case .yes:
      return pick(
        "yes: \(judged) of \(judged) checks passed",
        "ja: \(judged) von \(judged) Prüfungen bestanden")
    case .withCare:
      return pick(
        "with care: \(flagged) of \(judged) checks flagged",
        "mit Vorsicht: \(flagged) von \(judged) Prüfungen auffällig")
    }
  }

  /// What the counts of the verdict leave out; nil when nothing.
  func besideVerdict(_ verdict: ValidityVerdict) -> String? {
    guard verdict.answer != .unchecked else { return nil }
    var parts: [String] = []
    if verdict.uncomputed > 0 {
      parts.append(
        pick(
          "\(verdict.uncomputed) could not be computed", "\(verdict.uncomputed) nicht berechenbar"))
    }
    if verdict.unjudged > 0, verdict.answer != .unknown {
      parts.append(
        pick("\(verdict.unjudged) without a threshold", "\(verdict.unjudged) ohne Schwellenwert"))
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// One check with its value and threshold.
  func check(_ result: ValidityResult) -> String {
    let value =
      result.value.map(number) ?? pick("could not be computed", "nicht berechenbar")
    let threshold =
      result.threshold.map { pick(", threshold ", ", Schwelle ") + number($0) }
      ?? pick(", no threshold", ", keine Schwelle")
    // Some checks flag low values, so the threshold alone does not tell.
    let flag = result.isFlagged.map {
      $0 ? pick(", flagged", ", auffällig") : pick(", passed", ", bestanden")
    }
    return "\(result.id.text): \(value)\(threshold)\(flag ?? "")"
  }

  /// A check beyond its threshold, with what that would mean.
  func flag(_ result: ValidityResult) -> String {
    let threshold = result.threshold.map { pick(" (threshold ", " (Schwelle ") + number($0) + ")" }
    let value = result.value.map(number) ?? "–"
    return "\(result.id.text) \(value)\(threshold ?? ""). \(result.meaning)"
  }

  var checks: String { pick("Checks", "Prüfungen") }
}
