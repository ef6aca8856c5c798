public import Assessment

/// Why a definition and its norms cannot be scored.
public enum ScorerError: Error, Hashable, Sendable {
  /// Something in the assessment names an item that does not exist or is not unique.
  case unknownItem(String, in: Path)
  /// Something names an outcome that its item does not declare.
  case unknownOutcome(String, item: Path, in: Path)
  /// Something names a scale that does not exist or is not unique.
  case unknownScale(String, in: Path)
  /// A condition names a section that does not exist or is not unique.
  case unknownSection(String, in: Path)
  /// A scale is, through its parts, a part of itself.
  case circularScale(Path)
  /// Theta cannot be estimated on a scale.
  case latentScale(Path, LatentScaleError)
  /// A validity index asks for the fit to a scale that is not scored by theta.
  case notLatent(String, in: Path)
  /// Norms whose figures are illustrative were given, and nobody asked for them.
  case illustrativeNorms(id: String)
  /// Norms were given that belong to none of the assessments, or to another version of one.
  case normsForAnotherAssessment(id: String, assessment: String, version: String)
  /// Norms name a scale that their assessment does not have.
  case unknownNormScale(id: String, scale: String)
  /// Norms convert by mean and standard deviation and do not give both.
  case normsWithoutMoments(id: String, scale: String)
}

extension ScorerError: CustomStringConvertible {
  /// What is wrong and what would be right, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .unknownItem(let name, let place):
      "\(place) names the item '\(name)', which does not exist or is not unique"
    case .unknownOutcome(let name, let item, let place):
      "\(place) takes the outcome '\(name)', which the item \(item) does not declare"
    case .unknownScale(let name, let place):
      "\(place) names the scale '\(name)', which does not exist or is not unique"
    case .unknownSection(let name, let place):
      "\(place) names the section '\(name)', which does not exist or is not unique"
    case .circularScale(let path):
      "the scale \(path) is composed of itself"
    case .latentScale(let path, let error):
      "theta cannot be estimated on the scale \(path): \(error)"
    case .notLatent(let name, let place):
      "\(place) asks for the fit to the scale '\(name)', which has no score=\"irt\""
    case .illustrativeNorms(let id):
      "the norms '\(id)' are illustrative; ask for illustrative norms to use them"
    case .normsForAnotherAssessment(let id, let assessment, let version):
      "the norms '\(id)' are for \(assessment) \(version), which is not what is scored"
    case .unknownNormScale(let id, let scale):
      "the norms '\(id)' have a scale '\(scale)', which their assessment does not have"
    case .normsWithoutMoments(let id, let scale):
      "the norms '\(id)' convert the scale '\(scale)' by mean and SD and lack one of them"
    }
  }
}
