extension CalibrationDesign {
  /// The M-step: parameters that raise the expected complete-data log-posterior to its maximum.
  ///
  /// Fisher scoring from `parameters`, with steps halved until the function rises. A function of
  /// the counts and nothing else, so that plain EM over counts from anywhere is
  ///
  /// ```swift
  /// parameters = design.maximize(counts, from: parameters)
  /// ```
  ///
  /// - Precondition: `parameters` has the design's number of parameters, and the counts are of
  ///   this design.
  public func maximize(
    _ counts: ExpectedCounts, from parameters: [Double], largestStepCount: Int = 20
  ) -> [Double] {
    precondition(parameters.count == parameterCount, "an M-step needs the design's parameters")
    var vector = parameters
    var data = CompleteData(self, vector, counts)
    for _ in 0..<largestStepCount {
      let direction = data.information.solve(data.gradient)
      let gain = zip(data.gradient, direction).reduce(0) { $0 + $1.0 * $1.1 }
      guard gain > 1e-14 else { break }
      guard let next = risen(vector, direction, data.value, counts) else { break }
      (vector, data) = next
    }
    return vector
  }

  /// The farthest of ever shorter steps at which the function has risen.
  private func risen(
    _ vector: [Double], _ direction: [Double], _ value: Double, _ counts: ExpectedCounts
  ) -> ([Double], CompleteData)? {
    var length = 1.0
    while length > 1e-6 {
      let trial = StepLength.move(vector, direction, length)
      if admits(trial) {
        let data = CompleteData(self, trial, counts)
        if data.value > value { return (trial, data) }
      }
      length /= 2
    }
    return nil
  }
}

/// Steps in the space of parameters.
enum StepLength {
  /// The largest change of a parameter in one step; a logit of 2 is a long way.
  private static let largestChange = 2.0

  /// A point on the way, not farther than the largest change allows.
  static func move(_ vector: [Double], _ direction: [Double], _ length: Double) -> [Double] {
    let largest = direction.reduce(0) { max($0, $1.magnitude) } * length
    let factor = largest > largestChange ? length * largestChange / largest : length
    return zip(vector, direction).map { $0 + factor * $1 }
  }
}
