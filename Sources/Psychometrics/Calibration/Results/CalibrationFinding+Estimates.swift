extension CalibrationFinding {
  /// A discrimination beyond which an item all but divides the persons.
  private static let largestDiscrimination = 8.0

  /// What an item's estimates call for saying.
  static func about(_ model: ItemModel?, _ nodes: [Double]) -> [CalibrationFinding] {
    let slopes: [Double]
    var difficulties: [Double] = []
    switch model {
    case nil: return [.noDiscrimination]
    case .logistic(let item): (slopes, difficulties) = ([item.discrimination], [item.difficulty])
    case .graded(let item): (slopes, difficulties) = ([item.discrimination], item.thresholds)
    case .partialCredit(let item): (slopes, difficulties) = ([item.discrimination], item.steps)
    case .nominal(let item): slopes = zip(item.slopes.dropFirst(), item.slopes).map { $0 - $1 }
    }
    var findings: [CalibrationFinding] = []
    if let steepest = slopes.max(by: { $0.magnitude < $1.magnitude }),
      steepest.magnitude > largestDiscrimination
    {
      findings.append(.extremeDiscrimination(steepest))
    }
    // The nominal model's categories have no order, so its slopes may have any sign.
    if slopes.count == 1, !difficulties.isEmpty, slopes[0] < 0 {
      findings.append(.negativeDiscrimination(slopes[0]))
    }
    let reach = nodes.reduce(0) { max($0, $1.magnitude) }
    if let farthest = difficulties.max(by: { $0.magnitude < $1.magnitude }),
      farthest.magnitude > reach
    {
      findings.append(.extremeDifficulty(farthest))
    }
    return findings
  }
}
