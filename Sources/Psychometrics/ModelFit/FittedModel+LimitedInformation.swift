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
    let observed = PairCorrelations(responses, categoryCounts: items.map(\.categoryCount))
    let test = Result { () throws(LimitedInformationFit.UntestableReason) in
      try limitedInformationTest(of: responses, margins, changes, observed)
    }
    let residual = observed.flatMap { observed in
      PairCorrelations(self).flatMap { observed.rootMeanSquareDifference(from: $0) }
    }
    return LimitedInformationFit(
      statistic: statistic, momentCount: margins.moments.count, parameterCount: changes.count,
      personCount: responses.personCount, test: test,
      standardizedRootMeanSquareResidual: residual)
  }

  private func limitedInformationTest(
    of responses: ResponseMatrix, _ margins: MarginMoments, _ changes: [ModelChange],
    _ correlations: PairCorrelations?
  ) throws(LimitedInformationFit.UntestableReason) -> LimitedInformationTest {
    let degreesOfFreedom = margins.moments.count - changes.count
    guard degreesOfFreedom > 0 else { throw .noDegreesOfFreedom }
    let persons = Double(responses.personCount)
    let form = try QuadraticForm(
      observed: margins.observed(in: responses),
      expected: MomentExpectations(margins, tables: categoryTables, masses: masses),
      changes: changes)
    let baseline = correlations.flatMap {
      BaselineComparison(
        chiSquare: form.value * persons, degreesOfFreedom: degreesOfFreedom,
        baseline: $0.independence * persons, baselineDegreesOfFreedom: $0.values.count)
    }
    guard
      let test = LimitedInformationTest(
        chiSquare: form.value * persons, degreesOfFreedom: degreesOfFreedom,
        personCount: responses.personCount, baseline: baseline)
    else { throw .noDegreesOfFreedom }
    return test
  }
}

extension LimitedInformationTest {
  /// A chi-square with its indices; nothing unless its degrees of freedom are positive.
  fileprivate init?(
    chiSquare: Double, degreesOfFreedom: Int, personCount: Int, baseline: BaselineComparison?
  ) {
    let freedom = Double(degreesOfFreedom)
    let noncentrality = { (share: Double) in
      NoncentralChiSquareDistribution.noncentrality(
        of: chiSquare, degreesOfFreedom: freedom, cumulative: share)
    }
    guard let distribution = ChiSquareDistribution(degreesOfFreedom: freedom),
      let low = noncentrality(0.95), let high = noncentrality(0.05), low <= high
    else { return nil }
    let scale = freedom * Double(personCount - 1)
    self.init(
      chiSquare: chiSquare, degreesOfFreedom: degreesOfFreedom,
      probability: distribution.upperTail(chiSquare),
      rootMeanSquareError: (max(0, chiSquare - freedom) / scale).squareRoot(),
      rootMeanSquareErrorInterval: (low / scale).squareRoot()...(high / scale).squareRoot(),
      baseline: baseline)
  }
}
