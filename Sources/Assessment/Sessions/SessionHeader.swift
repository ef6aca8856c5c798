/// Who answers: the person tested, or a rater of somebody else.
public struct Respondent: Hashable, Sendable {
  /// The roles a respondent can have.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The person tested.
    case candidate
    /// Somebody who rates the person tested.
    case rater
  }

  /// The id.
  public let id: String
  /// The role.
  public let kind: Kind

  /// Creates a respondent.
  public init(id: String, kind: Kind = .candidate) {
    self.id = id
    self.kind = kind
  }
}

/// How a session is shown.
public enum SessionMode: String, Hashable, Sendable, CaseIterable {
  /// The full screen.
  case full
  /// Line by line, for screen readers and braille.
  case plain
  /// Answers from a file, on a simulated clock.
  case simulated
}

/// What is fixed when a session begins: the first line of its journal.
public struct SessionHeader: Hashable, Sendable {
  /// The session's id.
  public let id: String
  /// The wall clock at the start, milliseconds since 1970 UTC.
  public let startedAtMs: Int
  /// Who answers.
  public let respondent: Respondent
  /// The person whom the answers are about.
  public let subject: String
  /// The assessment's id.
  public let assessment: String
  /// The assessment's version.
  public let version: String
  /// The assessment's prints.
  public let digests: DefinitionDigests
  /// The seed of everything random.
  public let seed: UInt64
  /// How the session is shown at its start.
  public let mode: SessionMode
  /// The locale that decides number marks, such as `de_DE`.
  public let locale: String
  /// Extra time, if any.
  public let accommodation: Accommodation?
  /// The resolution of the clock in nanoseconds, for the record.
  public let clockResolutionNs: Int
  /// The engine's version.
  public let engine: String

  /// Creates a header.
  public init(
    id: String, startedAtMs: Int, respondent: Respondent, subject: String, assessment: String,
    version: String, digests: DefinitionDigests, seed: UInt64, mode: SessionMode, locale: String,
    accommodation: Accommodation?, clockResolutionNs: Int, engine: String
  ) {
    self.id = id
    self.startedAtMs = startedAtMs
    self.respondent = respondent
    self.subject = subject
    self.assessment = assessment
    self.version = version
    self.digests = digests
    self.seed = seed
    self.mode = mode
    self.locale = locale
    self.accommodation = accommodation
    self.clockResolutionNs = clockResolutionNs
    self.engine = engine
  }
}
