/// A score over items, or over other scales.
public struct Scale: Hashable, Sendable {
  /// How the terms become one raw score.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// The weighted sum.
    case sum
    /// The mean of the answered terms; weights do not enter.
    case mean
    /// The weighted mean: the sum of weight times outcome over the sum of the weights.
    case weighted
    /// Right minus wrong over k - 1, for k options; omitted and not reached cost nothing.
    case formula
    /// The number right for each minute of response time.
    case perMinute = "per-minute"
    /// The number right minus the number wrong.
    case rightMinusWrong = "right-minus-wrong"
    /// The linear integrated speed-accuracy score (LISAS), in milliseconds: the smaller, the
    /// better.
    case linearIntegrated = "lisas"
    /// The rate-correct score: the number right for each second of answering.
    case rateCorrect = "rcs"
    /// Theta under an item response model.
    case latent = "irt"

    /// Whether the score rests on how many answers are right and wrong, or on their times.
    public var isSpeeded: Bool {
      switch self {
      case .rightMinusWrong, .linearIntegrated, .rateCorrect: true
      case .sum, .mean, .weighted, .formula, .perMinute, .latent: false
      }
    }
  }

  /// The id, unique in its assessment.
  public let id: String
  /// The title.
  public let title: String
  /// The domain that this facet belongs to.
  public let parent: String?
  /// How the terms become one score.
  public let rule: Rule
  /// The item outcomes it takes.
  ///
  /// A scale with neither terms nor parts takes its facets' terms.
  public let terms: [Term]
  /// The scales it is composed of.
  public let parts: [Part]
  /// What missing answers do.
  public let missing: MissingPolicy
  /// Named ranges of the raw score.
  public let bands: [Band]
  /// Cut scores.
  public let cuts: [Cut]
  /// How theta is estimated and reported; nil for other rules.
  public let latent: LatentScoring?
  /// Whether an employer may see it, unless its domain says otherwise.
  public let isJobRelated: Bool

  /// Creates a scale.
  public init(
    id: String, title: String, parent: String? = nil, rule: Rule = .sum, terms: [Term] = [],
    parts: [Part] = [], missing: MissingPolicy? = nil, bands: [Band] = [], cuts: [Cut] = [],
    latent: LatentScoring? = nil, isJobRelated: Bool = true
  ) {
    self.id = id
    self.title = title
    self.parent = parent
    self.rule = rule
    self.terms = terms
    self.parts = parts
    self.missing = missing ?? .standard(for: rule)
    self.bands = bands
    self.cuts = cuts
    self.latent = latent
    self.isJobRelated = isJobRelated
  }

  /// An outcome of an item that enters a scale.
  public struct Term: Hashable, Sendable {
    /// The item's id.
    public let item: String
    /// The outcome's id.
    public let outcome: String
    /// The weight; 1 unless said.
    public let weight: Double
    /// Whether the outcome is taken as minimum + maximum - outcome.
    public let isReversed: Bool
    /// What a wrong answer costs under formula scoring: 1 / (k - 1).
    public let penalty: Double

    /// Creates a term.
    public init(
      item: String, outcome: String = OutcomeVariable.score, weight: Double = 1,
      isReversed: Bool = false, penalty: Double = 0
    ) {
      self.item = item
      self.outcome = outcome
      self.weight = weight
      self.isReversed = isReversed
      self.penalty = penalty
    }
  }

  /// A scale that enters a composite.
  public struct Part: Hashable, Sendable {
    /// The scale's id.
    public let scale: String
    /// The weight; 1 unless said.
    public let weight: Double

    /// Creates a part.
    public init(scale: String, weight: Double = 1) {
      self.scale = scale
      self.weight = weight
    }
  }
}
