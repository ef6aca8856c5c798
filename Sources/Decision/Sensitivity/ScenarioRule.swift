/// A usual way to score the answers to scenarios.
///
/// Under every rule more is better, and a score is a mean over scenarios. Which rules there are
/// depends on how a scenario is answered, and on what is known of it.
public enum ScenarioRule: String, Hashable, Sendable, CaseIterable {
  /// As the definition says; the raw score of its scale.
  case definition
  /// Rated: the share of actions rated exactly as the key.
  case exact
  /// Rated: the share of actions rated within one of the key.
  case withinOne = "within-one"
  /// Rated: the share of actions rated on the key's side of the middle of the response set.
  case dichotomous
  /// Rated: the mean squared distance from the key, below 0.
  case keyDistance = "key-distance"
  /// Rated: Somers' d of the ratings given the key, from -1 to 1.
  case rankAgreement = "rank-agreement"
  /// Rated or picked: a point for the best action and one for the worst.
  case bestWorst = "best-worst"
  /// Picked: the same, less a point for each action that is taken for its opposite.
  case bestWorstPenalty = "best-worst-penalty"
  /// Picked: a point for the best action.
  case best
  /// Picked: a point for the worst action.
  case worst
  /// Rated: the mean squared distance from the experts' means, below 0.
  case expertDistance = "expert-distance"
  /// Rated: the same after the ratings of each person, and the experts' means, have been brought to
  /// mean 0 and standard deviation 1 over all actions.
  case expertDistanceStandardized = "expert-distance-standardized"
  /// Rated: the share of actions rated on the side of the middle on which the experts' mean is.
  case expertDichotomous = "expert-dichotomous"
  /// Rated: the mean share of the experts who gave the same rating.
  case expertConsensus = "expert-consensus"

  /// Whether it rests on what experts said, and not on the key.
  public var needsExperts: Bool {
    switch self {
    case .expertDistance, .expertDistanceStandardized, .expertDichotomous, .expertConsensus: true
    default: false
    }
  }
}
