import RealModule

/// The conditional log-likelihood at some easiness parameters, with its derivatives.
struct ConditionalLikelihood {
  private(set) var value = 0.0
  private(set) var gradient: [Double]
  /// Minus the second derivatives; rows and columns sum to 0.
  private(set) var information: Matrix

  var largestGradient: Double { gradient.reduce(0) { max($0, $1.magnitude) } }

  init(_ groups: [ConditionalGroup], _ easiness: [Double]) {
    gradient = [Double](repeating: 0, count: easiness.count)
    information = Matrix(rowCount: easiness.count, columnCount: easiness.count)
    for group in groups { add(group, easiness) }
  }

  /// Adds the persons of a group.
  ///
  /// With g the symmetric functions of e = exp(easiness), a person of
  /// score r answers item i right with chance e_i g_(r-1)(without i) / g_r, and i and j with
  /// e_i e_j g_(r-2)(without both) / g_r.
  private mutating func add(_ group: ConditionalGroup, _ easiness: [Double]) {
    let own = group.items.map { easiness[$0] }
    // Only ratios matter: centring keeps high orders in range.
    let centre = own.reduce(0, +) / Double(own.count)
    let numbers = own.map { Double.exp($0 - centre) }
    let functions = ElementarySymmetricFunctions(numbers)
    let single = numbers.indices.map { functions.without($0) }
    let double = ElementarySymmetricFunctions.withoutPairs(numbers)
    for (index, right) in group.rights.enumerated() {
      value += right * (own[index] - centre)
      gradient[group.items[index]] += right
    }
    for (score, count) in group.scores.enumerated() where count > 0 {
      let total = functions.all[score]
      value -= count * .log(total)
      let chances = numbers.indices.map { numbers[$0] * single[$0][score - 1] / total }
      for (first, item) in group.items.enumerated() {
        gradient[item] -= count * chances[first]
        information[item, item] += count * chances[first] * (1 - chances[first])
        for second in group.items.indices.dropFirst(first + 1) {
          let both =
            score > 1
            ? numbers[first] * numbers[second] * double[first][second][score - 2] / total : 0
          let covariance = count * (both - chances[first] * chances[second])
          information[item, group.items[second]] += covariance
          information[group.items[second], item] += covariance
        }
      }
    }
  }

  /// The information with the direction that the likelihood does not see filled up.
  private var filled: CholeskyDecomposition? {
    let size = gradient.count
    let fill = max(1, information.trace / Double(size)) / Double(size)
    return CholeskyDecomposition(
      information + Matrix(rowCount: size, columnCount: size, repeating: fill))
  }

  func newtonStep() -> [Double]? { filled?.solve(gradient) }

  /// The covariance of parameters that sum to 0: the pseudo-inverse of the information.
  func covariance() -> Matrix? {
    let size = gradient.count
    let fill = max(1, information.trace / Double(size)) / Double(size)
    // The filled direction has eigenvalue fill * size, which its inverse gives back.
    return filled.map {
      $0.inverse
        - Matrix(
          rowCount: size, columnCount: size, repeating: 1 / (fill * Double(size) * Double(size)))
    }
  }

  /// The first of ever shorter steps at which the likelihood has not fallen.
  func risen(
    from easiness: [Double], along direction: [Double], _ groups: [ConditionalGroup]
  ) -> ([Double], ConditionalLikelihood)? {
    var length = 1.0
    while length > 1e-6 {
      let trial = StepLength.move(easiness, direction, length)
      let point = ConditionalLikelihood(groups, trial)
      if point.value > value - 1e-12 * value.magnitude { return (trial, point) }
      length /= 2
    }
    return nil
  }
}
