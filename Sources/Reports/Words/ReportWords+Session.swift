import Assessment

extension ReportWords {
  /// Whom the profile is about, and the day of the sitting where there was one in real time.
  func person(_ profile: Profile) -> String {
    let person = "\(pick("candidate", "Person")) \(profile.candidate)"
    guard let session = profile.session, session.mode != .simulated else { return person }
    return "\(person), \(day(session.startedAtMs))"
  }

  var whatItSays: String { pick("What this says", "Was das besagt") }
  var bandMeanings: String { pick("What the bands mean", "Was die Bereiche bedeuten") }
  var notMeasured: String { pick("Not measured", "Nicht gemessen") }
  var keptUnscored: String { pick("Kept, not scored", "Aufgehoben, nicht bewertet") }
  var course: String { pick("How the answers came", "Wie die Antworten kamen") }
  var sitting: String { pick("Sitting", "Durchführung") }
  var origin: String { pick("Where this comes from", "Woher das stammt") }
  var scales: String { pick("Scales", "Skalen") }

  /// The sitting and its times, a sentence each for what is known of it.
  func sentences(sittingOf report: ProfileReport) -> [String] {
    sentences(report.profile.session) + (report.times.map { [times($0)] } ?? [])
  }

  private func sentences(_ session: SessionSummary?) -> [String] {
    guard let session else {
      return [
        pick(
          "Scored from a list of answers: how they were given is not known.",
          "Aus einer Liste von Antworten berechnet: Wie sie gegeben wurden, ist nicht bekannt.")
      ]
    }
    var result = [span(of: session), mode(session.mode)]
    if !session.accommodations.isEmpty {
      let list = session.accommodations.map(accommodation).joined(separator: ", ")
      result.append(pick("Extra time: \(list).", "Zeitzuschlag: \(list)."))
    }
    result.append(interruptions(session.interruptions))
    return result + sentences(session.tailoring)
  }

  /// Extra time, given in the command line's form.
  private func accommodation(_ text: String) -> String {
    if text == "unlimited" { return pick("no limits", "keine Zeitgrenzen") }
    guard let factor = Double(text), factor.isFinite else { return text }
    return pick("limits times \(number(factor))", "Zeitgrenzen mal \(number(factor))")
  }

  private func span(of session: SessionSummary) -> String {
    // The date of a simulated clock is made up.
    let isSimulated = session.mode == .simulated
    let start = "\(day(session.startedAtMs)), \(time(session.startedAtMs))"
    guard let end = session.endedAtMs else {
      if isSimulated { return pick("Not finished.", "Nicht beendet.") }
      return pick("Started \(start); not finished.", "Begonnen am \(start); nicht beendet.")
    }
    let (length, overflow) = end.subtractingReportingOverflow(session.startedAtMs)
    let lasted = overflow || length < 0 ? "–" : duration(length)
    if isSimulated {
      return pick(
        "Took \(lasted) by a simulated clock.", "Dauer \(lasted) nach einer simulierten Uhr.")
    }
    return pick(
      "Started \(start); took \(lasted), interruptions included.",
      "Begonnen am \(start); Dauer \(lasted), Unterbrechungen eingerechnet.")
  }

  private func times(_ times: ResponseTimes) -> String {
    guard times.known > 0 else {
      return pick("Response times are not known.", "Antwortzeiten sind nicht bekannt.")
    }
    let share =
      times.known == times.total
      ? count(times.total, pick("answer", "Antwort"), pick("answers", "Antworten"))
      : pick(
        "\(times.known) of \(times.total) answers", "\(times.known) von \(times.total) Antworten")
    let median = responseTime(times.medianMs)
    let range = [times.shortestMs, times.longestMs].map(responseTime)
    return pick(
      "Response times of \(share): median \(median), from \(range[0]) to \(range[1]).",
      "Antwortzeiten von \(share): Median \(median), von \(range[0]) bis \(range[1]).")
  }

  private func mode(_ mode: SessionMode) -> String {
    switch mode {
    case .full: pick("Taken on the full screen.", "Im Vollbild bearbeitet.")
    case .plain:
      pick(
        "Taken line by line, as for a screen reader.",
        "Zeile für Zeile bearbeitet, wie mit einem Screenreader.")
    case .simulated:
      pick(
        "Simulated: the answers and their times came from a file.",
        "Simuliert: Die Antworten und ihre Zeiten kamen aus einer Datei.")
    }
  }

  private func interruptions(_ interruptions: [Interruption]) -> String {
    guard !interruptions.isEmpty else {
      return pick("No interruptions.", "Keine Unterbrechungen.")
    }
    let list = interruptions.map { interruption in
      let length = duration(interruption.lengthMs)
      let at = duration(interruption.fromMs)
      let basis =
        interruption.clockBasis == .wall ? pick(" (wall clock)", " (Wanduhr)") : ""
      return pick("\(length) after \(at)\(basis)", "\(length) nach \(at)\(basis)")
    }.joined(separator: "; ")
    let head = count(
      interruptions.count, pick("interruption", "Unterbrechung"),
      pick("interruptions", "Unterbrechungen"))
    return "\(head): \(list)."
  }
}
