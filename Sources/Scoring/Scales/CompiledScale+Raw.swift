import Assessment

extension CompiledScale {
  /// The raw score; not a number where too little was answered.
  ///
  /// Composites need the raw scores of their parts first.
  func raw(_ buffers: borrowing ScoringBuffers) -> Double {
    guard latent == nil else { return .nan }
    if rule.isSpeeded { return speededRaw(buffers) }
    var tally = ScaleTally()
    let isFormula = rule == .formula
    let states = buffers.states.span
    let outcomes = buffers.outcomes.span
    for term in terms {
      var value = outcomes[term.slot]
      switch states[term.item] {
      case .notPresented:
        continue
      case .answered, .timedOutDraft:
        guard term.keepsPace(buffers.latencies[term.item]) else { continue }
        tally.presented += 1
        tally.reached += 1
        if term.isReversed { value = term.reflection - value }
        if value.isNaN { continue }
        if isFormula, value <= 0 { value -= term.penalty }
        tally.add(value, weight: term.weight)
      case let state:
        tally.presented += 1
        if state != .notReached {
          tally.reached += 1
          tally.hasUnansweredValue = tally.hasUnansweredValue || term.isPerformance
        }
        // A rule may give something to no answer. Reversed, nothing would become the most there is.
        if value.isNaN || term.isReversed || isFormula { continue }
        tally.addUnanswered(value, weight: term.weight)
      }
    }
    for part in parts {
      tally.presented += 1
      let value = buffers.raws[part.scale]
      if value.isNaN {
        tally.missingParts += 1
      } else {
        tally.reached += 1
        tally.add(value, weight: part.weight)
      }
    }
    return score(tally, buffers)
  }

  private func score(_ tally: ScaleTally, _ buffers: borrowing ScoringBuffers) -> Double {
    guard tally.reached > 0, isEnough(tally) else { return .nan }
    switch rule {
    case .mean:
      return tally.answered > 0 ? tally.sum / Double(tally.answered) : .nan
    case .weighted:
      return tally.answeredWeight != 0 ? tally.weightedSum / tally.answeredWeight : .nan
    case .sum, .formula:
      return total(tally)
    // Neither theta nor a score of rights and times is a sum of outcomes.
    case .latent, .rightMinusWrong, .linearIntegrated, .rateCorrect: return .nan
    case .perMinute:
      let minutes = minutes(buffers)
      return minutes > 0 ? total(tally) / minutes : .nan
    }
  }

  /// Whether enough was answered; a sum of parts needs them all unless it is prorated.
  private func isEnough(_ tally: ScaleTally) -> Bool {
    let least = missing.minimumAnswered * Double(tally.presented)
    guard Double(tally.answered) >= least - 1e-9 else { return false }
    return tally.missingParts == 0 || rule == .mean || rule == .weighted || missing.isProrated
  }

  private func total(_ tally: ScaleTally) -> Double {
    if missing.isProrated {
      guard tally.answered > 0 else { return .nan }
      return tally.weightedSum * Double(tally.presented) / Double(tally.answered)
    }
    let isKnown = tally.answered > 0 || tally.hasUnansweredValue || rule == .formula
    return isKnown ? tally.weightedSum + tally.unansweredSum : .nan
  }

  /// The minutes spent on its items; not a number where one that was reached has no time.
  private func minutes(_ buffers: borrowing ScoringBuffers) -> Double {
    var milliseconds = 0.0
    let out = Set(terms.filter { !$0.keepsPace(buffers.latencies[$0.item]) }.map(\.item))
    for item in items where !out.contains(item) {
      switch buffers.states[item] {
      case .notReached, .notPresented: continue
      default:
        guard buffers.latencies[item] >= 0 else { return .nan }
        milliseconds += Double(buffers.latencies[item])
      }
    }
    return milliseconds / 60_000
  }
}

/// What a scale's terms and parts add up to.
private struct ScaleTally {
  /// Terms and parts that belong to this sitting.
  var presented = 0
  /// Those that the person came to.
  var reached = 0
  /// Those with an answer that has a value.
  var answered = 0
  var sum = 0.0
  var weightedSum = 0.0
  var answeredWeight = 0.0
  /// What rules gave to items without an answer.
  var unansweredSum = 0.0
  var hasUnansweredValue = false
  var missingParts = 0

  mutating func add(_ value: Double, weight: Double) {
    answered += 1
    sum += value
    weightedSum += weight * value
    answeredWeight += weight
  }

  mutating func addUnanswered(_ value: Double, weight: Double) {
    unansweredSum += weight * value
    hasUnansweredValue = true
  }
}
