extension FittedModel {
  /// Tests the model by the margins of one and two items.
  ///
  /// Missing responses are refused, because the statistics are for complete tables.
  ///
  /// - Throws: `ModelFitError` where a response is missing or no category, the columns are not the
  ///   items, or there are fewer than two persons.
  public func fit(
    to responses: ResponseMatrix, by statistic: LimitedInformationStatistic
  ) throws(ModelFitError) -> LimitedInformationFit {
    try checkComplete(responses)
    guard responses.personCount > 1 else { throw .noPersons }
    let margins = MarginMoments(statistic, categoryCounts: items.map(\.categoryCount))
    let changes = changes
    let test = Result {
      () throws(LimitedInformationFit.UntestableReason) in
      try limitedInformationTest(of: responses, margins, statistic, changes)
    }
    return LimitedInformationFit(
      statistic: statistic, momentCount: margins.moments.count, parameterCount: changes.count,
      personCount: responses.personCount, test: test,
      standardizedRootMeanSquareResidual: standardizedResidual(of: responses))
  }

  private func limitedInformationTest(
    of responses: ResponseMatrix, _ margins: MarginMoments,
    _ statistic: LimitedInformationStatistic, _ changes: [ModelChange]
  ) throws(LimitedInformationFit.UntestableReason) -> LimitedInformationTest {
    let degreesOfFreedom = margins.moments.count - changes.count
    guard degreesOfFreedom > 0 else { throw .noDegreesOfFreedom }
    let persons = Double(responses.personCount)
    let observed = margins.observed(in: responses)
    let expected = MomentExpectations(margins, tables: categoryTables, masses: masses)
    let chiSquare =
      try QuadraticForm(observed: observed, expected: expected, changes: changes).value * persons
    let independent = IndependentItems(responses, categoryCounts: items.map(\.categoryCount))
    let baseline = try? QuadraticForm(
      observed: observed,
      expected: MomentExpectations(margins, tables: independent.tables, masses: [1]),
      changes: independent.changes(statistic))
    let pairCount = items.count * (items.count - 1) / 2
    return LimitedInformationTest(
      chiSquare: chiSquare, degreesOfFreedom: degreesOfFreedom, personCount: responses.personCount,
      baseline: baseline.flatMap {
        BaselineComparison(
          chiSquare: chiSquare, degreesOfFreedom: degreesOfFreedom, baseline: $0.value * persons,
          baselineDegreesOfFreedom: pairCount)
      })
  }

  /// The root mean square of observed less modelled correlations of pairs of items.
  private func standardizedResidual(of responses: ResponseMatrix) -> Double? {
    let categoryCounts = items.map(\.categoryCount)
    let margins = MarginMoments(.m2, categoryCounts: categoryCounts)
    let observed = margins.observed(in: responses)
    let expected = MomentExpectations(margins, tables: categoryTables, masses: masses).values
    let independent = IndependentItems(responses, categoryCounts: categoryCounts)
    let tables = categoryTables.map { $0.map { zip($0, masses).reduce(0) { $0 + $1.0 * $1.1 } } }
    var sum = 0.0
    var pairs = 0
    for (index, factors) in margins.moments.enumerated() where factors.count == 2 {
      let (first, second) = (factors[0].item, factors[1].item)
      let variances = [first, second].map { item in
        ScoreMoments(probabilities: independent.tables[item].map { $0[0] }).variance
      }
      guard variances[0] > 0, variances[1] > 0 else { return nil }
      let own =
        (observed[index] - observed[first] * observed[second])
        / (variances[0] * variances[1]).squareRoot()
      let modelled =
        (expected[index] - expected[first] * expected[second])
        / (ScoreMoments(probabilities: tables[first]).variance
        * ScoreMoments(probabilities: tables[second]).variance).squareRoot()
      sum += (own - modelled) * (own - modelled)
      pairs += 1
    }
    return pairs > 0 ? (sum / Double(pairs)).squareRoot() : nil
  }
}

extension LimitedInformationTest {
  /// A chi-square of positive degrees of freedom with its indices.
  fileprivate init(
    chiSquare: Double, degreesOfFreedom: Int, personCount: Int, baseline: BaselineComparison?
  ) {
    let freedom = Double(degreesOfFreedom)
    let scale = freedom * Double(personCount - 1)
    let bounds = [0.95, 0.05].map { share in
      NoncentralChiSquareDistribution.noncentrality(
        of: chiSquare, degreesOfFreedom: freedom, cumulative: share) ?? 0
    }
    self.init(
      chiSquare: chiSquare, degreesOfFreedom: degreesOfFreedom,
      probability: ChiSquareDistribution(degreesOfFreedom: freedom)?.upperTail(chiSquare) ?? 1,
      rootMeanSquareError: (max(0, chiSquare - freedom) / scale).squareRoot(),
      rootMeanSquareErrorInterval: (bounds[0] / scale)
        .squareRoot()...max(
          (bounds[0] / scale).squareRoot(), (bounds[1] / scale).squareRoot()),
      baseline: baseline)
  }
}
