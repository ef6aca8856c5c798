import Assessment
import Decision

extension ReportWords {
  /// What keeps a candidate's scores from being compared, or is to be said beside them.
  func sentence(_ reservation: Reservation) -> String {
    switch reservation {
    case .otherAssessment(let id):
      pick("the profile is of another assessment, ", "das Profil ist von einem anderen Test, ")
        + safe(id)
    case .otherVersion(let version):
      pick(
        "scored with version \(safe(version)), which may measure something else",
        "mit Version \(safe(version)) erhoben, die etwas anderes messen kann")
    case .otherScoring(let version):
      pick(
        "scored by other keys or rules than most (version \(safe(version)))",
        "nach anderen Schlüsseln oder Regeln ausgewertet als die meisten (Version \(safe(version)))"
      )
    case .otherNorms:
      pick("from another norm group than most", "aus einer anderen Normgruppe als die meisten")
    case .adapted(let scales):
      pick("given in an adapted way: ", "in angepasster Form vorgegeben: ") + list(scales)
    case .provisional(let scales):
      pick("on provisional item parameters: ", "mit vorläufigen Itemparametern: ") + list(scales)
    case .missing(let scales):
      pick("no score on ", "kein Wert für ") + list(scales)
    case .implausible(let scales):
      pick("a score outside its range: ", "ein Wert außerhalb seines Bereichs: ") + list(scales)
    case .repeated:
      pick(
        "several profiles, and none replaces the others",
        "mehrere Profile, von denen keines die anderen ersetzt")
    case .superseded:
      pick("replaced by another profile", "durch ein anderes Profil ersetzt")
    case .flagged(let indices):
      pick("answers to be relied on with care: ", "Antworten nur mit Vorsicht verlässlich: ")
        + list(indices)
    case .illustrativeNorms:
      pick("the norms are illustrative", "die Normen sind nur ein Beispiel")
    case .unnamedBasis:
      pick(
        "from a table that names no version, norms or validity",
        "aus einer Tabelle ohne Version, Normen und Gültigkeit")
    }
  }

  private func list(_ paths: [Path]) -> String {
    paths.map { safe($0.text) }.joined(separator: ", ")
  }

  /// Where a candidate stands.
  func status(_ status: ShortlistEntry.Status) -> String {
    switch status {
    case .inContention: pick("In contention", "Im Rennen")
    case .notApproved: pick("Not approved by the panel", "Vom Gremium nicht befürwortet")
    case .belowCut: pick("Below a hard cut", "Unter einer festen Grenze")
    case .setAside: pick("Set aside: not comparable", "Zurückgestellt: nicht vergleichbar")
    }
  }

  /// How the two sides of a term stand.
  func standing(_ result: TermResult, of term: RoleTerm?) -> String {
    let title = safe(term?.title ?? result.term)
    let words =
      switch result.standing {
      case .met: pick("met", "erfüllt")
      case .negotiable: pick("negotiable", "verhandelbar")
      case .blocking: pick("blocking", "unvereinbar")
      case .unclear: pick("differs, firmness not said", "abweichend, Spielraum nicht genannt")
      case .unknown: pick("not answered", "nicht beantwortet")
      }
    guard let distance = result.distance, distance != 0 else { return "\(title): \(words)" }
    let unit = term?.unit.map { " " + safe($0) } ?? ""
    let side =
      distance > 0 ? pick("over", "darüber") : pick("under", "darunter")
    return "\(title): \(words), \(number(distance.magnitude))\(unit) \(side)"
  }
}
