import Assessment
import Psychometrics

extension CompiledValidity {
  /// The index of one record.
  func result(_ buffers: borrowing ScoringBuffers, _ table: ItemTable) -> ValidityResult {
    let value = value(buffers, table)
    let isFlagged = groundedThreshold.flatMap { threshold in
      mayFlag(buffers) ? value.map { isLowSuspect ? $0 < threshold : $0 >= threshold } : nil
    }
    return ValidityResult(
      id: path, value: value, threshold: threshold, isFlagged: isFlagged, meaning: meaning)
  }

  /// Whether values under the threshold are the suspect ones.
  private var isLowSuspect: Bool {
    switch measure {
    case .responseVariability, .personFit: true
    default: false
    }
  }

  /// Whether a threshold means anything for these answers.
  private func mayFlag(_ buffers: borrowing ScoringBuffers) -> Bool {
    if case .personFit(let latent) = measure { latent.hasNormalPersonFit(buffers) } else { true }
  }

  private func value(_ buffers: borrowing ScoringBuffers, _ table: ItemTable) -> Double? {
    switch measure {
    case .longestRun(let items): longestRun(items, buffers, table)
    case .responseVariability(let items): variability(items, buffers, table)
    case .infrequency(let keyed): count(keyed, given: true, buffers, table)
    case .attention(let keyed): count(keyed, given: false, buffers, table)
    case .inconsistency(let pairs): difference(pairs, buffers, table)
    case .tooFast(let items, let limit): tooFast(items, underMs: limit, buffers)
    case .omittedShare(let items): omittedShare(items, buffers)
    case .personFit(let latent): latent.personFit(buffers)
    }
  }

  private func longestRun(
    _ items: [Int], _ buffers: borrowing ScoringBuffers, _ table: ItemTable
  ) -> Double? {
    var runs = ResponseRuns()
    for item in inOrderPresented(items, buffers) where buffers.states[item] != .notPresented {
      if buffers.rows[item] == ScoringBuffers.evaluatedRow, buffers.states[item].hasAnswer {
        let answers = buffers.evaluated[item]?.answers ?? []
        for answer in answers { runs.add(answer) }
        if answers.isEmpty { runs.add(nil) }
      } else {
        runs.add(buffers.answer(of: item, in: table))
      }
    }
    return runs.longest > 0 ? Double(runs.longest) : nil
  }

  private func inOrderPresented(
    _ items: [Int], _ buffers: borrowing ScoringBuffers
  ) -> [Int] {
    guard !buffers.presentation.isEmpty else { return items }
    let wanted = Set(items)
    return buffers.presentation.filter { wanted.contains($0) }
  }

  private func variability(
    _ items: [Int], _ buffers: borrowing ScoringBuffers, _ table: ItemTable
  ) -> Double? {
    var variability = IntraIndividualVariability()
    for item in items {
      if buffers.rows[item] == ScoringBuffers.evaluatedRow, buffers.states[item].hasAnswer {
        for answer in buffers.evaluated[item]?.answers ?? [] { variability.add(answer) }
      } else {
        variability.add(buffers.answer(of: item, in: table))
      }
    }
    return variability.value
  }

  /// How many items have, or have not, one of their answers, among those the person came to.
  ///
  /// For `given: true` an omission counts for nothing; for `given: false` it is an answer not
  /// given.
  private func count(
    _ keyed: [Keyed], given: Bool, _ buffers: borrowing ScoringBuffers, _ table: ItemTable
  ) -> Double? {
    var seen = 0
    var count = 0
    for key in keyed {
      let state = buffers.states[key.item]
      guard state != .notReached, state != .notPresented else { continue }
      seen += 1
      if state.hasAnswer, isGiven(key, buffers, table) == given {
        count += 1
      } else if !state.hasAnswer, !given {
        count += 1
      }
    }
    return seen > 0 ? Double(count) : nil
  }

  private func isGiven(
    _ key: Keyed, _ buffers: borrowing ScoringBuffers, _ table: ItemTable
  ) -> Bool {
    let row = buffers.rows[key.item]
    if key.rows.indices.contains(row) { return key.rows[row] }
    let response = buffers.outcome(of: key.item, in: table)?.response
    return response?.isNamed(among: key.answers) ?? false
  }

  private func difference(
    _ pairs: [Pair], _ buffers: borrowing ScoringBuffers, _ table: ItemTable
  ) -> Double? {
    var difference = PairDifference()
    for pair in pairs {
      let second = buffers.answer(of: pair.second, in: table)
      let turned = pair.reflection.map { reflection in second.map { reflection - $0 } } ?? second
      difference.add(buffers.answer(of: pair.first, in: table), turned)
    }
    return difference.value
  }

  private func tooFast(
    _ items: [Int], underMs limit: Milliseconds, _ buffers: borrowing ScoringBuffers
  ) -> Double? {
    var share = TooFastShare(limitMilliseconds: limit)
    for item in items where buffers.states[item].hasAnswer {
      share.add(milliseconds: buffers.latencies[item] >= 0 ? buffers.latencies[item] : nil)
    }
    return share.value
  }

  private func omittedShare(_ items: [Int], _ buffers: borrowing ScoringBuffers) -> Double? {
    var seen = 0
    var left = 0
    for item in items {
      switch buffers.states[item] {
      case .answered, .timedOutDraft: seen += 1
      case .omitted, .timedOutEmpty:
        seen += 1
        left += 1
      case .notReached, .notPresented: break
      }
    }
    return seen > 0 ? Double(left) / Double(seen) : nil
  }
}
