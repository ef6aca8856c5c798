import Assessment

/// Scores of speeded blocks: rights and wrongs with their times.
extension CompiledScale {
  /// The answers of a speeded scale that keep its pace.
  private struct Trials {
    var right = 0
    var wrong = 0
    /// The times of all answers, in milliseconds.
    var times: [Double] = []
    /// The sum of the times of right answers, in milliseconds.
    var rightTime = 0.0
  }

  /// The raw score of a rule over answers and their times; not a number without any answer, or
  /// where an answer has no time.
  ///
  /// An answer is right where it earns the most that its item gives. LISAS is the mean time of
  /// right answers plus the proportion of errors times the ratio of the standard deviations of
  /// times and of errors, in milliseconds: the smaller, the better. The rate-correct score is the
  /// number of right answers for each second of answering.
  ///
  /// Sources: LISAS, A. Vandierendonck, Behavior Research Methods 49 (2017), 653-673; rate-correct
  /// score, D. L. Woltz and C. A. Was, Memory & Cognition 34 (2006), 668-684.
  func speededRaw(_ buffers: borrowing ScoringBuffers) -> Double {
    guard let trials = trials(buffers) else { return .nan }
    let count = trials.right + trials.wrong
    guard count > 0 else { return .nan }
    switch rule {
    case .rightMinusWrong: return Double(trials.right - trials.wrong)
    case .rateCorrect:
      let seconds = trials.times.reduce(0, +) / 1_000
      return seconds > 0 ? Double(trials.right) / seconds : .nan
    case .linearIntegrated:
      guard trials.right > 0 else { return .nan }
      let mean = trials.rightTime / Double(trials.right)
      let errors = Double(trials.wrong) / Double(count)
      guard errors > 0 else { return mean }
      let whole = trials.times.reduce(0, +) / Double(count)
      let squares = trials.times.reduce(0) { $0 + ($1 - whole) * ($1 - whole) }
      let timeDeviation = (squares / Double(max(count - 1, 1))).squareRoot()
      // Errors are noughts and ones; with n - 1 as for the times.
      let errorVariance = Double(count) * errors * (1 - errors) / Double(max(count - 1, 1))
      return mean + timeDeviation / errorVariance.squareRoot() * errors
    default: return .nan
    }
  }

  private func trials(_ buffers: borrowing ScoringBuffers) -> Trials? {
    var trials = Trials()
    for term in terms {
      switch buffers.states[term.item] {
      case .answered, .timedOutDraft: break
      default: continue
      }
      let latency = buffers.latencies[term.item]
      guard term.keepsPace(latency) else { continue }
      if latency < 0 {
        guard rule == .rightMinusWrong else { return nil }
      }
      let isRight = buffers.outcomes[term.slot] >= (term.range?.upperBound ?? 1) - 1e-9
      trials.right += isRight ? 1 : 0
      trials.wrong += isRight ? 0 : 1
      trials.times.append(Double(latency))
      if isRight { trials.rightTime += Double(latency) }
    }
    return trials
  }

  /// The answers that came too soon or too late for their speeded blocks; nil where no item stands
  /// in one.
  func pace(_ buffers: borrowing ScoringBuffers) -> PaceCounts? {
    guard terms.contains(where: { $0.pace != nil }) else { return nil }
    var counts = PaceCounts()
    for term in terms {
      guard let pace = term.pace, buffers.latencies[term.item] >= 0 else { continue }
      switch buffers.states[term.item] {
      case .answered, .timedOutDraft: break
      default: continue
      }
      if buffers.latencies[term.item] < pace.anticipationMs { counts.anticipations += 1 }
      if let lapse = pace.lapseMs, buffers.latencies[term.item] > lapse { counts.lapses += 1 }
    }
    return counts
  }
}

extension CompiledTerm {
  /// Whether an answer with this time counts; one without a time does.
  func keepsPace(_ latencyMs: Int) -> Bool {
    guard let pace, latencyMs >= 0 else { return true }
    return latencyMs >= pace.anticipationMs && latencyMs <= pace.lapseMs ?? .max
  }
}
