import Assessment

extension CompiledScale {
  /// The score of the scale for one record, from its raw score.
  ///
  /// Standard errors, reliabilities and norms are given for standard scores alone.
  func score(
    raw: Double, _ buffers: borrowing ScoringBuffers, _ scales: [CompiledScale],
    standing: ScaleScore.Standing
  ) -> ScaleScore {
    let counts = counts(buffers)
    if let latent { return score(latent, counts, buffers, standing: standing) }
    let range = counts[.notPresented] > 0 ? range(buffers, scales) : range
    let isKnown = !raw.isNaN
    let norm = isKnown && standing == .standard ? norm : nil
    return ScaleScore(
      id: path, title: title, parent: parent, rule: rule, raw: isKnown ? raw : nil,
      minimum: range?.lowerBound, maximum: range?.upperBound, counts: counts, pace: pace(buffers),
      standardError: norm?.standardError, reliability: norm?.reliability,
      norm: norm?.score(raw: raw),
      band: isKnown ? bands.first { $0.bounds.contain(raw) }?.result : nil, standing: standing)
  }

  /// The score of a latent scale; bands and cuts need theta to be anchored in a sample.
  private func score(
    _ latent: CompiledLatent, _ counts: StateCounts, _ buffers: borrowing ScoringBuffers,
    standing: ScaleScore.Standing
  ) -> ScaleScore {
    let isEnough = Double(counts.answered) >= missing.minimumAnswered * Double(counts.presented)
    let score = standing == .standard && isEnough ? latent.score(buffers) : nil
    let anchored = score.flatMap {
      $0.parameterStatus == .calibrated ? $0.metric?.value ?? $0.theta : nil
    }
    return ScaleScore(
      id: path, title: title, parent: parent, rule: rule, raw: nil, minimum: nil, maximum: nil,
      counts: counts, reliability: score.flatMap(latent.reliability), latent: score,
      band: anchored.flatMap { value in bands.first { $0.bounds.contain(value) }?.result },
      standing: standing)
  }

  private func counts(_ buffers: borrowing ScoringBuffers) -> StateCounts {
    var answered = 0
    var omitted = 0
    var timedOutDraft = 0
    var timedOutEmpty = 0
    var notReached = 0
    var notPresented = 0
    let states = buffers.states.span
    for item in items {
      switch states[item] {
      case .answered: answered += 1
      case .omitted: omitted += 1
      case .timedOutDraft: timedOutDraft += 1
      case .timedOutEmpty: timedOutEmpty += 1
      case .notReached: notReached += 1
      case .notPresented: notPresented += 1
      }
    }
    var counts = StateCounts()
    counts[.answered] = answered
    counts[.omitted] = omitted
    counts[.timedOutDraft] = timedOutDraft
    counts[.timedOutEmpty] = timedOutEmpty
    counts[.notReached] = notReached
    counts[.notPresented] = notPresented
    return counts
  }
}

extension StateCounts {
  /// How many items have an answer.
  fileprivate var answered: Int { self[.answered] + self[.timedOutDraft] }
  /// How many items belong to the sitting.
  fileprivate var presented: Int { total - self[.notPresented] }
}
