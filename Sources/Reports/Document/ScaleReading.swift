import Assessment

/// A score in words, with the places where drawings put it.
struct ScaleReading: Sendable, Hashable {
  let id: CleanText
  let title: CleanText
  /// How many domains stand above it.
  let depth: Int
  /// Whether it begins a group.
  let startsGroup: Bool
  /// The raw score or theta; nil where there is none.
  let value: CleanText?
  /// Why there is no score; nil where there is one.
  let absence: CleanText?
  /// What became of items without a plain answer.
  let states: [CleanText]
  /// Where the score lies on its own scale; nil where that has no ends.
  let position: ScalePosition?
  /// What theta rests on.
  let latentDetails: [CleanText]
  /// The score in a norm group.
  let norm: NormReading?
  /// How exact it is, with the source.
  let reliability: CleanText?
  /// What it lacks, where not all scales lack it.
  let remarks: [CleanText]
  /// The band it falls in.
  let band: BandReading?
  /// What a drawing without a confidence band says of precision; nil where one is drawn.
  let precision: CleanText?
  /// The figures as numbers.
  let figures: ScaleFigures

  init(_ entry: ScaleEntry, in report: ProfileReport, _ words: ReportWords) {
    let score = entry.score
    id = CleanText(score.id.text)
    title = CleanText(score.title)
    depth = entry.depth
    startsGroup = entry.startsGroup
    value = words.raw(score).map { CleanText($0) }
    absence = value == nil ? CleanText(words.unscored(score)) : nil
    states = words.states(of: score).map { CleanText($0) }
    position = ScalePosition(raw: score)
    latentDetails = (score.latent.map(words.details) ?? []).map { CleanText($0) }
    norm = score.norm.flatMap { norm in
      report.norms.first { $0.names(norm) }.map { NormReading(norm, entry: $0, words) }
    }
    reliability = words.reliability(score).map { CleanText($0) }
    remarks = words.remarks(on: score, report.comparison).map { CleanText($0) }
    band = score.band.map { band in
      BandReading(
        label: CleanText(band.label),
        text: band.text.isEmpty || report.bands.contains(band) ? nil : CleanText(band.text))
    }
    precision =
      value == nil || score.hasKnownPrecision || score.latent != nil
      ? nil : CleanText(words.precisionUnknown)
    figures = ScaleFigures(score)
  }
}

/// A score in a norm group, in words.
struct NormReading: Sendable, Hashable {
  /// The value on its metric.
  let value: CleanText
  /// The same with the mark of an illustrative one.
  let markedValue: CleanText
  /// Its band, percentile rank and group, after the mark of an illustrative one.
  let details: CleanText
  /// Value and details together.
  let whole: CleanText
  /// The mark of an illustrative one.
  let mark: CleanText?
  /// Where the value lies on its metric.
  let position: ScalePosition?

  init(_ norm: NormScore, entry: NormEntry, _ words: ReportWords) {
    value = CleanText(words.value(norm))
    markedValue = CleanText(words.markedValue(norm))
    details = CleanText(words.details(norm, entry: entry))
    whole = CleanText(words.valueAndDetails(norm, entry: entry))
    mark = norm.status == .illustrative ? CleanText(words.illustrative) : nil
    position = ScalePosition(norm: norm)
  }
}

/// The named range a score falls in.
struct BandReading: Sendable, Hashable {
  let label: CleanText
  /// What it means; nil where it means nothing more, or that is told with other bands.
  let text: CleanText?
}

/// The figures of a score as numbers, for programs.
struct ScaleFigures: Sendable, Hashable {
  let raw: Double?
  let minimum: Double?
  let maximum: Double?
  let standardError: Double?
  let reliability: Double?
  let norm: NormScore?
  let latent: LatentScore?

  init(_ score: ScaleScore) {
    raw = score.raw
    minimum = score.minimum
    maximum = score.maximum
    standardError = score.standardError
    reliability = score.reliability?.value
    norm = score.norm
    latent = score.latent
  }
}
