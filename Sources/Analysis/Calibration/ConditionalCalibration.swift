import Assessment
import Psychometrics
import RealModule

/// A Rasch calibration by conditional maximum likelihood, and what is reported of it.
///
/// Items without a finite difficulty are left out one group after another, so that the others
/// keep theirs.
struct ConditionalCalibration {
  private let items: [CalibrationItem]
  private let census: ResponseCensus
  /// The places of the items that were estimated.
  private let kept: [Int]
  private let result: ConditionalRaschResult
  /// The distribution of theta under these difficulties; nil where it has none.
  private let latent: CalibrationReport.Latent?

  init(
    _ request: CalibrationRequest, _ responses: ResponseMatrix, _ items: [CalibrationItem]
  ) throws(AnalysisError) {
    guard request.model == .rasch else {
      throw AnalysisError(
        "method",
        "conditional maximum likelihood is for the model rasch, not \(request.model.rawValue)")
    }
    guard request.priors == .none, request.anchors.isEmpty else {
      throw AnalysisError(
        "method", "conditional maximum likelihood takes neither priors nor anchors")
    }
    self.items = items
    let census = ResponseCensus(responses)
    self.census = census
    var kept = items.indices.filter { item in census.counts[item].count { $0 > 0 } > 1 }
    var found: ConditionalRaschResult?
    while found == nil {
      guard kept.count > 1, let part = responses.selecting(kept) else {
        throw AnalysisError(
          "nothing-to-estimate",
          "fewer than two items have a finite difficulty: each needs persons who had it right and "
            + "another one wrong")
      }
      do throws(ConditionalRaschError) {
        found = try ConditionalRasch().calibrate(part)
      } catch {
        switch error {
        case .category(let item, let category):
          throw AnalysisError(
            "category", "item '\(items[kept[item]].id)': \(category) is neither 0 nor 1")
        case .noInformativePersons:
          throw AnalysisError(
            "nothing-to-estimate", "no person has both a right and a wrong answer")
        case .infiniteDifficulty(let places):
          let infinite = Set(places.map { kept[$0] })
          kept.removeAll { infinite.contains($0) }
        }
      }
    }
    guard let found else {
      throw AnalysisError("nothing-to-estimate", "no item has a finite difficulty")
    }
    self.kept = kept
    result = found
    latent = Self.latent(found, responses.selecting(kept))
  }

  /// The distribution of theta by marginal maximum likelihood, the difficulties being kept.
  private static func latent(
    _ found: ConditionalRaschResult, _ responses: ResponseMatrix?
  ) -> CalibrationReport.Latent? {
    let plan = CalibrationPlan(
      items: found.models.map { .fixed($0) }, latent: .partlyFree(mean: nil, variance: nil))
    guard let responses, let result = try? plan.calibrate(responses),
      result.convergence.isConverged
    else { return nil }
    return CalibrationReport.Latent(result.latent)
  }

  func report() -> CalibrationReport {
    let free = kept.count - 1
    return CalibrationReport(
      model: .rasch, method: .conditional, identification: .difficultySumZero, latent: latent,
      personCount: result.personCount, isConverged: result.isConverged,
      iterations: result.stepCount, gradientNorm: result.gradientNorm,
      logLikelihood: result.logLikelihood, parameterCount: free, items: items.indices.map(row),
      bayesian: Double(free) * Double.log(Double(result.personCount)) - 2 * result.logLikelihood)
  }

  private func row(_ index: Int) -> CalibratedRow {
    let counts = census.counts[index]
    let place = kept.firstIndex(of: index)
    let model = place.map { result.models[$0] }
    let errors = place.flatMap { place in result.standardErrors.map { [nil, $0[place], nil, nil] } }
    let parameters = model.map { ReportedParameters($0, name: .rasch, errors: errors) } ?? .none
    let used = counts.indices.filter { counts[$0] > 0 }
    var warnings = CalibrationWarning.about(
      parameters,
      ItemEvidence(
        answerCount: counts.reduce(0, +), emptyCategories: (0..<2).filter { !used.contains($0) },
        lacksErrors: place != nil && errors == nil),
      findings: used.isEmpty
        ? [.unanswered] : used.count == 1 ? [.constant(category: used[0])] : [],
      isAnchor: false)
    if place == nil, used.count > 1 {
      warnings.insert(
        CalibrationWarning(
          .infiniteDifficulty,
          "no finite difficulty beside the other items': no chain of persons with one item right "
            + "and the next one wrong links it to them both ways; it was left out"),
        at: 0)
    }
    return CalibratedRow(
      id: items[index].id, name: .rasch, model: model, isAnchor: false,
      answerCount: counts.reduce(0, +), parameters: parameters, isComplete: model != nil,
      warnings: warnings)
  }
}
