import Assessment

/// Chooses the norms of each scale: the first set that has them.
struct NormCompiler {
  /// The norms by scale place.
  private(set) var norms: [CompiledNorm?]

  init(
    _ sets: [NormSet], catalog: Catalog, names: NameIndex, allowsIllustrative: Bool
  ) throws(ScorerError) {
    norms = Array(repeating: nil, count: catalog.scales.count)
    for set in sets {
      if set.status == .illustrative, !allowsIllustrative {
        throw .illustrativeNorms(id: set.id)
      }
      let assessments = catalog.assessments.filter { set.fits($0.definition) }
      guard !assessments.isEmpty else {
        throw .normsForAnotherAssessment(
          id: set.id, assessment: set.assessment, version: set.assessmentVersion)
      }
      for norm in set.scales {
        let compiled = try CompiledNorm(norm, of: set)
        for assessment in assessments {
          guard let place = names.place(at: assessment.path.appending(norm.scale)) else {
            throw .unknownNormScale(id: set.id, scale: norm.scale)
          }
          if norms[place] == nil { norms[place] = compiled }
        }
      }
    }
  }
}

extension NormSet {
  /// Whether it was collected with an assessment that measures the same.
  ///
  /// Versions that differ in the patch number alone measure the same.
  fileprivate func fits(_ definition: AssessmentDefinition) -> Bool {
    assessment == definition.id
      && Self.measurement(assessmentVersion) == Self.measurement(definition.version)
  }

  private static func measurement(_ version: String) -> [Substring] {
    Array(version.split(separator: ".", omittingEmptySubsequences: false).prefix(2))
  }
}
