import Assessment

extension ReportWords {
  /// Theta, or its value on the reporting metric where a sample anchors it.
  func value(_ score: LatentScore) -> String {
    score.metric.map { "\($0.name)\u{A0}\(number($0.value))" }
      ?? "theta\u{A0}\(number(score.theta))"
  }

  /// What theta rests on, a sentence or so each.
  func details(_ score: LatentScore) -> [String] {
    var figures: [String] = []
    if let metric = score.metric {
      if let lower = metric.lower, let upper = metric.upper {
        let level = number((metric.level * 100).rounded())
        let range = number(lower) + pick(" to ", " bis ") + number(upper)
        figures.append(pick("\(level)\u{A0}% band \(range)", "\(level)-%-Band \(range)"))
      }
      figures.append("theta\u{A0}\(number(score.theta))")
    }
    figures.append(
      score.standardError.map { pick("standard error ", "Standardfehler ") + number($0) }
        ?? pick("no standard error", "kein Standardfehler"))
    figures.append(estimate(score))
    var result = [figures.joined(separator: "; ")]
    if let limit = limit(score) { result.append(limit) }
    result.append(parameters(score))
    return result
  }

  /// How theta was estimated, and from how many answers under which models.
  private func estimate(_ score: LatentScore) -> String {
    let answers = count(
      score.answered, pick("answer", "Antwort"), pick("answers", "Antworten"))
    let models = score.models.map { $0.rawValue.uppercased() }.joined(separator: ", ")
    return "\(score.estimator.rawValue.uppercased()), \(answers), \(models)"
  }

  /// What an estimate at a bound says.
  private func limit(_ score: LatentScore) -> String? {
    let bound = number(score.theta)
    return switch score.position {
    case .interior: nil
    case .lowerBound:
      pick(
        "the answers only say that theta is not above \(bound)",
        "die Antworten sagen nur, dass Theta nicht über \(bound) liegt")
    case .upperBound:
      pick(
        "the answers only say that theta is not below \(bound)",
        "die Antworten sagen nur, dass Theta nicht unter \(bound) liegt")
    }
  }

  /// Where the item parameters come from, and what the figures leave out.
  private func parameters(_ score: LatentScore) -> String {
    switch score.parameterStatus {
    case .provisional:
      pick(
        "item parameters provisional, no sample behind them: no bands, no cuts, no comparison; ",
        "Itemparameter vorläufig, ohne Stichprobe: keine Bereiche, keine Grenzwerte, kein "
          + "Vergleich; ") + error(score)
    case .calibrated:
      pick(
        "calibrated: \(sample(score.calibration)); ", "kalibriert: \(sample(score.calibration)); ")
        + error(score)
    }
  }

  /// What the standard error says of the error of the parameters.
  private func error(_ score: LatentScore) -> String {
    guard let prediction = score.predictionError else {
      return pick(
        "the standard error leaves the error of the parameters out",
        "der Standardfehler lässt den Fehler der Parameter außer Acht")
    }
    return pick(
      "the standard error holds the error of predicted difficulties, \(number(prediction))",
      "der Standardfehler enthält den Fehler vorhergesagter Schwierigkeiten, \(number(prediction))")
  }

  private func sample(_ calibration: CalibrationReference) -> String {
    [calibration.source, calibration.n.map { "n\u{A0}=\u{A0}\($0)" }, calibration.date]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// How sections chose what they presented, a sentence each.
  func sentences(_ tailoring: [TailoringRecord]) -> [String] {
    tailoring.map { record in
      record.routing.isEmpty ? adaptive(record) : modules(record)
    }
  }

  private func adaptive(_ record: TailoringRecord) -> String {
    let questions = count(
      record.steps.count, pick("question", "Frage"), pick("questions", "Fragen"))
    let head = pick(
      "\(record.section): \(questions) chosen by the answers",
      "\(record.section): \(questions), nach den Antworten ausgewählt")
    guard let stop = record.stop else {
      return head + pick("; ended before that was done.", "; vorher beendet.")
    }
    return head + "; " + stop.rules.map(reason).joined(separator: ", ") + "."
  }

  private func reason(_ rule: AdaptiveStop.Rule) -> String {
    switch rule {
    case .length: pick("ended with the most questions", "beendet mit der größten Fragenzahl")
    case .precision: pick("ended when precise enough", "beendet, als genau genug")
    case .leastInformation:
      pick("ended when no question left told enough", "beendet, als keine Frage mehr genug sagte")
    case .leastChange:
      pick("ended when theta hardly changed", "beendet, als sich Theta kaum noch änderte")
    case .classification, .probabilityRatio:
      pick(
        "ended when the side of the cut was clear", "beendet, als die Seite des Grenzwerts klar war"
      )
    case .noItemLeft: pick("ended with the last question", "beendet mit der letzten Frage")
    }
  }

  private func modules(_ record: TailoringRecord) -> String {
    let way = record.routing.map { step in
      "\(step.module) (\(step.basis == .theta ? "theta" : pick("score", "Punkte"))\u{A0}\(number(step.figure)))"
    }
    return "\(record.section): " + pick("led on to ", "weitergeführt zu ")
      + way.joined(separator: ", ") + "."
  }
}
