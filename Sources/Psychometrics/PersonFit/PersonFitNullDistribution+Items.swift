extension PersonFitNullDistribution {
  /// Simulates persons of one theta who answer these items, each estimated anew by `estimator`.
  ///
  /// For a fixed form, of any length. For one person's adaptive path it takes the items as given,
  /// as if they had not been chosen by the answers; `init(of:count:stream:person:)` with the whole
  /// adaptive test simulated takes the choice into account. Persons whose estimate is infinite
  /// have no value.
  ///
  /// - Parameters:
  ///   - statistic: what is simulated.
  ///   - items: the items that the person answered.
  ///   - theta: the theta of all simulated persons, usually the person's estimate.
  ///   - estimator: how each simulated person's theta is estimated, as the person's was.
  ///   - count: how many persons are simulated; 1000 give a probability near 0.05 an error of 0.007.
  ///   - stream: where the answers come from; one draw for each item and person.
  /// - Returns: the distribution of the statistic, with how many persons had no value.
  public static func simulate(
    _ statistic: PersonFitStatistic, items: [ItemModel], theta: Double,
    estimator: AbilityEstimator, count: Int, stream: inout RandomStream
  ) -> PersonFitNullDistribution {
    let probabilities = items.map { $0.probabilities(at: theta) }
    return PersonFitNullDistribution(of: statistic, count: count, stream: &stream) { stream in
      let answers = probabilities.map { Optional(category(of: $0, stream: &stream)) }
      guard let estimate = try? estimator.estimate(answers, items: items) else { return nil }
      return try? PersonFit(items: items, answers: answers, theta: estimate.theta)
    }
  }

  private static func category(of probabilities: [Double], stream: inout RandomStream) -> Int {
    var rest = stream.uniform()
    for (category, probability) in probabilities.enumerated() {
      rest -= probability
      if rest < 0 { return category }
    }
    return probabilities.count - 1
  }
}
