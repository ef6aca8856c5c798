import RealModule

/// The likelihood of the answers so far at the nodes of a quadrature, kept as they come in.
///
/// Multiplying an answer in costs one probability a node, however long the test. Factors of two
/// are taken out before the numbers grow too small, which rounds nothing; so the values depend on
/// the answers and their order alone.
struct NodeLikelihood: Hashable, Sendable {
  let quadrature: Quadrature
  /// The mass of the prior at each node.
  private let masses: [Double]
  /// The likelihood at each node, up to a common factor.
  private(set) var values: [Double]

  /// Nothing where the prior has no mass at the nodes.
  init?(_ quadrature: Quadrature, prior: LatentPrior) {
    guard let masses = quadrature.masses(of: prior) else { return nil }
    self.quadrature = quadrature
    self.masses = masses
    values = [Double](repeating: 1, count: masses.count)
  }

  mutating func multiply(by item: ItemModel, _ category: Int) {
    var greatest = 0.0
    for node in values.indices {
      values[node] *= item.probability(of: category, at: quadrature.nodes[node])
      greatest = max(greatest, values[node])
    }
    guard greatest < 0x1p-300, greatest > 0 else { return }
    for node in values.indices {
      values[node] *= 0x1p300
    }
  }

  /// Forgets all answers.
  mutating func clear() {
    for node in values.indices {
      values[node] = 1
    }
  }

  /// What a criterion gives each node: the likelihood times the quadrature's weight, or times the
  /// prior's mass.
  func weights(_ weighting: NodeWeighting) -> [Double] {
    switch weighting {
    case .likelihood: zip(values, quadrature.weights).map { $0 * $1 }
    case .posterior: zip(values, masses).map { $0 * $1 }
    }
  }

  /// The mean and variance of the posterior, or nothing where no node makes the answers possible.
  var posterior: (mean: Double, variance: Double)? {
    Self.moments(quadrature.nodes) { values[$0] * masses[$0] }
  }

  /// The mean and variance of a distribution over nodes from masses that need not sum to 1.
  static func moments(
    _ nodes: [Double], _ mass: (Int) -> Double
  ) -> (mean: Double, variance: Double)? {
    var total = 0.0
    var mean = 0.0
    for node in nodes.indices {
      let weight = mass(node)
      total += weight
      mean += weight * nodes[node]
    }
    guard total > 0 else { return nil }
    mean /= total
    var variance = 0.0
    for node in nodes.indices {
      let deviation = nodes[node] - mean
      variance += mass(node) * deviation * deviation
    }
    return (mean, variance / total)
  }
}
