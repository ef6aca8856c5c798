/// The group whose means, deviations, reliabilities and correlations make scores comparable.
public struct RoleReference: Hashable, Sendable {
  /// The figures of one scale, on the metric that the role's requirement names.
  public struct Scale: Hashable, Sendable {
    /// The path of the scale.
    public let scale: Path
    /// The mean in the group.
    public let mean: Double
    /// The standard deviation in the group: of observed scores, and for theta of true ones.
    public let standardDeviation: Double
    /// How well the scale measures in the group.
    public let reliability: ScaleNorm.Reliability

    /// Creates a scale's figures.
    public init(
      scale: Path, mean: Double, standardDeviation: Double, reliability: ScaleNorm.Reliability
    ) {
      self.scale = scale
      self.mean = mean
      self.standardDeviation = standardDeviation
      self.reliability = reliability
    }
  }

  /// The correlation of the observed scores of two scales.
  public struct Correlation: Hashable, Sendable {
    /// One scale.
    public let first: Path
    /// The other.
    public let second: Path
    /// The correlation, -1 to 1.
    public let value: Double

    /// Creates a correlation.
    public init(first: Path, second: Path, value: Double) {
      self.first = first
      self.second = second
      self.value = value
    }

    /// Whether it is the one of these two scales, in either order.
    public func joins(_ one: Path, _ other: Path) -> Bool {
      first == one && second == other || first == other && second == one
    }
  }

  /// Where the figures come from.
  public let status: NormSet.Status
  /// Who was tested.
  public let population: String
  /// Who collected the figures and where they are published.
  public let source: String
  /// When, as an ISO date or year.
  public let date: String
  /// How many persons.
  public let n: Int
  /// The scales.
  public let scales: [Scale]
  /// The correlations between them.
  public let correlations: [Correlation]

  /// Creates a group.
  public init(
    status: NormSet.Status = .sample, population: String, source: String, date: String, n: Int,
    scales: [Scale], correlations: [Correlation]
  ) {
    self.status = status
    self.population = population
    self.source = source
    self.date = date
    self.n = n
    self.scales = scales
    self.correlations = correlations
  }
}
