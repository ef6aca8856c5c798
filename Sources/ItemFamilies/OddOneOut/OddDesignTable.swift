import Psychometrics

/// The designs of a rule with chances that keep guessers from gaining.
///
/// If designs were drawn evenly, the key would be the figure with the most usual values far too
/// often. Their weights are raked until no guesser takes the key in more than one of five items,
/// as near as that can be had: the iterative fitting of W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11
/// (1940), 427-444. Only sums, products and quotients are used, which IEEE 754 rounds in one way.
struct OddDesignTable: Sendable {
  private static let rounds = 60
  private static let tolerance = 0.001
  private static let scale = 16_777_216.0
  private static let kinds = OddDesignTable([.same, .differ], .other)
  private static let fills = OddDesignTable([.same, .differ], .ruled)
  private static let turns = OddDesignTable([.same, .differ], .own)
  private static let steps = OddDesignTable([.step], .own)

  private let designs: [OddDesign]
  /// The sum of the weights up to each design.
  private let sums: [Int]

  static func of(_ rule: OddRule) -> OddDesignTable {
    switch rule {
    case .sameKind: kinds
    case .sameFill: fills
    case .sameTurn: turns
    case .turnStep: steps
    }
  }

  init(_ forms: [OddDesign.Form], _ dotFill: OddDesign.DotFill) {
    designs = forms.flatMap(OddDesign.all)
    let weights = Self.raked(designs.map { $0.hits(dotFill) })
    var sum = 0
    sums = weights.map { weight in
      sum += Int(weight * Self.scale)
      return sum
    }
  }

  /// Draws a design; one draw.
  func draw(by stream: inout RandomStream) -> OddDesign? {
    guard let total = sums.last, total > 0 else { return nil }
    let drawn = stream.integer(below: total)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > drawn { high = middle } else { low = middle + 1 }
    }
    return designs[low]
  }

  /// The sum of the designs' squared chances.
  var concentration: Double {
    guard let total = sums.last, total > 0 else { return 0 }
    var previous = 0
    return sums.reduce(0) { result, sum in
      let chance = Double(sum - previous) / Double(total)
      previous = sum
      return result + chance * chance
    }
  }

  /// Weights that add up to 1 and bring each guesser's hits down to the chance level.
  private static func raked(_ hits: [[Double]]) -> [Double] {
    let chance = 1 / Double(OddMask.count)
    let guessers = (hits.first ?? []).indices.map { guesser in hits.map { $0[guesser] } }
    var weights = hits.map { _ in 1 / Double(hits.count) }
    for _ in 0..<rounds {
      var isMet = true
      for taken in guessers {
        let hit = share(taken, weights)
        guard hit > chance + tolerance, hit < 1 else { continue }
        isMet = false
        rake(&weights, taken, gain: chance / hit, loss: (1 - chance) / (1 - hit))
      }
      if isMet { break }
    }
    return weights
  }

  private static func share(_ taken: [Double], _ weights: [Double]) -> Double {
    var sum = 0.0
    for index in weights.indices { sum += taken[index] * weights[index] }
    return sum
  }

  private static func rake(_ weights: inout [Double], _ taken: [Double], gain: Double, loss: Double)
  {
    var total = 0.0
    for index in weights.indices {
      weights[index] *= taken[index] * gain + (1 - taken[index]) * loss
      total += weights[index]
    }
    for index in weights.indices { weights[index] /= total }
  }
}
