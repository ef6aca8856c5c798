import Assessment
import Psychometrics

/// The items that a model has parameters for, with their responses in the model's categories.
struct FittedItems {
  private let itemCount: Int
  /// The places of the items with a model.
  private let places: [Int]
  private let models: [ItemModel]
  private let responses: ResponseMatrix
  /// The persons with all answers; nil where they are fewer than needed.
  private let complete: ResponseMatrix?
  private let fewestPersons: Int
  private let fitted: FittedModel?
  private let name: ModelName

  var personCount: Int { responses.personCount }

  init(_ scored: ScoredResponses, model: ModelName) throws(AnalysisError) {
    itemCount = scored.items.count
    name = model
    // A difficulty alone needs fewer persons than one beside a discrimination.
    fewestPersons = model.fixesDiscrimination ? 100 : CalibrationWarning.fewestAnswers
    guard scored.personCount >= fewestPersons else {
      throw AnalysisError(
        "few-persons",
        "\(fewestPersons) persons are needed to fit a model, and there are \(scored.personCount)")
    }
    try AnalysisItems.requireFitting(model, scored.items)
    guard let categories = scored.categories(isDichotomous: model.isDichotomous) else {
      throw AnalysisError("scores", "some scores are no whole numbers of points")
    }
    let result = try MarginalCalibration(
      CalibrationRequest(model: model), categories,
      scored.items.map { item in
        CalibrationItem(
          id: item.id, categoryCount: item.categoryCount(isDichotomous: model.isDichotomous))
      }
    ).result
    guard result.convergence.isConverged else {
      throw AnalysisError("not-converged", "the search for the parameters did not converge")
    }
    guard let recoded = try? result.recoded(categories) else {
      throw AnalysisError("nothing-to-estimate", "no item has parameters")
    }
    places = result.items.indices.filter { result.items[$0].model != nil }
    models = result.models
    responses = recoded
    let fewest = fewestPersons
    complete = recoded.completeRows.flatMap { $0.personCount >= fewest ? $0 : nil }
    fitted = try? FittedModel(result)
  }

  func itemFits() -> [ItemFitReport?] {
    let squares = meanSquares()
    // The latent variance costs a single item's test next to nothing, and counting it makes the
    // test reject too often.
    let sums = complete.flatMap { complete in
      fitted.flatMap { try? $0.sumScoreFit(to: complete, countsLatentParameters: false) }
    }
    var fits = [ItemFitReport?](repeating: nil, count: itemCount)
    for (index, place) in places.enumerated() {
      fits[place] = ItemFitReport(meanSquares: squares?[index], sumScore: sums?[index])
    }
    return fits
  }

  private func meanSquares() -> [MeanSquareFit?]? {
    // Beyond these bounds answers tell next to nothing.
    let estimator = AbilityEstimator(method: .weightedLikelihood, bounds: .clamped(-6...6))
    guard let batch = try? BatchEstimator(estimator, items: models),
      let estimates = try? batch.estimate(responses)
    else { return nil }
    return try? responses.itemMeanSquares(items: models, thetas: estimates.thetas)
  }

  func limitedInformation(mostItems: Int) throws(AnalysisError) -> LimitedInformationFit {
    guard places.count <= mostItems else {
      throw AnalysisError("many-items", "more than \(mostItems) items")
    }
    guard let complete else {
      throw AnalysisError("few-persons", "fewer than \(fewestPersons) persons have all scores")
    }
    guard let fitted else { throw AnalysisError("model-fit", "the items leave nothing to test") }
    do throws(ModelFitError) {
      let fit = try fitted.fit(to: complete, by: .m2)
      // C2 needs fewer figures of items with many categories, so that it leaves degrees of freedom.
      guard case .failure = fit.test, !name.isDichotomous else { return fit }
      return try fitted.fit(to: complete, by: .c2)
    } catch {
      throw AnalysisError("model-fit", "the items leave nothing to test")
    }
  }
}
