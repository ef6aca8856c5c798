import Psychometrics

extension MatrixSeries {
  /// Equal steps along the rows, each row from a start of its own.
  static func progression(
    _ feature: MatrixFeature, _ domain: [Int], _ side: Int, stream: inout RandomStream
  ) -> MatrixSeries {
    let steps = steps(of: feature, domain)
    let step = steps[stream.integer(below: steps.count)]
    let starts = starts(of: feature, domain, step, side)
    var values: [Int] = []
    for _ in 0..<side {
      var value = starts[stream.integer(below: starts.count)]
      for _ in 0..<side {
        values.append(value)
        value = stepped(value, by: step, feature, domain)
      }
    }
    // In the last row of three the first figure is where a step the wrong way from the second
    // leads; up and down are equally likely, so that each is as often right beside the other.
    let wrong =
      side == 3
      ? Wrong(value: values[6], error: "wrong-direction")
      : Wrong(value: values[2], error: "repeats-neighbour")
    return MatrixSeries(values: values, wrong: [wrong])
  }

  /// How many equally likely series there are.
  static func progressionCount(_ feature: MatrixFeature, _ domain: [Int], _ side: Int) -> Double {
    let steps = steps(of: feature, domain)
    let starts = starts(of: feature, domain, steps[0], side).count
    return (0..<side).reduce(Double(steps.count)) { product, _ in product * Double(starts) }
  }

  private static func steps(of feature: MatrixFeature, _ domain: [Int]) -> [Int] {
    switch feature {
    case .elements: [1, 2, 3, -1, -2, -3]
    case .turn where domain.count == 8: [1, 2, 3, -1, -2, -3]
    default: [1, -1]
    }
  }

  /// The values from which a row of steps stays within the domain.
  private static func starts(of feature: MatrixFeature, _ domain: [Int], _ step: Int, _ side: Int)
    -> [Int]
  {
    switch feature {
    case .elements: MatrixSets.movers
    case .turn: domain
    default: domain.filter { domain.contains($0 + step * (side - 1)) }
    }
  }

  private static func stepped(
    _ value: Int, by step: Int, _ feature: MatrixFeature, _ domain: [Int]
  ) -> Int {
    switch feature {
    case .elements: MatrixSets.moved(value, by: step)
    case .turn: (value + step + domain.count) % domain.count
    default: value + step
    }
  }
}
