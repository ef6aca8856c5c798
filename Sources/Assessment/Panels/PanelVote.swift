/// What one member of a panel says of a candidate over all.
public enum PanelVote: String, Hashable, Sendable, CaseIterable {
  /// For the candidate.
  case approve
  /// Against.
  case reject
  /// Against, whatever the others say.
  case veto
  /// Nothing.
  case abstain
}
