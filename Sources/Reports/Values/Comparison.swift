import Assessment

/// What the scores of a profile can be compared with, and how exact they are known to be.
struct Comparison: Sendable, Hashable {
  /// For how many of the scores something is known.
  enum Extent: Sendable, Hashable {
    /// For none of them.
    case none
    /// For some of them.
    case some
    /// For all of them.
    case all

    init(_ count: Int, of total: Int) {
      self = count == 0 ? .none : count < total ? .some : .all
    }
  }

  /// Which scores have a norm group.
  let norms: Extent
  /// Which scores have a known precision.
  let precision: Extent
  /// Whether any norm is illustrative.
  let hasIllustrative: Bool
  /// Whether any scale was given in an adapted way.
  let hasAdapted: Bool

  /// Whether nothing at all is known of norms and precision, which is then said once for all.
  var isAllUnknown: Bool { norms == .none && precision == .none }
  /// Whether there are scores to compare.
  let hasScores: Bool

  init(_ scores: [ScaleScore]) {
    let scored = scores.filter { $0.raw != nil }
    hasScores = !scored.isEmpty
    norms = Extent(scored.count { $0.norm != nil }, of: scored.count)
    precision = Extent(scored.count(where: \.hasKnownPrecision), of: scored.count)
    hasIllustrative = scored.contains { $0.norm?.status == .illustrative }
    hasAdapted = scores.contains { $0.standing == .adapted }
  }
}

extension ScaleScore {
  /// Whether a source says how exact the score is.
  var hasKnownPrecision: Bool {
    standardError != nil || reliability != nil || (norm?.lower != nil && norm?.upper != nil)
  }
}
