/// A chart of a report as numbers and words, before it is drawn.
enum ReportChart: Sendable, Hashable {
  /// A score on the curve of its reference group.
  case curve(CurveChart)
  /// The facets of a domain on one axis.
  case facets(FacetChart)
  /// How long right and wrong answers took.
  case times(TimesChart)
  /// Theta after each answer of an adaptive section.
  case path(PathChart)
  /// What is known of several candidates' composites, on one axis.
  case intervals(IntervalChart)

  /// Whether it shows nothing that is not said of the scales already.
  var repeatsScales: Bool {
    switch self {
    case .curve, .facets: true
    case .times, .path, .intervals: false
    }
  }

  /// Its title.
  var title: CleanText {
    switch self {
    case .curve(let chart): chart.title
    case .facets(let chart): chart.title
    case .times(let chart): chart.title
    case .path(let chart): chart.title
    case .intervals(let chart): chart.title
    }
  }

  /// All that it shows, for those who do not see it.
  var summary: CleanText {
    switch self {
    case .curve(let chart): chart.summary
    case .facets(let chart): chart.summary
    case .times(let chart): chart.summary
    case .path(let chart): chart.summary
    case .intervals(let chart): chart.summary
    }
  }
}

/// A score on the normal curve of its metric.
struct CurveChart: Sendable, Hashable {
  let title: CleanText
  let summary: CleanText
  /// The value in words.
  let value: CleanText
  /// The reference group's mean and standard deviation on the metric.
  let mean: Double
  let deviation: Double
  /// The score, in standard deviations from the mean.
  let z: Double
  /// The confidence band, in standard deviations from the mean.
  let band: ClosedRange<Double>?
}

/// A domain and its facets as dots on one axis.
struct FacetChart: Sendable, Hashable {
  /// A scale on the axis.
  struct Row: Sendable, Hashable {
    let label: CleanText
    let value: CleanText
    let position: ScalePosition
    let isDomain: Bool
  }

  let title: CleanText
  let summary: CleanText
  let rows: [Row]
}

/// Right, partly right and wrong answers by their times.
struct TimesChart: Sendable, Hashable {
  /// Answers of one kind.
  struct Group: Sendable, Hashable {
    let label: CleanText
    /// The times in seconds.
    let seconds: [Double]
    /// The median in seconds.
    let median: Double
  }

  let title: CleanText
  let summary: CleanText
  let axis: CleanText
  let groups: [Group]
}

/// Theta, step by step.
struct PathChart: Sendable, Hashable {
  /// Theta after an answer.
  struct Step: Sendable, Hashable {
    let theta: Double
    /// The standard error to be drawn; nil where there is none, or none may be.
    let standardError: Double?
  }

  let title: CleanText
  let summary: CleanText
  let axis: CleanText
  let steps: [Step]
}

/// Estimates with their intervals, a row each, set apart by bands.
struct IntervalChart: Sendable, Hashable {
  /// One estimate.
  struct Row: Sendable, Hashable {
    let label: CleanText
    /// What stands at the right end.
    let value: CleanText
    let estimate: Double
    let interval: ClosedRange<Double>
    /// The band, from 1: rows of one band cannot be told apart.
    let band: Int
  }

  let title: CleanText
  let summary: CleanText
  /// What the values at the right end are.
  let head: CleanText
  /// The values at the ends of the axis.
  let axis: ClosedRange<Double>
  /// What the line across all rows is; nil without one.
  let mark: Mark?
  let rows: [Row]

  /// A line across all rows.
  struct Mark: Sendable, Hashable {
    let label: CleanText
    let value: Double
  }
}
