import Assessment

/// The raw scores that a scale can have when every item was presented.
struct RawScores: Equatable {
  /// Which scores of the range can come about.
  enum Grain: Equatable {
    /// Whole numbers.
    case whole
    /// Means of so many whole numbers.
    case means(ClosedRange<Int>)
    /// Any number.
    case fine
  }

  let range: ClosedRange<Double>
  let grain: Grain

  private static let slack = 1e-9

  /// A score that can come about strictly between two numbers.
  func attainable(between low: Double, and high: Double) -> Double? {
    let low = max(low, range.lowerBound - 1e-6)
    let high = min(high, range.upperBound + 1e-6)
    switch grain {
    case .whole: return RawScores.next(after: low, in: 1, before: high)
    case .means(let counts):
      return counts.lazy.compactMap { RawScores.next(after: low, in: $0, before: high) }.first
    case .fine: return high - low > 1e-5 ? (low + high) / 2 : nil
    }
  }

  private static func next(after low: Double, in parts: Int, before high: Double) -> Double? {
    let next = ((low * Double(parts) + slack).rounded(.down) + 1) / Double(parts)
    return next < high - slack ? next : nil
  }
}

extension RawScores {
  /// The scores of every scale of a battery; nil where they are not known.
  static func all(
    of scales: [LintedBattery.ScaleEntry], names: LintedNames, graph: ScaleGraph
  ) -> [RawScores?] {
    var found: [RawScores?] = Array(repeating: nil, count: scales.count)
    var terms: [[Addend]?] = Array(repeating: nil, count: scales.count)
    for place in graph.order {
      let (scale, assessment) = (scales[place].scale, scales[place].assessment)
      var addends: [Addend]? = []
      if scale.terms.isEmpty, scale.parts.isEmpty {
        for facet in graph.facets[place] { addends.append(contentsOf: terms[facet]) }
      }
      for (term, item) in zip(scale.terms, scales[place].items) {
        addends.append(Addend(term, item?.outcome(term.outcome)))
      }
      terms[place] = addends
      for part in scale.parts {
        let scores = names.place(named: part.scale, in: assessment).flatMap { found[$0] }
        addends.append(scores.map { Addend($0, weight: part.weight) })
      }
      found[place] = addends.flatMap { RawScores(scale, $0) }
    }
    return found
  }

  private init?(_ scale: Scale, _ addends: [Addend]) {
    guard !addends.isEmpty else { return nil }
    let isWhole = addends.allSatisfy(\.isWhole)
    let count = Double(addends.count)
    switch scale.rule {
    case .perMinute, .linearIntegrated, .rateCorrect, .latent: return nil
    case .rightMinusWrong:
      range = -count...count
      grain = .whole
    case .sum, .formula:
      let costs = scale.rule == .formula ? addends.map(\.penalty).reduce(0, +) : 0
      let ends = addends.map(\.weighted)
      range = ends.map(\.lowerBound).reduce(0, +) - costs...ends.map(\.upperBound).reduce(0, +)
      grain = isWhole && costs == 0 && !scale.missing.isProrated ? .whole : .fine
    case .mean:
      let ends = addends.map(\.range)
      let low = ends.map(\.lowerBound).reduce(0, +) / count
      range = low...(ends.map(\.upperBound).reduce(0, +) / count)
      let least = Int((scale.missing.minimumAnswered * count - 1e-9).rounded(.up))
      let hasWholeTerms = scale.parts.isEmpty && addends.allSatisfy(\.hasWholeOutcome)
      let most = addends.count
      grain = hasWholeTerms && most <= 500 ? .means(max(1, min(least, most))...most) : .fine
    case .weighted:
      let weights = addends.map(\.weight).reduce(0, +)
      guard weights > 0, addends.allSatisfy({ $0.weight >= 0 }) else { return nil }
      let ends = addends.map(\.weighted)
      let low = ends.map(\.lowerBound).reduce(0, +) / weights
      range = low...max(low, ends.map(\.upperBound).reduce(0, +) / weights)
      grain = .fine
    }
  }
}

/// What a term or a part adds to a scale.
private struct Addend {
  let range: ClosedRange<Double>
  let weight: Double
  let penalty: Double
  let hasWholeOutcome: Bool

  init?(_ term: Scale.Term, _ outcome: OutcomeVariable?) {
    guard let range = outcome?.range else { return nil }
    self.range = range
    weight = term.weight
    penalty = term.penalty * abs(term.weight)
    hasWholeOutcome = Addend.isWhole(range.lowerBound) && Addend.isWhole(range.upperBound)
  }

  init(_ scores: RawScores, weight: Double) {
    range = scores.range
    self.weight = weight
    penalty = 0
    hasWholeOutcome = scores.grain == .whole
  }

  var isWhole: Bool { hasWholeOutcome && Addend.isWhole(weight) }

  var weighted: ClosedRange<Double> {
    let (first, second) = (weight * range.lowerBound, weight * range.upperBound)
    return min(first, second)...max(first, second)
  }

  private static func isWhole(_ number: Double) -> Bool { number == number.rounded() }
}

extension [Addend]? {
  /// Adds what is known; once something is not known, nothing is.
  fileprivate mutating func append(_ addend: Addend?) {
    guard let addend else {
      self = nil
      return
    }
    self?.append(addend)
  }

  fileprivate mutating func append(contentsOf addends: [Addend]?) {
    guard let addends else {
      self = nil
      return
    }
    self?.append(contentsOf: addends)
  }
}
