public import Assessment
import Psychometrics

/// Finds the exposure controls of an adaptive section by simulation.
public struct ExposureStudy: Sendable {
  /// The assessment with the controls in place.
  public let definition: AssessmentDefinition
  /// The controls.
  public let controlled: ControlledExposure

  /// Finds the controls of the only adaptive section, or of the one on a scale.
  ///
  /// - Parameters:
  ///   - definition: the assessment.
  ///   - scale: the path of the scale whose adaptive section is meant; nil where there is but one.
  ///   - target: the greatest rate of exposure wished for, above 0 and at most 1.
  ///   - seed: the seed of all chance.
  ///   - candidates: how many simulated candidates answer in each round.
  /// - Throws: `SimulationError` where there is no such section, or the target cannot be met.
  public init(
    _ definition: AssessmentDefinition, scale: String? = nil, target: Double, seed: UInt64,
    candidates: Int = 10_000
  ) throws(SimulationError) {
    let found = definition.adaptiveSections(at: .root).filter { section in
      scale == nil || section.assessment.appending(section.rules.scale).text == scale
    }
    guard found.count == 1 else { throw .adaptiveSections(found.count) }
    let section = found[0]
    let plan: AdaptivePlan
    do {
      plan = try AdaptivePlan(section.rules, of: section.section, in: section.definition)
    } catch {
      throw .tailoring(error)
    }
    let least = Double(plan.minimum) / Double(plan.terms.count)
    guard target >= least else { throw .target(target, least: least) }
    let study: SympsonHetter.Calibration
    do {
      // Half of the tolerance is left to the chance of the simulation that verifies it.
      study = try SympsonHetter.calibrate(
        pool: plan.pool, design: plan.design, target: target, simulees: candidates,
        mean: plan.scale.calibration.mean,
        standardDeviation: plan.scale.calibration.standardDeviation,
        tolerance: Self.tolerance / 2, stream: RandomStream(seed: seed, purpose: "exposure-study"))
    } catch {
      throw SimulationError(error, least: least)
    }
    let controls = ExposureControls(
      id: "\(section.section.id.prefix(55))-exposure", target: target,
      controls: zip(plan.terms, study.controls).map {
        ExposureControls.Control(item: $0.item, chance: Self.rounded($1))
      })
    controlled = ControlledExposure(
      section: section.path, target: target, controls: controls, rounds: study.rounds)
    self.definition = definition.controlled(by: controls, in: section.path, at: .root)
  }

  /// By how much the target may be exceeded in the end.
  public static let tolerance = 0.02

  /// A chance as it is written to a file: four digits, never above 1.
  private static func rounded(_ chance: Double) -> Double { (chance * 10_000).rounded() / 10_000 }
}

extension SimulationError {
  fileprivate init(_ error: SympsonHetterError, least: Double) {
    switch error {
    case .targetOutOfRange(let target): self = .target(target, least: least)
    case .nothingToSimulate: self = .noCandidates
    case .design(let error): self = .tailoring(.design(error))
    case .pool(let error): self = .tailoring(.pool(error, item: nil))
    }
  }
}
