import Assessment

extension ReportWords {
  /// The raw score, such as `9 of 12`, or theta; nil where there is neither.
  func raw(_ score: ScaleScore) -> String? {
    if let latent = score.latent { return value(latent) }
    guard let raw = score.raw else { return nil }
    if score.rule == .perMinute { return number(raw) + pick(" per minute", " pro Minute") }
    if score.rule == .rateCorrect {
      return number(raw) + pick(" right a second", " richtig pro Sekunde")
    }
    if score.rule == .linearIntegrated {
      return number(raw) + pick(" ms, the less the better", " ms, weniger ist besser")
    }
    if score.rule == .rightMinusWrong {
      return number(raw) + pick(" right minus wrong", " richtig minus falsch")
    }
    guard let maximum = score.maximum else { return number(raw) }
    return number(raw) + pick(" of ", " von ") + number(maximum)
  }

  /// That there is no score, and why.
  func unscored(_ score: ScaleScore) -> String {
    pick("no score: ", "kein Wert: ") + absence(score)
  }

  /// Why there is no score.
  func absence(_ score: ScaleScore) -> String {
    let counts = score.counts
    let answered = counts[.answered] + counts[.timedOutDraft]
    if counts.total == 0 {
      return pick("what it is made of has no score", "ihren Teilen fehlt ein Wert")
    }
    if score.standing == .adapted, score.rule == .latent { return adapted }
    if counts[.notPresented] == counts.total {
      return pick("not presented", "nicht vorgelegt")
    }
    return pick(
      "\(answered) of \(counts.total) answered",
      "\(answered) von \(counts.total) beantwortet")
  }

  /// What became of the items of a scale that have no plain answer; empty when all do.
  ///
  /// Items that an adaptive section did not choose are left out: the others are what it gave.
  func states(of score: ScaleScore) -> [String] {
    var counts = score.counts
    if score.rule == .latent { counts[.notPresented] = 0 }
    return states(counts) + paces(score.pace)
  }

  /// The answers of speeded blocks that do not count; empty where all do.
  private func paces(_ pace: PaceCounts?) -> [String] {
    guard let pace else { return [] }
    let wording: [(Int, String, String)] = [
      (pace.anticipations, "too soon to count", "zu früh, um zu zählen"),
      (pace.lapses, "too late to count", "zu spät, um zu zählen"),
    ]
    return wording.compactMap { count, english, german in
      count > 0 ? "\(count) \(pick(english, german))" : nil
    }
  }

  private func states(_ counts: StateCounts) -> [String] {
    [.omitted, .timedOutEmpty, .timedOutDraft, .notReached, .notPresented].compactMap { state in
      counts[state] > 0 ? "\(counts[state]) \(self.state(state))" : nil
    }
  }

  /// What became of an item, as it stands behind a count or by itself.
  func state(_ state: ItemState) -> String {
    switch state {
    case .answered: pick("answered", "beantwortet")
    case .omitted: pick("omitted", "ausgelassen")
    case .timedOutEmpty: pick("timed out", "mit abgelaufener Zeit")
    case .timedOutDraft: pick("unfinished but scored", "unfertig gewertet")
    case .notReached: pick("not reached", "nicht erreicht")
    case .notPresented: pick("not presented", "nicht vorgelegt")
    }
  }

  /// The value on the metric of a norm, such as `T 54`.
  func value(_ norm: NormScore) -> String {
    "\(metric(norm.metric))\u{A0}\(number(norm.value))"
  }

  /// The value on the metric of a norm, with the mark of an illustrative one.
  func markedValue(_ norm: NormScore) -> String {
    norm.status == .illustrative ? "\(value(norm)) (\(illustrative))" : value(norm)
  }

  /// The band, percentile and group of a norm value, after the mark of an illustrative one.
  func details(_ norm: NormScore, entry: NormEntry) -> String {
    marked(figures(norm, entry: entry), norm)
  }

  /// The value, band, percentile and group of a norm value, after the same mark.
  func valueAndDetails(_ norm: NormScore, entry: NormEntry) -> String {
    marked("\(value(norm)); \(figures(norm, entry: entry))", norm)
  }

  private func figures(_ norm: NormScore, entry: NormEntry) -> String {
    var parts: [String] = []
    if let lower = norm.lower, let upper = norm.upper {
      let level = number((norm.level * 100).rounded())
      let range = number(lower) + pick(" to ", " bis ") + number(upper)
      let method = norm.method == .regressed ? pick(", regressed", ", regressionsbasiert") : ""
      parts.append(
        pick("\(level)\u{A0}% band \(range)\(method)", "\(level)-%-Band \(range)\(method)"))
    } else {
      parts.append(precisionUnknown)
    }
    if let percentile = norm.percentile, norm.metric != .percentile {
      parts.append(pick("percentile rank ", "Prozentrang ") + number(percentile))
    }
    parts.append(group(entry))
    return parts.joined(separator: "; ")
  }

  /// The norm group by its name and size where these are at hand.
  private func group(_ entry: NormEntry) -> String {
    entry.group.map { "\($0.population), n\u{A0}=\u{A0}\($0.n)" }
      ?? "\(pick("norms", "Normen")) \(entry.id) \(entry.version)"
  }

  /// Figures of a norm group with the mark of an illustrative one before them, so that no line
  /// break parts the mark from the first figure.
  private func marked(_ figures: String, _ norm: NormScore?) -> String {
    norm?.status == .illustrative ? "\(illustrative): \(figures)" : figures
  }

  /// Which coefficient says how exact a score is, and its source.
  func reliability(_ score: ScaleScore) -> String? {
    var parts: [String] = []
    if let reliability = score.reliability {
      let name = pick("reliability", "Reliabilität")
      parts.append(
        "\(name) \(number(reliability.value)) (\(reliability.kind), \(reliability.source))")
    }
    if let error = score.standardError {
      parts.append(pick("standard error ", "Standardmessfehler ") + number(error))
    }
    // Precision comes from the norm group, so it is as illustrative as the group is.
    return parts.isEmpty ? nil : marked(parts.joined(separator: "; "), score.norm)
  }

  /// What a figure lacks, where the sentences on all scales do not already say it.
  func remarks(on score: ScaleScore, _ comparison: Comparison) -> [String] {
    if score.standing == .adapted { return [adapted] }
    if score.latent != nil { return [] }
    var parts: [String] = []
    if score.norm == nil, comparison.norms == .some { parts.append(noNormGroup) }
    if score.norm == nil, !score.hasKnownPrecision, !comparison.isAllUnknown {
      parts.append(precisionUnknown)
    }
    return parts
  }

  var precisionUnknown: String { pick("precision unknown", "Genauigkeit unbekannt") }
  var noNormGroup: String { pick("no norm group", "keine Normgruppe") }
  var illustrative: String { pick("illustrative", "nur zur Anschauung") }
  var adapted: String {
    pick("given in an adapted way, not comparable", "angepasst durchgeführt, nicht vergleichbar")
  }

  private func metric(_ metric: ScaleNorm.Metric) -> String {
    switch metric {
    case .percentile: pick("percentile", "Prozentrang")
    case .z: "z"
    case .t: "T"
    case .stanine: "Stanine"
    case .sten: "Sten"
    case .iq: "IQ"
    }
  }
}
