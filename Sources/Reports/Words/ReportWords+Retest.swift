import Assessment
import Psychometrics

extension ReportWords {
  var changes: String { pick("Changes", "Veränderungen") }

  /// Whom a retest is about, and the days of both sittings.
  func retest(_ retest: Retest) -> String {
    let person = "\(pick("candidate", "Person")) \(retest.new.candidate)"
    guard retest.gapMs != nil, let first = retest.old.session, let second = retest.new.session
    else { return person }
    return "\(person), \(day(first.startedAtMs)) \(pick("and", "und")) \(day(second.startedAtMs))"
  }

  /// Both values, the older one first.
  func values(_ change: ChangeReading) -> String {
    let before = change.before?.text ?? "–"
    let after = change.after?.text ?? "–"
    return pick("first \(before), then \(after)", "zuerst \(before), dann \(after)")
  }

  /// What a change says, or why nothing can be said.
  func verdict(_ scale: RetestScale) -> String {
    switch scale.finding {
    case .tested(let change):
      verdict(change)
        + (scale.score.norm?.status == .illustrative ? " (\(illustrative))" : "")
    case .precisionUnknown:
      precisionUnknown + pick(": nothing can be said", ": nichts lässt sich sagen")
    case .notComparable(let obstacle):
      pick("not comparable: ", "nicht vergleichbar: ") + reason(obstacle)
    }
  }

  private func verdict(_ change: ReliableChange) -> String {
    switch change.verdict(level: Retest.level) {
    case .higher: pick("reliably higher", "verlässlich höher")
    case .lower: pick("reliably lower", "verlässlich niedriger")
    case .unclear: pick("no reliable change", "keine verlässliche Veränderung")
    }
  }

  private func reason(_ obstacle: RetestScale.Obstacle) -> String {
    switch obstacle {
    case .definition: pick("the test was changed", "der Test wurde geändert")
    case .missing: pick("one score is missing", "ein Wert fehlt")
    case .adapted: pick("given in an adapted way", "angepasst durchgeführt")
    case .precisionSource:
      pick("precision from two sources", "Genauigkeit aus zwei Quellen")
    case .provisional: pick("item parameters provisional", "Itemparameter vorläufig")
    case .calibration: pick("estimated in two ways", "auf zwei Arten geschätzt")
    case .bound: pick("an estimate at its bound", "eine Schätzung an ihrer Grenze")
    }
  }

  /// The difference, its standard error and the index; nil where there is none.
  func index(_ scale: RetestScale) -> String? {
    guard case .tested(let change) = scale.finding else { return nil }
    let what =
      scale.score.latent == nil
      ? pick("change", "Veränderung") : pick("change of theta", "Veränderung von Theta")
    let error = pick("standard error", "Standardfehler")
    let text =
      "\(what) \(number(change.difference)), \(error) \(number(change.standardError)), "
      + "\(pick("index", "Index")) \(number(change.index))"
    return scale.score.norm?.status == .illustrative ? "\(illustrative): \(text)" : text
  }

  /// What a retest leaves out, a sentence or so each.
  func limits(of retest: Retest) -> [String] {
    var result = [
      pick(
        "Practice effects are not modelled: knowing the questions can raise a score by itself.",
        "Übungseffekte sind nicht berücksichtigt: Die Fragen zu kennen kann einen Wert allein schon "
          + "erhöhen."),
      pick(
        "A change is called reliable when errors of measurement alone would bring about one as large "
          + "in fewer than 5 of 100 cases; why it came about is not known.",
        "Eine Veränderung heißt verlässlich, wenn Messfehler allein eine so große in weniger als 5 "
          + "von 100 Fällen hervorbrächten; warum sie eintrat, ist nicht bekannt."),
    ]
    if retest.scales.isEmpty {
      result.append(pick("No scale is shown.", "Keine Skala wird gezeigt."))
    }
    if let gap = retest.gapMs {
      result.append(
        gap < 0
          ? pick(
            "The second profile is the older one by its date.",
            "Das zweite Profil ist nach seinem Datum das ältere.")
          : pick(
            "Between the sittings: \(days(gap)).", "Zwischen den Durchführungen: \(days(gap))."))
    }
    return result
  }

  private func days(_ milliseconds: Milliseconds) -> String {
    let days = milliseconds / 86_400_000
    return days < 1 ? duration(milliseconds) : count(days, pick("day", "Tag"), pick("days", "Tage"))
  }

  /// How far the answers of each sitting can be relied on.
  func verdicts(of retest: Retest) -> [String] {
    [(first, retest.old), (second, retest.new)].map {
      "\($0): \(verdict(ValidityVerdict($1.validity)))."
    }
  }

  /// The formulas behind the indices, and where precision comes from.
  func sources(of retest: Retest) -> [String] {
    var result: [String] = []
    let tested = retest.scales.filter { scale in
      if case .tested = scale.finding { true } else { false }
    }
    if tested.contains(where: { $0.score.latent == nil }) {
      result.append(
        pick(
          "Raw scores: (x2 - x1) / (SEM √2), after Jacobson and Truax (1991).",
          "Rohwerte: (x2 - x1) / (SEM √2), nach Jacobson und Truax (1991)."))
    }
    if tested.contains(where: { $0.score.latent != nil }) {
      result.append("Theta: (θ2 - θ1) / √(se1² + se2²).")
    }
    for scale in tested {
      if let reliability = reliability(scale.score) {
        result.append("\(scale.score.title): \(reliability).")
      }
    }
    return result
  }

  /// The prints of both profiles in full.
  func facts(originOf retest: Retest) -> [Fact] {
    [
      (pick("First profile", "Erstes Profil"), retest.old),
      (pick("Second profile", "Zweites Profil"), retest.new),
    ].flatMap { name, profile in
      [
        Fact(name, profile.id),
        Fact(pick("Fingerprint", "Fingerabdruck"), profile.assessment.digests.fingerprint),
      ]
    }
  }
}
