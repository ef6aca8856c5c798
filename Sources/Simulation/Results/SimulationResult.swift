public import Assessment

/// What simulated candidates say of an assessment.
public struct SimulationResult: Hashable, Sendable {
  /// The version of the shape of its JSON.
  public static let schemaVersion = 1

  /// The assessment.
  public let assessment: AssessmentReference
  /// The seed of all chance.
  public let seed: UInt64
  /// How many candidates.
  public let count: Int
  /// Where true thetas came from.
  public let thetaDistribution: ThetaDistribution
  /// How many sessions could not go on to an end.
  public let unfinished: Int
  /// What it says of each scale.
  public let scales: [ScaleSimulation]
  /// What it says of each section.
  public let sections: [SectionSimulation]
  /// The exposure controls that were in place; nil unless they were sought.
  public let controls: ControlledExposure?
}

extension SimulationStudy {
  /// Sums up sessions of this study.
  public func result(
    of sittings: [SimulatedSitting], controls: ControlledExposure? = nil
  ) -> SimulationResult {
    let paths = catalog.items.map(\.path)
    return SimulationResult(
      assessment: AssessmentReference(
        id: definition.id, version: definition.version, title: definition.title, digests: digests),
      seed: seed, count: sittings.count, thetaDistribution: thetaDistribution,
      unfinished: sittings.count { $0.end == nil },
      scales: reported.enumerated().map { place, scale in
        ScaleSimulation(
          scales[scale], thetas: sittings.map { $0.candidate.thetas[scale] },
          estimates: sittings.map { $0.estimates[place] }, distribution: thetaDistribution)
      },
      sections: sections.enumerated().map { place, section in
        SectionSimulation(
          section, paths: paths, passages: sittings.compactMap { $0.passages[place] },
          isTimed: section.items.allSatisfy { times[$0] != nil })
      },
      controls: controls)
  }
}
