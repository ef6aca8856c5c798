import Psychometrics

/// The E-step as one would first write it: a loop over persons, nodes and items.
func naiveExpectation(
  _ responses: ResponseMatrix, _ items: [ItemModel]
) -> [[[Double]]] {
  let nodes = Quadrature.standard.nodes
  let masses = Quadrature.standard.masses(of: .standardNormal) ?? []
  let probabilities = items.map { item in nodes.map { item.probabilities(at: $0) } }
  var counts = items.map { item in
    nodes.map { _ in [Double](repeating: 0, count: item.categoryCount) }
  }
  for person in 0..<responses.personCount {
    var posterior = masses
    for node in nodes.indices {
      for item in items.indices {
        if let category = responses[person, item] {
          posterior[node] *= probabilities[item][node][category]
        }
      }
    }
    let total = posterior.reduce(0, +)
    for node in nodes.indices {
      for item in items.indices {
        if let category = responses[person, item] {
          counts[item][node][category] += posterior[node] / total
        }
      }
    }
  }
  return counts
}
