/// The score of one scale.
public struct ScaleScore: Hashable, Sendable {
  /// Whether the score may be compared with standard ones.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// Given as its parameters and norms assume.
    case standard
    /// Given in an adapted way: no norm, no theta.
    case adapted
  }

  /// The scale's path.
  public let id: Path
  /// Its title.
  public let title: String
  /// The path of its domain.
  public let parent: Path?
  /// How the terms became one score.
  public let rule: Scale.Rule
  /// The raw score; nil where too little was answered.
  public let raw: Double?
  /// The least possible raw score; nil for rates.
  public let minimum: Double?
  /// The largest possible raw score; nil for rates.
  public let maximum: Double?
  /// What became of its items.
  public let counts: StateCounts
  /// Answers of speeded blocks that do not count; nil where it has none of their items.
  public let pace: PaceCounts?
  /// The standard error of measurement, in raw units; nil without a source.
  public let standardError: Double?
  /// How well it measures; nil without a source.
  public let reliability: ReliabilityReference?
  /// The score in a norm group; nil without norms.
  public let norm: NormScore?
  /// Theta; nil for scales with another rule, for adapted scores, and where too little was
  /// answered.
  public let latent: LatentScore?
  /// The named range it falls in.
  public let band: BandResult?
  /// Whether it may be compared with standard scores.
  public let standing: Standing

  /// Creates a score.
  public init(
    id: Path, title: String, parent: Path?, rule: Scale.Rule, raw: Double?, minimum: Double?,
    maximum: Double?, counts: StateCounts, pace: PaceCounts? = nil,
    standardError: Double? = nil,
    reliability: ReliabilityReference? = nil, norm: NormScore? = nil,
    latent: LatentScore? = nil, band: BandResult? = nil, standing: Standing = .standard
  ) {
    self.id = id
    self.title = title
    self.parent = parent
    self.rule = rule
    self.raw = raw
    self.minimum = minimum
    self.maximum = maximum
    self.counts = counts
    self.pace = pace
    self.standardError = standardError
    self.reliability = reliability
    self.norm = norm
    self.latent = latent
    self.band = band
    self.standing = standing
  }
}

/// How many answers of speeded blocks came out of pace and were left out of the score.
public struct PaceCounts: Hashable, Sendable {
  /// Answers that came too soon to be answers.
  public var anticipations: Int
  /// Answers that came after a lapse of attention.
  public var lapses: Int

  /// Creates counts.
  public init(anticipations: Int = 0, lapses: Int = 0) {
    self.anticipations = anticipations
    self.lapses = lapses
  }
}

/// How many of a scale's items are in each state; they add up to its items.
public struct StateCounts: Hashable, Sendable {
  private var counts: InlineArray<6, Int> = .init(repeating: 0)

  /// Creates counts of zero.
  public init() {}

  /// The count of a state.
  public subscript(state: ItemState) -> Int {
    get { counts[Self.index(state)] }
    set { counts[Self.index(state)] = newValue }
  }

  /// All items.
  public var total: Int { ItemState.allCases.reduce(0) { $0 + self[$1] } }

  private static func index(_ state: ItemState) -> Int {
    switch state {
    case .answered: 0
    case .omitted: 1
    case .timedOutDraft: 2
    case .timedOutEmpty: 3
    case .notReached: 4
    case .notPresented: 5
    }
  }

  /// Equal when all six counts are.
  public static func == (left: Self, right: Self) -> Bool {
    ItemState.allCases.allSatisfy { left[$0] == right[$0] }
  }

  /// Hashes all six counts.
  public func hash(into hasher: inout Hasher) {
    for state in ItemState.allCases { hasher.combine(self[state]) }
  }
}

/// A reliability with its source.
public struct ReliabilityReference: Hashable, Sendable {
  /// The coefficient, 0 to 1.
  public let value: Double
  /// Which coefficient.
  public let kind: String
  /// Where it comes from.
  public let source: String

  /// Creates a reference.
  public init(value: Double, kind: String, source: String) {
    self.value = value
    self.kind = kind
    self.source = source
  }
}

/// A raw score in a norm group.
public struct NormScore: Hashable, Sendable {
  /// The norm set's id.
  public let id: String
  /// Its version.
  public let version: String
  /// The digest of its file.
  public let digest: String
  /// The metric.
  public let metric: ScaleNorm.Metric
  /// The value on the metric.
  public let value: Double
  /// The percentile rank, 0 to 100; nil where the norms give none.
  public let percentile: Double?
  /// The lower end of the band on the metric; nil where precision is unknown.
  public let lower: Double?
  /// The upper end of the band on the metric; nil where precision is unknown.
  public let upper: Double?
  /// The confidence level of the band, 0 to 1.
  public let level: Double
  /// How the band is built.
  public let method: NormSet.BandMethod
  /// Where the norms come from.
  public let status: NormSet.Status

  /// Creates a norm score.
  public init(
    id: String, version: String, digest: String, metric: ScaleNorm.Metric, value: Double,
    percentile: Double?, lower: Double?, upper: Double?, level: Double,
    method: NormSet.BandMethod, status: NormSet.Status
  ) {
    self.id = id
    self.version = version
    self.digest = digest
    self.metric = metric
    self.value = value
    self.percentile = percentile
    self.lower = lower
    self.upper = upper
    self.level = level
    self.method = method
    self.status = status
  }
}

/// The band a score falls in.
public struct BandResult: Hashable, Sendable {
  /// The band's id.
  public let id: String
  /// Its label.
  public let label: String
  /// What it means.
  public let text: String

  /// Creates a result.
  public init(id: String, label: String, text: String) {
    self.id = id
    self.label = label
    self.text = text
  }
}
