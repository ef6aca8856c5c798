import Assessment

/// How long right and wrong answers took.
struct AnswerTimes: Sendable, Hashable {
  /// The known times of fully right answers, in milliseconds, from the shortest.
  let right: [Milliseconds]
  /// Those of partly right answers.
  let partly: [Milliseconds]
  /// Those of wrong answers.
  let wrong: [Milliseconds]

  /// Sorts the answers of a profile that can be right or wrong; nil where there is none whose
  /// time is known.
  init?(_ profile: Profile) {
    var times: [[Milliseconds]] = [[], [], []]
    for item in profile.items ?? [] where item.state.hasAnswer {
      switch item.type {
      case .statement, .longText, .information, .consent: continue
      default: break
      }
      guard let score = item.score, let maximum = item.maximum, maximum > 0,
        let latency = item.latencyMs, latency > 0
      else { continue }
      times[score >= maximum ? 0 : score > 0 ? 1 : 2].append(latency)
    }
    guard times.contains(where: { !$0.isEmpty }) else { return nil }
    right = times[0].sorted()
    partly = times[1].sorted()
    wrong = times[2].sorted()
  }
}

extension [Milliseconds] {
  /// The median of sorted times, between two times the mean rounded down; nil without any.
  var median: Milliseconds? {
    guard !isEmpty else { return nil }
    let (lower, upper) = (self[(count - 1) / 2], self[count / 2])
    return lower + (upper - lower) / 2
  }
}
