extension FittedModel {
  /// Takes what a calibration found: the items that have a model, and the latent distribution.
  ///
  /// ```swift
  /// let model = try FittedModel(result)
  /// let fit = try model.fit(to: result.recoded(responses), by: .m2)
  /// ```
  ///
  /// - Throws: `ModelFitError` where no item has a model, or an anchor has a parameter that is not
  ///   finite.
  public init(_ calibration: CalibrationResult) throws(ModelFitError) {
    try self.init(
      items: calibration.models, free: calibration.free, prior: calibration.latent.prior,
      quadrature: calibration.quadrature)
  }
}

extension CalibrationResult {
  /// The answers to the items that have a model, with categories numbered as the model has them.
  ///
  /// The columns are those of `models`. A category that had no answers in the calibration has no
  /// number in the model.
  ///
  /// - Throws: `ModelFitError.countsDiffer` where the responses do not have the plan's columns,
  ///   `noSuchCategory` with the person, item and category of the responses, and `noItems`.
  public func recoded(_ responses: ResponseMatrix) throws(ModelFitError) -> ResponseMatrix {
    guard responses.itemCount == items.count else {
      throw .countsDiffer(items: items.count, found: responses.itemCount)
    }
    let kept = items.indices.filter { items[$0].model != nil }
    var entries: [Int8] = []
    entries.reserveCapacity(responses.personCount * kept.count)
    for person in 0..<responses.personCount {
      for item in kept {
        guard let category = responses[person, item] else {
          entries.append(ResponseMatrix.missing)
          continue
        }
        guard let number = items[item].categories.firstIndex(of: category) else {
          throw .noSuchCategory(person: person, item: item, category: category)
        }
        entries.append(Int8(number))
      }
    }
    guard let matrix = ResponseMatrix(entries: entries, itemCount: kept.count) else {
      throw .noItems
    }
    return matrix
  }

  /// Tests the calibration by the margins of one and two items of the responses it came from.
  ///
  /// - Throws: what `recoded(_:)` and `FittedModel.fit(to:by:)` throw; items in the errors of the
  ///   latter are those of `models`.
  public func fit(
    to responses: ResponseMatrix, by statistic: LimitedInformationStatistic
  ) throws(ModelFitError) -> LimitedInformationFit {
    try FittedModel(self).fit(to: recoded(responses), by: statistic)
  }

  /// The fit by S-X2 of each of `models` to the responses that the calibration came from.
  ///
  /// - Throws: what `recoded(_:)` and `FittedModel.sumScoreFit(to:countsLatentParameters:)` throw;
  ///   items in the errors of the latter are those of `models`.
  public func sumScoreFit(
    to responses: ResponseMatrix, countsLatentParameters: Bool = true
  ) throws(ModelFitError) -> [SumScoreItemFit] {
    try FittedModel(self).sumScoreFit(
      to: recoded(responses), countsLatentParameters: countsLatentParameters)
  }
}
