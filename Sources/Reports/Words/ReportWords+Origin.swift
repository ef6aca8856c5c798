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

  /// The prints and ids that tie a report to what it rests on, in full.
  func facts(originOf report: ProfileReport) -> [Fact] {
    let profile = report.profile
    let digests = profile.assessment.digests
    var result = [
      Fact(pick("Fingerprint", "Fingerabdruck"), digests.fingerprint),
      Fact(pick("Delivery digest", "Prüfsumme der Darbietung"), digests.delivery),
      Fact(pick("Scoring digest", "Prüfsumme der Auswertung"), digests.scoring),
    ]
    result += report.norms.map {
      Fact(pick("Digest of norms ", "Prüfsumme der Normen ") + $0.id, $0.digest)
    }
    if let session = profile.session {
      result.append(Fact(pick("Session", "Sitzung"), session.id))
      result.append(Fact(pick("Seed", "Startwert"), String(session.seed)))
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
      result.append("\(pick(english, german)): \(itemList(ids)).")
    }
    return result
      + omissions.declared.map { declaration in
        (declaration.title.map { "\($0): " } ?? "") + declaration.text
      }
  }
}
