/// How a model changes with one of its free parameters.
enum ModelChange {
  /// The derivatives of the probabilities of one item's categories: category, node.
  struct Item {
    let item: Int
    let derivatives: [[Double]]
  }

  /// The items that the parameter belongs to.
  case items([Item])
  /// The derivatives of the masses of the latent distribution.
  case masses([Double])
}

/// A threshold that the items of a rating scale set share.
private struct ScaleStep: Hashable {
  let set: Int
  let step: Int
}

extension FittedModel {
  /// The derivatives by every free parameter.
  var changes: [ModelChange] {
    var changes: [ModelChange] = []
    var discriminations: [ModelChange.Item] = []
    var steps: [ScaleStep: [ModelChange.Item]] = [:]
    for (index, item) in items.enumerated() {
      let free = free.items[index]
      let places = ParameterPlaces(item)
      let change = { (moved: [Int]) in
        ModelChange.Item(item: index, derivatives: derivatives(of: item, moved))
      }
      var own: [Int] = []
      if free.contains(.discrimination) {
        own += places.discrimination
      } else if free.contains(.commonDiscrimination) {
        discriminations += places.discrimination.map { change([$0]) }
      }
      if free.contains(.thresholds) { own += places.thresholds }
      if let set = self.free.ratingScaleSet(of: index) {
        changes.append(.items([change(places.thresholds)]))
        // Thresholds of a scale lie about the locations: the last one follows from the others.
        for (step, place) in places.thresholds.dropLast().enumerated() {
          steps[ScaleStep(set: set, step: step), default: []].append(change([place]))
        }
      }
      if free.contains(.lowerAsymptote) { own += places.lowerAsymptote }
      if free.contains(.upperAsymptote) { own += places.upperAsymptote }
      changes += own.map { .items([change([$0])]) }
    }
    if !discriminations.isEmpty { changes.append(.items(discriminations)) }
    // A dictionary has no order of its own.
    let shared = steps.sorted { ($0.key.set, $0.key.step) < ($1.key.set, $1.key.step) }
    return changes + shared.map { .items($0.value) } + latentChanges
  }

  /// The derivatives by the latent mean and variance, in proportion to those of a normal density:
  /// a space of derivatives needs no more.
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
  ///
  /// Central differences, with an error of about 1e-10.
  private func derivatives(of item: ItemModel, _ places: [Int]) -> [[Double]] {
    let parameters = item.parameters
    let step = 1e-5 * places.reduce(1) { max($0, parameters[$1].magnitude) }
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
