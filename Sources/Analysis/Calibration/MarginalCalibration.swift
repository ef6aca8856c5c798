import Assessment
import Psychometrics

/// A calibration by marginal maximum likelihood, and what is reported of it.
struct MarginalCalibration {
  private let request: CalibrationRequest
  private let items: [CalibrationItem]
  private let census: ResponseCensus
  let result: CalibrationResult
  /// Whether any anchor stands among the items.
  private let hasAnchors: Bool

  init(
    _ request: CalibrationRequest, _ responses: ResponseMatrix, _ items: [CalibrationItem]
  ) throws(AnalysisError) {
    self.request = request
    self.items = items
    census = ResponseCensus(responses)
    var plans: [ItemPlan] = []
    var anchored = 0
    for item in items {
      if let anchor = request.anchor(of: item) {
        plans.append(.fixed(anchor.model))
        anchored += 1
      } else if let model = request.model.estimation(categoryCount: item.categoryCount) {
        plans.append(.estimated(model, request.priors))
      } else {
        throw AnalysisError("model", "the model \(request.model.rawValue) cannot be estimated")
      }
    }
    guard anchored > 0 || request.anchors.isEmpty else {
      throw AnalysisError("anchors", "none of the anchors is an item of these responses")
    }
    hasAnchors = anchored > 0
    do throws(CalibrationError) {
      result = try CalibrationPlan(items: plans).calibrate(responses)
    } catch {
      throw AnalysisError(error, items: items.map(\.id), model: request.model)
    }
  }

  func report() -> CalibrationReport {
    CalibrationReport(
      model: request.model, method: .marginal, identification: identification,
      latent: CalibrationReport.Latent(result.latent), personCount: result.personCount,
      isConverged: result.convergence.isConverged, iterations: result.convergence.cycleCount,
      gradientNorm: result.convergence.gradientNorm, logLikelihood: result.logLikelihood,
      parameterCount: result.parameterCount, items: items.indices.map(row),
      bayesian: result.bayesian)
  }

  private var identification: CalibrationReport.Identification {
    if hasAnchors { return .anchored }
    return request.model.fixesDiscrimination ? .meanZero : .standardNormal
  }

  private func row(_ index: Int) -> CalibratedRow {
    let calibrated = result.items[index]
    let anchor = request.anchor(of: items[index])
    let name = anchor?.name ?? request.model
    let hasErrors = result.covariance != nil && anchor == nil
    let parameters = calibrated.model.map { model in
      ReportedParameters(
        model, name: name,
        errors: !hasErrors
          ? nil
          : name == .ratingScale
            ? ratingScaleErrors(calibrated) : calibrated.standardErrors)
    }
    let used = census.counts[index].count
    let expected = max(items[index].categoryCount ?? 0, used)
    let isComplete = calibrated.model?.categoryCount == expected
    let evidence = ItemEvidence(
      answerCount: census.counts[index].reduce(0, +),
      emptyCategories: (0..<expected).filter { category in
        category >= used || census.counts[index][category] == 0
      },
      lacksErrors: anchor == nil && result.covarianceStatus == .notPositiveDefinite)
    return CalibratedRow(
      id: items[index].id, name: name, model: calibrated.model, isAnchor: anchor != nil,
      answerCount: evidence.answerCount, parameters: parameters ?? .none, isComplete: isComplete,
      warnings: CalibrationWarning.about(
        parameters ?? .none, evidence, findings: calibrated.findings, isAnchor: anchor != nil))
  }

  /// The standard errors of a rating scale item's location and of the deviations from it.
  ///
  /// With t_0 and t_m fixed at 0, a deviation is t_(v - 1) - t_v.
  private func ratingScaleErrors(_ item: CalibratedItem) -> [Double?]? {
    guard let covariance = result.covariance, let location = item.parameterIndices.first else {
      return nil
    }
    let shared: [Int?] = [nil] + item.parameterIndices.dropFirst().map { $0 } + [nil]
    func entry(_ first: Int?, _ second: Int?) -> Double {
      guard let first, let second else { return 0 }
      return covariance[first, second]
    }
    let deviations: [Double?] = zip(shared, shared.dropFirst()).map { before, after in
      let variance =
        entry(before, before) + entry(after, after) - 2 * entry(before, after)
      return variance > 0 ? variance.squareRoot() : nil
    }
    return [covariance[location, location].squareRoot()] + deviations
  }
}
