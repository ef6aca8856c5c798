import Assessment

extension ExportColumn where Row == ScaleScore {
  /// What a scale's answers come to, with everything that a figure rests on.
  static let all: [Self] =
    [
      Self("raw", .number, "The raw score; empty where too little was answered.") {
        $0.raw.map { .float($0) }
      },
      Self("sem", .number, "The standard error of measurement of the raw score; empty: unknown.") {
        $0.standardError.map { .float($0) }
      },
      Self("theta", .number, "Theta, on the metric of its calibration.") {
        $0.latent.map { .float($0.theta) }
      },
      Self("se", .number, "The standard error of theta.") {
        $0.latent?.standardError.map { .float($0) }
      },
      Self(
        "parameterStatus", .code, "What the item parameters behind theta rest on.",
        codes: ExportCode.all(Calibration.Status.self)
      ) { $0.latent.map { .identifier($0.parameterStatus.rawValue) } },
      Self("norm", .text, "The norm group and its version.") {
        $0.norm.map { .string("\($0.id) \($0.version)") }
      },
      Self(
        "metric", .code, "The metric of the norm score.",
        codes: ExportCode.all(ScaleNorm.Metric.self)
      ) { $0.norm.map { .identifier($0.metric.rawValue) } },
      Self("value", .number, "The norm score on its metric.") { $0.norm.map { .float($0.value) } },
      Self("ciLow", .number, "The lower end of its band; empty where precision is unknown.") {
        $0.norm?.lower.map { .float($0) }
      },
      Self("ciHigh", .number, "The upper end of its band.") { $0.norm?.upper.map { .float($0) } },
      Self("percentile", .number, "The percentile rank in the norm group, 0 to 100.") {
        $0.norm?.percentile.map { .float($0) }
      },
      Self("band", .text, "The id of the band that the score falls in.") {
        $0.band.map { .string($0.id) }
      },
      Self(
        "standing", .code, "Whether the score may be compared with standard ones.",
        codes: ExportCode.all(ScaleScore.Standing.self)
      ) { .identifier($0.standing.rawValue) },
    ] + counts

  /// How many items are in each state.
  private static let counts = ItemState.allCases.map { state in
    Self(state.rawValue, .integer, "How many of the scale's items are \(state.rawValue).") {
      .integer($0.counts[state])
    }
  }
}
