/// How a model changes with one of its free parameters.
enum ModelChange {
  /// The derivatives of the probabilities of some items' categories: category, node.
  case items([(item: Int, derivatives: [[Double]])])
  /// The derivatives of the masses of the latent distribution.
  case masses([Double])
}

extension FittedModel {
  /// The derivatives by every free parameter.
  ///
  /// Those by items' parameters are central differences with an error of about 1e-10. Those by
  /// the latent mean and variance are in proportion to the derivatives of a normal density, which
  /// is all that a space of derivatives needs.
  var changes: [ModelChange] {
    var changes: [ModelChange] = []
    var discriminations: [(item: Int, derivatives: [[Double]])] = []
    var thresholds: [[(item: Int, derivatives: [[Double]])]] = []
    for (index, item) in items.enumerated() {
      let free = free.items[index]
      let places = ParameterPlaces(item)
      if free.contains(.discrimination) {
        let derivatives = places.discrimination.map { derivatives(of: item, [$0]) }
        if self.free.sharesDiscrimination {
          discriminations += derivatives.map { (index, $0) }
        } else {
          changes += derivatives.map { .items([(index, $0)]) }
        }
      }
      if free.contains(.thresholds) {
        changes += places.thresholds.map { .items([(index, derivatives(of: item, [$0]))]) }
      } else if free.contains(.location) {
        changes.append(.items([(index, derivatives(of: item, places.thresholds))]))
        // The thresholds of a scale sum to a constant: the last one is not free.
        for (step, place) in places.thresholds.dropLast().enumerated() {
          if step == thresholds.count { thresholds.append([]) }
          thresholds[step].append((index, derivatives(of: item, [place])))
        }
      }
      if free.contains(.lowerAsymptote) {
        changes += places.lowerAsymptote.map { .items([(index, derivatives(of: item, [$0]))]) }
      }
      if free.contains(.upperAsymptote) {
        changes += places.upperAsymptote.map { .items([(index, derivatives(of: item, [$0]))]) }
      }
    }
    if !discriminations.isEmpty { changes.append(.items(discriminations)) }
    changes += thresholds.map { .items($0) }
    return changes + latentChanges
  }

  private var latentChanges: [ModelChange] {
    let mean = zip(nodes, masses).reduce(0) { $0 + $1.0 * $1.1 }
    let distances = nodes.map { $0 - mean }
    let variance = zip(distances, masses).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    var changes: [ModelChange] = []
    if free.latentMean {
      changes.append(.masses(zip(distances, masses).map { $0 * $1 }))
    }
    if free.latentVariance {
      changes.append(.masses(zip(distances, masses).map { ($0 * $0 - variance) * $1 }))
    }
    return changes
  }

  /// The derivatives of an item's table as some of its parameters move together.
  private func derivatives(of item: ItemModel, _ places: [Int]) -> [[Double]] {
    let parameters = item.parameters
    let largest = places.reduce(1) { max($0, parameters[$1].magnitude) }
    let step = 1e-5 * largest
    var above = parameters
    var below = parameters
    for place in places {
      above[place] += step
      below[place] -= step
    }
    let pairs = zip(table(of: item.replacing(above)), table(of: item.replacing(below)))
    return pairs.map { zip($0, $1).map { ($0 - $1) / (2 * step) } }
  }
}

/// Where an item's parameters of each kind stand in `ItemModel.parameters`.
private struct ParameterPlaces {
  var discrimination: [Int] = [0]
  var thresholds: [Int]
  var lowerAsymptote: [Int] = []
  var upperAsymptote: [Int] = []

  init(_ item: ItemModel) {
    switch item {
    case .logistic:
      thresholds = [1]
      lowerAsymptote = [2]
      upperAsymptote = [3]
    case .graded, .partialCredit:
      thresholds = Array(1..<item.categoryCount)
    case .nominal:
      discrimination = Array(1..<item.categoryCount)
      thresholds = discrimination.map { $0 + item.categoryCount }
    }
  }
}

extension FittedModel {
  /// How many free parameters an item's fit depends on: its own, shared and latent ones.
  func parameterCount(of index: Int) -> Int {
    let places = ParameterPlaces(items[index])
    let free = free.items[index]
    var count = self.free.latentCount
    if free.contains(.discrimination) { count += places.discrimination.count }
    if !free.isDisjoint(with: [.thresholds, .location]) { count += places.thresholds.count }
    if free.contains(.lowerAsymptote) { count += places.lowerAsymptote.count }
    if free.contains(.upperAsymptote) { count += places.upperAsymptote.count }
    return count
  }
}
