import Assessment
import Psychometrics

/// Finds the charts that a profile has numbers for.
struct ChartMaker: Sendable {
  let report: ProfileReport
  let words: ReportWords

  /// Each score that has a reference group, on its curve.
  func curves() -> [ReportChart] {
    report.scales.compactMap { entry in
      if let norm = entry.score.norm { return curve(norm, entry.score) }
      if let latent = entry.score.latent, let metric = latent.metric {
        return curve(metric, latent, entry.score)
      }
      return nil
    }
  }

  private func curve(_ norm: NormScore, _ score: ScaleScore) -> ReportChart? {
    guard let (mean, deviation) = norm.metric.moments,
      let entry = report.norms.first(where: { $0.names(norm) })
    else { return nil }
    return curve(
      title: score.title, value: words.markedValue(norm), number: norm.value, mean, deviation,
      ends: (norm.lower, norm.upper), text: words.valueAndDetails(norm, entry: entry))
  }

  private func curve(
    _ metric: MetricScore, _ latent: LatentScore, _ score: ScaleScore
  ) -> ReportChart? {
    curve(
      title: score.title, value: words.value(latent), number: metric.value, metric.mean,
      metric.standardDeviation, ends: (metric.lower, metric.upper),
      text: ([words.value(latent)] + words.details(latent)).joined(separator: "; "))
  }

  private func curve(
    title: String, value: String, number: Double, _ mean: Double, _ deviation: Double,
    ends: (Double?, Double?), text: String
  ) -> ReportChart? {
    let z = (number - mean) / deviation
    guard deviation > 0, z.isFinite else { return nil }
    var band: ClosedRange<Double>?
    if let low = ends.0.map({ ($0 - mean) / deviation }), low.isFinite,
      let high = ends.1.map({ ($0 - mean) / deviation }), high.isFinite, low <= high
    {
      band = low...high
    }
    return .curve(
      CurveChart(
        title: CleanText(title), summary: CleanText("\(text). \(words.curveMeaning)"),
        value: CleanText(value), mean: mean, deviation: deviation, z: z, band: band))
  }

  /// Each domain with its facets, where all are on one axis.
  func facets() -> [ReportChart] {
    let children = Dictionary(grouping: report.scales.filter { $0.depth > 0 }) { $0.score.parent }
    return report.scales.compactMap { domain in
      guard let facets = children[domain.score.id], facets.count > 1 else { return nil }
      let scores = [domain.score] + facets.map(\.score)
      guard
        let rows = rows(scores, under: domain.score.id)
          ?? rows(facets.map(\.score), under: domain.score.id)
      else { return nil }
      let list = rows.map { "\($0.label) \($0.value)" }.joined(separator: "; ")
      let hasBands = rows.allSatisfy { $0.position.band != nil }
      return .facets(
        FacetChart(
          title: CleanText(domain.score.title),
          summary: CleanText(list + (hasBands ? "." : "; \(words.precisionUnknown).")),
          rows: rows))
    }
  }

  /// The scores as rows on one axis: their norm metric, or else their own; nil where they share
  /// neither.
  private func rows(_ scores: [ScaleScore], under domain: Path) -> [FacetChart.Row]? {
    func row(_ score: ScaleScore, _ value: String, _ position: ScalePosition) -> FacetChart.Row {
      FacetChart.Row(
        label: CleanText(score.title), value: CleanText(value), position: position,
        isDomain: score.id == domain)
    }
    let normed = scores.compactMap { score in
      score.norm.flatMap { norm in
        ScalePosition(norm: norm).map { (norm.metric, row(score, words.markedValue(norm), $0)) }
      }
    }
    if normed.count == scores.count, Set(normed.map(\.0)).count == 1 { return normed.map(\.1) }
    let own = scores.compactMap { score in
      ScalePosition(raw: score).flatMap { position in
        words.raw(score).map { row(score, $0, position) }
      }
    }
    guard own.count == scores.count, scores.allSatisfy({ $0.latent == nil }),
      Set(own.map { [$0.position.low, $0.position.high] }).count == 1
    else { return nil }
    return own
  }

  /// How long right and wrong answers took.
  func times() -> [ReportChart] {
    guard let times = AnswerTimes(report.profile) else { return [] }
    let kinds = [
      (words.right, times.right), (words.partlyRight, times.partly), (words.wrong, times.wrong),
    ]
    let groups = kinds.compactMap { label, times in
      times.median.map { median in
        TimesChart.Group(
          label: CleanText(label), seconds: times.map { Double($0) / 1000 },
          median: Double(median) / 1000)
      }
    }
    let summary = kinds.filter { !$0.1.isEmpty }.map { words.times($0.0, $0.1) }
    return [
      .times(
        TimesChart(
          title: CleanText(words.timesAndAnswers),
          summary: CleanText(summary.joined(separator: " ")),
          axis: CleanText(words.secondsAxis), groups: groups))
    ]
  }

  /// Theta step by step, for each adaptive section.
  func paths() -> [ReportChart] {
    (report.profile.session?.tailoring ?? []).compactMap { record in
      // Beyond this a file is damaged, and no axis can show it.
      let steps = record.steps.filter { $0.theta.magnitude < 1e6 }
      guard let first = steps.first, let last = steps.last, steps.count > 1 else { return nil }
      let score = report.profile.scales.first { $0.id == record.scale }
      // Under provisional parameters no band is drawn, because it would be too narrow.
      let isCalibrated = score?.latent?.parameterStatus == .calibrated
      return .path(
        PathChart(
          title: CleanText(words.pathTitle(record, score?.title)),
          summary: CleanText(words.path(first, last, steps.count, isCalibrated: isCalibrated)),
          axis: CleanText(words.questionAxis),
          steps: steps.map { step in
            PathChart.Step(
              theta: step.theta,
              standardError: isCalibrated
                ? step.standardError.flatMap { (0..<1e6).contains($0) ? $0 : nil } : nil)
          }))
    }
  }
}

extension ScaleNorm.Metric {
  /// The mean and standard deviation of a metric; nil for ranks.
  fileprivate var moments: (Double, Double)? {
    switch self {
    case .percentile: nil
    case .z: (0, 1)
    case .t: (50, 10)
    case .stanine: (5, 2)
    case .sten: (5.5, 2)
    case .iq: (100, 15)
    }
  }
}
