import Assessment

/// What `assay take` or `assay rate` was asked to do, checked and with its defaults filled in.
struct SittingOrder {
  /// The bank; nil where a session is taken up with the definition in its folder.
  let bank: String?
  /// The candidate asked for.
  let candidate: String?
  /// Who rates the candidate; nil where the candidate answers.
  let rater: String?
  /// The seed asked for.
  let seed: UInt64?
  /// Extra time.
  let accommodation: Accommodation?
  /// The locale asked for.
  let locale: String?
  /// The folder for new sessions.
  let directory: String
  /// The session to go on with.
  let resume: String?
  /// The file of answers, or `-`.
  let answers: String?
  /// Whether plain mode was asked for, here or in the environment.
  let isPlain: Bool
  /// Norms files given beside those that are found.
  let norms: [String]
  /// Whether illustrative norms may be used.
  let allowsIllustrative: Bool
}
