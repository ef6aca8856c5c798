/// The estimates of many persons.
public struct AbilityBatch: Sendable {
  private let basis: AbilityEstimate.StandardErrorBasis
  private let localMaximumCount: Int?
  private var values: [Double]
  private var errors: [Double]
  private var answeredCounts: [Int32]
  /// The persons whose estimate is not one that lies inside with a single maximum.
  private var exceptions: [Int: Result<AbilityEstimate, AbilityError>] = [:]

  init(_ estimator: AbilityEstimator, count: Int) {
    basis = estimator.basis
    localMaximumCount = estimator.method == .expectedAPosteriori ? nil : 1
    values = [Double](repeating: 0, count: count)
    errors = values
    answeredCounts = [Int32](repeating: 0, count: count)
  }

  /// The number of persons.
  public var count: Int { values.count }

  /// One person's estimate, or why there is none.
  ///
  /// - Precondition: `person` is in `0 ..< count`.
  public subscript(person: Int) -> Result<AbilityEstimate, AbilityError> {
    if let exception = exceptions[person] { return exception }
    return .success(
      AbilityEstimate(
        theta: values[person], standardError: errors[person], basis: basis, position: .interior,
        localMaximumCount: localMaximumCount, answeredCount: Int(answeredCounts[person]),
        parameterVariance: 0))
  }

  /// Each person's theta, infinite or not; nothing where there is no estimate.
  public var thetas: [Double?] {
    var thetas = values.map { Optional($0) }
    for (person, exception) in exceptions { thetas[person] = try? exception.get().theta }
    return thetas
  }

  /// Each person's standard error; nothing where there is none.
  public var standardErrors: [Double?] {
    var all = errors.map { Optional($0) }
    for (person, exception) in exceptions { all[person] = try? exception.get().standardError }
    return all
  }

  mutating func set(_ person: Int, _ theta: Double, _ error: Double, _ answered: Int) {
    values[person] = theta
    errors[person] = error
    answeredCounts[person] = Int32(truncatingIfNeeded: answered)
  }

  mutating func set(_ person: Int, _ result: Result<AbilityEstimate, AbilityError>) {
    if case .success(let estimate) = result, estimate.position == .interior,
      estimate.localMaximumCount == localMaximumCount, let error = estimate.standardError
    {
      set(person, estimate.theta, error, estimate.answeredCount)
    } else {
      exceptions[person] = result
    }
  }
}
