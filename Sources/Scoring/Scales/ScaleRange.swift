import Assessment

extension CompiledScale {
  /// The range of the raw score over terms and over parts' own ranges.
  ///
  /// Nil for rates, where the range of a term is unknown, and without terms.
  static func range(
    rule: Scale.Rule, terms: some Sequence<CompiledTerm>,
    parts: some Sequence<(weight: Double, range: ClosedRange<Double>?)>
  ) -> ClosedRange<Double>? {
    guard rule != .perMinute, rule != .linearIntegrated, rule != .rateCorrect else { return nil }
    var low = 0.0
    var high = 0.0
    var divisor = 0.0
    var count = 0
    func add(_ range: ClosedRange<Double>, weight: Double, penalty: Double) {
      let weight = rule == .mean ? 1 : weight
      var ends = (range.lowerBound, range.upperBound)
      if rule == .rightMinusWrong { ends = (-1, 1) }
      if rule == .formula { ends.0 = min(ends.0, ends.0 <= 0 ? ends.0 - penalty : ends.0) }
      low += min(weight * ends.0, weight * ends.1)
      high += max(weight * ends.0, weight * ends.1)
      divisor += weight
      count += 1
    }
    for term in terms {
      guard let range = term.range else { return nil }
      add(range, weight: term.weight, penalty: term.penalty)
    }
    for part in parts {
      guard let range = part.range else { return nil }
      add(range, weight: part.weight, penalty: 0)
    }
    guard count > 0 else { return nil }
    guard rule == .mean || rule == .weighted else { return ClosedRange(from: low, through: high) }
    guard divisor != 0 else { return nil }
    let ends = (low / divisor, high / divisor)
    return ClosedRange(from: min(ends.0, ends.1), through: max(ends.0, ends.1))
  }

  /// The range of the raw score in a sitting that left items out.
  func range(
    _ buffers: borrowing ScoringBuffers, _ scales: [CompiledScale]
  ) -> ClosedRange<Double>? {
    let presented = terms.filter { buffers.states[$0.item] != .notPresented }
    var parts: [(weight: Double, range: ClosedRange<Double>?)] = []
    for part in self.parts {
      parts.append((part.weight, scales[part.scale].range(buffers, scales)))
    }
    return Self.range(rule: rule, terms: presented, parts: parts)
  }
}

extension ClosedRange<Double> {
  /// A range between two ends, or nothing where they are no numbers or the wrong way round.
  init?(from low: Double, through high: Double) {
    guard low <= high else { return nil }
    self = low...high
  }
}
