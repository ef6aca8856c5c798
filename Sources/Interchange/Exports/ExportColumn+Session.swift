import Assessment

extension ExportColumn where Row == SessionResult {
  /// Who answered what: the columns that name a session in every format.
  static let identity: [Self] = [
    Self("session", .text, "The session's id.") { .string($0.record.header.id) },
    Self("candidate", .text, "Whom the answers are about.") { .string($0.record.header.subject) },
    Self("respondent", .text, "Who answered.") { .string($0.record.header.respondent.id) },
    Self(
      "respondentKind", .code, "Whether the candidate answered, or a rater.",
      codes: ExportCode.all(Respondent.Kind.self)
    ) { .identifier($0.record.header.respondent.kind.rawValue) },
    Self("assessment", .text, "The assessment's id.") { .string($0.record.header.assessment) },
    Self("version", .text, "The assessment's version.") { .string($0.record.header.version) },
    Self("fingerprint", .text, "The print of the exact definition.") {
      .string($0.record.header.digests.fingerprint)
    },
  ]

  /// How the sitting went.
  static let sitting: [Self] = [
    Self("startedAt", .time, "When the session began.") {
      .string(Timestamp.text($0.record.header.startedAtMs))
    },
    Self("endedAt", .time, "When it ended; empty while it is unfinished.") {
      let start = $0.record.header.startedAtMs
      return $0.record.endedMs.map { .string(Timestamp.text(start + $0)) }
    },
    Self(
      "end", .code, "How it ended; empty while it is unfinished.",
      codes: ExportCode.all(SessionEnd.self)
    ) { $0.record.end.map { .identifier($0.rawValue) } },
    Self(
      "mode", .code, "How it was shown at its start.", codes: ExportCode.all(SessionMode.self)
    ) { .identifier($0.record.header.mode.rawValue) },
    Self("locale", .text, "The locale that decided number marks.") {
      .string($0.record.header.locale)
    },
    // As text: a seed does not fit the whole numbers that R and JavaScript are exact for.
    Self("seed", .text, "The seed of everything random.") {
      .string(String($0.record.header.seed))
    },
    Self("accommodation", .text, "Extra time: a factor, +time or unlimited; empty for none.") {
      $0.record.header.accommodation.map { .string($0.description) }
    },
    Self("interruptions", .integer, "How often the session was interrupted.") {
      .integer($0.record.interruptions.count)
    },
    Self("interruptedMs", .milliseconds, "How long, over all interruptions.") {
      .integer($0.record.interruptions.reduce(0) { $0 + $1.lengthMs })
    },
  ]
}
