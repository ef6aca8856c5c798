import Assessment

extension ReportWords {
  /// The definition, norms and engine that the figures rest on, a sentence each.
  func sentences(originOf report: ProfileReport) -> [String] {
    let profile = report.profile
    let assessment = profile.assessment
    var result = [
      "Definition \(assessment.id) \(assessment.version), "
        + "\(shortDigest(assessment.digests.fingerprint))."
    ]
    for norm in report.norms {
      var text =
        "\(pick("Norms", "Normen")) \(norm.id) \(norm.version), \(shortDigest(norm.digest))"
      if let group = norm.group {
        text += ": \(group.population), n\u{A0}=\u{A0}\(group.n), \(group.date); \(group.source)"
      }
      if norm.status == .illustrative { text += " (\(illustrative))" }
      result.append(text + ".")
    }
    result.append(
      pick("Scored by", "Ausgewertet von") + " \(profile.engine.name) \(profile.engine.version), "
        + pick("profile", "Profil") + " \(profile.id).")
    if let replaced = profile.supersedes {
      result.append(pick("Replaces profile \(replaced).", "Ersetzt Profil \(replaced)."))
    }
    return result
  }

  /// What was not measured, a sentence each; empty when all was.
  func sentences(_ omissions: Omissions) -> [String] {
    var result = omissions.scales.map { "\($0.title): \(absence($0))." }
    let lists: [([Path], String, String)] = [
      (omissions.notReached, "Not reached", "Nicht erreicht"),
      (omissions.timedOut, "Time ran out", "Zeit abgelaufen"),
      (omissions.omitted, "Left without an answer", "Ohne Antwort gelassen"),
    ]
    for (ids, english, german) in lists where !ids.isEmpty {
      result.append("\(pick(english, german)): \(ids.map(\.text).joined(separator: ", ")).")
    }
    return result
      + omissions.declared.map { declaration in
        (declaration.title.map { "\($0): " } ?? "") + declaration.text
      }
  }
}
