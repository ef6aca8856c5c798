/// Transforms from the means and standard deviations of parameters.
struct MomentLink {
  private let source: Moments
  private let target: Moments

  private struct Moments {
    let discrimination: Double
    let difficulty: Double
    let deviation: Double

    init(_ items: [ItemModel]) throws(LinkingError) {
      var discriminations: [Double] = []
      var difficulties: [Double] = []
      for (index, item) in items.enumerated() {
        switch item {
        case .logistic(let item):
          discriminations.append(item.scaling * item.discrimination)
          difficulties.append(item.difficulty)
        case .graded(let item):
          discriminations.append(item.scaling * item.discrimination)
          difficulties += item.thresholds
        case .partialCredit(let item):
          discriminations.append(item.scaling * item.discrimination)
          difficulties += item.steps
        case .nominal: throw .noDifficulty(item: index)
        }
      }
      discrimination = discriminations.reduce(0, +) / Double(discriminations.count)
      let mean = difficulties.reduce(0, +) / Double(difficulties.count)
      difficulty = mean
      let squares = difficulties.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      deviation = (squares / Double(difficulties.count)).squareRoot()
    }
  }

  init(_ source: [ItemModel], _ target: [ItemModel]) throws(LinkingError) {
    self.source = try Moments(source)
    self.target = try Moments(target)
  }

  /// A is the ratio of the difficulties' standard deviations or of the mean discriminations.
  func transform(_ usesDeviations: Bool) throws(LinkingError) -> ScaleTransform {
    let slope: Double
    if usesDeviations {
      guard source.deviation > 0, target.deviation > 0 else { throw .noSpread }
      slope = target.deviation / source.deviation
    } else {
      guard source.discrimination > 0, target.discrimination > 0 else { throw .discrimination }
      slope = source.discrimination / target.discrimination
    }
    return ScaleTransform(
      slope: slope, intercept: target.difficulty - slope * source.difficulty)
  }
}
