import Assessment
import Psychometrics

/// Fits a model to scored responses, as far as they carry it, and tests it.
struct FitAnalysis {
  let report: ModelFitReport
  /// The fit of each item; nil where the model has no parameters for it.
  let items: [ItemFitReport?]

  /// The most items whose margins of two are tested: the work grows with the sixth power.
  private static let mostItems = 64

  init(_ responses: ScoredResponses, model requested: ModelName?) {
    let model =
      requested ?? (responses.items.allSatisfy(\.isDichotomous) ? .rasch : .partialCredit)
    do throws(AnalysisError) {
      let fitted = try FittedItems(responses, model: model)
      items = fitted.itemFits()
      report = ModelFitReport(
        model, personCount: fitted.personCount,
        limitedInformation: Result { () throws(AnalysisError) in
          try fitted.limitedInformation(mostItems: Self.mostItems)
        })
    } catch {
      items = Array(repeating: nil, count: responses.items.count)
      report = ModelFitReport(model, missing: error.message)
    }
  }
}
