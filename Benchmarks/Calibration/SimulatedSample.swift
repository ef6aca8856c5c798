import Psychometrics

/// Simulated answers to items whose parameters are drawn once.
struct SimulatedSample {
  let responses: ResponseMatrix
  let items: [ItemModel]

  /// Persons with a standard normal theta; a share of the answers is missing at random.
  init?(personCount: Int, items: [ItemModel], missing: Double = 0, seed: UInt64) {
    var stream = RandomStream(seed: seed, purpose: "simulate")
    // Tabulated at 801 thetas: exact enough for a benchmark, and a million persons take seconds.
    let tables = items.map { item in
      (0...800).map { cumulative(item.probabilities(at: Double($0) / 100 - 4)) }
    }
    var entries: [Int8] = []
    entries.reserveCapacity(personCount * items.count)
    for _ in 0..<personCount {
      let place = Int((min(4, max(-4, stream.normal())) + 4) * 100)
      for table in tables {
        let u = stream.uniform()
        if missing > 0, stream.uniform() < missing {
          entries.append(ResponseMatrix.missing)
          continue
        }
        entries.append(Int8(table[place].firstIndex { u < $0 } ?? 0))
      }
    }
    guard let responses = ResponseMatrix(entries: entries, itemCount: items.count) else {
      return nil
    }
    self.responses = responses
    self.items = items
  }

  /// Two-parameter items.
  static func twoParameterItems(_ count: Int, seed: UInt64) -> [ItemModel] {
    var stream = RandomStream(seed: seed, purpose: "items")
    return (0..<count).map { _ in
      let a = 0.6 + 1.4 * stream.uniform()
      return .logistic(LogisticItem(discrimination: a, difficulty: 1.1 * stream.normal()))
    }
  }

  /// Graded items with equally spaced thresholds around a location.
  static func gradedItems(_ count: Int, categories: Int, seed: UInt64) -> [ItemModel] {
    var stream = RandomStream(seed: seed, purpose: "items")
    return (0..<count).map { _ in
      let a = 0.8 + 1.4 * stream.uniform()
      let location = 0.6 * stream.normal()
      let thresholds = (1..<categories).map {
        location + 0.8 * (Double($0) - Double(categories) / 2)
      }
      return .graded(GradedItem(discrimination: a, thresholds: thresholds))
    }
  }
}

private func cumulative(_ probabilities: [Double]) -> [Double] {
  var sum = 0.0
  return probabilities.map {
    sum += $0
    return sum
  }
}
