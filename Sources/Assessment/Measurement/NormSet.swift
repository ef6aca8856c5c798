/// Norms of one group for the scales of one assessment, from a file of their own.
public struct NormSet: Hashable, Sendable {
  /// Where the figures come from.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// A real sample.
    case sample
    /// Made-up or simulated figures that only show how norms work.
    case illustrative
  }

  /// How the confidence band is built.
  public enum BandMethod: String, Hashable, Sendable, CaseIterable {
    /// Observed score +- z SD sqrt(1 - r).
    case observed
    /// Kelley's estimate +- z SD sqrt(r (1 - r)).
    case regressed
  }

  /// The id.
  public let id: String
  /// The version.
  public let version: String
  /// The id of the assessment it is for.
  public let assessment: String
  /// The version of the assessment it was collected with.
  public let assessmentVersion: String
  /// Where the figures come from.
  public let status: Status
  /// Who was tested.
  public let population: String
  /// When, as an ISO date or year.
  public let date: String
  /// How many persons.
  public let n: Int
  /// Who collected it and where it is published.
  public let source: String
  /// The confidence level of bands, 0 to 1.
  public let level: Double
  /// How the band is built.
  public let method: BandMethod
  /// The scales it has norms for.
  public let scales: [ScaleNorm]
  /// The digest of the file's content, as hexadecimal text.
  public let digest: String

  /// Creates a norm set.
  public init(
    id: String, version: String, assessment: String, assessmentVersion: String, status: Status,
    population: String, date: String, n: Int, source: String, level: Double,
    method: BandMethod, scales: [ScaleNorm], digest: String
  ) {
    self.id = id
    self.version = version
    self.assessment = assessment
    self.assessmentVersion = assessmentVersion
    self.status = status
    self.population = population
    self.date = date
    self.n = n
    self.source = source
    self.level = level
    self.method = method
    self.scales = scales
    self.digest = digest
  }
}

/// Norms of one scale.
public struct ScaleNorm: Hashable, Sendable {
  /// The metrics a raw score is turned into.
  public enum Metric: String, Hashable, Sendable, CaseIterable {
    /// Percentile rank, 0 to 100.
    case percentile
    /// Mean 0, SD 1.
    case z
    /// Mean 50, SD 10.
    case t = "T"
    /// Whole numbers 1 to 9, mean 5, SD 2.
    case stanine
    /// Whole numbers 1 to 10, mean 5.5, SD 2.
    case sten
    /// Deviation IQ: mean 100, SD 15.
    case iq = "IQ"
  }

  /// How raw scores become norm values.
  public enum Conversion: Hashable, Sendable {
    /// By rows, from low to high raw scores.
    case table([Row])
    /// By the mean and the sample SD of the group, taken as normal.
    case moments
  }

  /// One row of a table.
  public struct Row: Hashable, Sendable {
    /// The lowest raw score of the row.
    public let from: Double
    /// The highest raw score of the row.
    public let to: Double
    /// The norm value.
    public let value: Double
    /// The percentile rank; nil where the table has none.
    public let percentile: Double?

    /// Creates a row.
    public init(from: Double, to: Double, value: Double, percentile: Double?) {
      self.from = from
      self.to = to
      self.value = value
      self.percentile = percentile
    }
  }

  /// How well the scale measured in the group.
  public struct Reliability: Hashable, Sendable {
    /// The coefficient, 0 to 1.
    public let value: Double
    /// Which coefficient, such as `alpha` or `retest`.
    public let kind: String
    /// Where it comes from; nil is the norm set's source.
    public let source: String?

    /// Creates a reliability.
    public init(value: Double, kind: String, source: String?) {
      self.value = value
      self.kind = kind
      self.source = source
    }
  }

  /// The scale's id.
  public let scale: String
  /// The metric.
  public let metric: Metric
  /// How raw scores become norm values.
  public let conversion: Conversion
  /// The mean raw score of the group.
  public let mean: Double?
  /// The sample SD of the raw scores of the group.
  public let standardDeviation: Double?
  /// How well the scale measured; nil prints no band.
  public let reliability: Reliability?

  /// Creates a scale's norms.
  public init(
    scale: String, metric: Metric, conversion: Conversion, mean: Double?,
    standardDeviation: Double?, reliability: Reliability?
  ) {
    self.scale = scale
    self.metric = metric
    self.conversion = conversion
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.reliability = reliability
  }
}
