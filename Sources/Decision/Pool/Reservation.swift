public import Assessment

/// Something that keeps a candidate's scores from being compared with others, or that has to be
/// said beside them.
public enum Reservation: Hashable, Sendable {
  /// The profile is of another assessment than the role's.
  case otherAssessment(String)
  /// The profile is of a version of the assessment that measures something else than the role's.
  case otherVersion(String)
  /// The profile was scored in another way than most of the pool.
  case otherScoring(version: String)
  /// A norm value comes from another norm group than most of the pool's.
  case otherNorms
  /// Scores of these scales were given in an adapted way.
  case adapted([Path])
  /// Theta on these scales rests on provisional item parameters.
  case provisional([Path])
  /// Scores of these scales are missing, or not on the metric that the role names.
  case missing([Path])
  /// Scores of these scales lie outside their range.
  case implausible([Path])
  /// The same candidate has several profiles, and none replaces the others.
  case repeated
  /// Another profile replaces this one.
  case superseded
  /// These validity indices are beyond their thresholds.
  case flagged([Path])
  /// A norm group is illustrative.
  case illustrativeNorms
  /// The scores came in a table, which does not say what they were made with.
  case unnamedBasis

  /// What makes the command accept it all the same; nil where nothing does.
  public var tolerance: Tolerance? {
    switch self {
    case .otherVersion, .otherScoring: .versions
    case .otherNorms: .norms
    case .adapted: .adapted
    case .provisional: .provisional
    default: nil
    }
  }

  /// Whether it is only said, and keeps nobody from being compared.
  var isRemark: Bool {
    switch self {
    case .flagged, .illustrativeNorms, .unnamedBasis: true
    default: false
    }
  }
}
