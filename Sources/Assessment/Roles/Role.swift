/// What a role asks of its candidates, from a file of its own.
public struct Role: Hashable, Sendable {
  /// The id.
  public let id: String
  /// The version, `major.minor.patch`.
  public let version: String
  /// The title.
  public let title: String
  /// The id of the assessment that candidates take.
  public let assessment: String
  /// The version of that assessment.
  public let assessmentVersion: String
  /// How many candidates are looked for.
  public let places: Int
  /// The confidence at which two candidates count as told apart, 0 to 1.
  public let confidence: Double
  /// The scales that count, in the order written.
  public let requirements: [RoleRequirement]
  /// What the panel has to say; nil asks for nothing.
  public let approval: ApprovalRule?
  /// What the employer offers and asks for; it never enters a rank.
  public let terms: [RoleTerm]
  /// The group whose figures make scores comparable; nil allows no composite and no ranks.
  public let reference: RoleReference?
  /// The digest of the file's content, as hexadecimal text.
  public let digest: String

  /// Creates a role.
  public init(
    id: String, version: String, title: String, assessment: String, assessmentVersion: String,
    places: Int, confidence: Double = 0.9, requirements: [RoleRequirement],
    approval: ApprovalRule? = nil, terms: [RoleTerm] = [], reference: RoleReference? = nil,
    digest: String = ""
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.assessment = assessment
    self.assessmentVersion = assessmentVersion
    self.places = places
    self.confidence = confidence
    self.requirements = requirements
    self.approval = approval
    self.terms = terms
    self.reference = reference
    self.digest = digest
  }
}

/// Which votes of a panel a candidate needs.
public enum ApprovalRule: String, Hashable, Sendable, CaseIterable {
  /// Every vote is for the candidate.
  case all
  /// More votes are for the candidate than against.
  case majority
  /// No vote is a veto.
  case noVeto = "no-veto"
}
