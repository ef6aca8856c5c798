/// What a panel said of a candidate: beside the scores of the tests, and never mixed into them.
public struct ProfilePanel: Hashable, Sendable {
  /// The form that raters filled in.
  public struct Form: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its version.
    public let version: String
    /// The fingerprint of the definition that raters were given; nil where a table gave the
    /// ratings.
    public let fingerprint: String?

    /// Creates a form.
    public init(id: String, version: String, fingerprint: String?) {
      self.id = id
      self.version = version
      self.fingerprint = fingerprint
    }
  }

  /// What raters said of one competency.
  public struct Competency: Hashable, Sendable {
    /// The id.
    public let id: String
    /// What it is called.
    public let title: String
    /// The lowest point of its scale; nil where unknown.
    public let minimum: Double?
    /// The highest point of its scale; nil where unknown.
    public let maximum: Double?
    /// The mean of the ratings; nil where nobody rated it.
    public let mean: Double?
    /// The standard deviation of the ratings; nil for fewer than two.
    public let spread: Double?
    /// How many raters rated it.
    public let rated: Int
    /// How many could not observe it.
    public let notObserved: Int
    /// How many said nothing.
    public let missing: Int
    /// The standard error of the mean; nil where nothing is known of the raters' agreement.
    public let standardError: Double?

    /// Creates a competency.
    public init(
      id: String, title: String, minimum: Double?, maximum: Double?, mean: Double?,
      spread: Double?, rated: Int, notObserved: Int, missing: Int, standardError: Double?
    ) {
      self.id = id
      self.title = title
      self.minimum = minimum
      self.maximum = maximum
      self.mean = mean
      self.spread = spread
      self.rated = rated
      self.notObserved = notObserved
      self.missing = missing
      self.standardError = standardError
    }
  }

  /// What standard errors rest on: the agreement of the raters over a pool.
  public struct Precision: Hashable, Sendable {
    /// How it was estimated, such as `ICC(2,1), ICC(2,k)`.
    public let method: String
    /// How many candidates were rated.
    public let candidates: Int
    /// How many raters rated them.
    public let raters: Int

    /// Creates a source of precision.
    public init(method: String, candidates: Int, raters: Int) {
      self.method = method
      self.candidates = candidates
      self.raters = raters
    }
  }

  /// The form.
  public let form: Form
  /// How many raters filled it in.
  public let raters: Int
  /// How many were expected; nil where nobody said.
  public let expected: Int?
  /// Whether it was closed before all of them were in.
  public let isClosedEarly: Bool
  /// The competencies, in the form's order.
  public let competencies: [Competency]
  /// How many raters voted in each way.
  public let votes: PanelVotes
  /// What the standard errors rest on; nil without any.
  public let precision: Precision?

  /// Creates a panel's result.
  public init(
    form: Form, raters: Int, expected: Int?, isClosedEarly: Bool, competencies: [Competency],
    votes: PanelVotes, precision: Precision?
  ) {
    self.form = form
    self.raters = raters
    self.expected = expected
    self.isClosedEarly = isClosedEarly
    self.competencies = competencies
    self.votes = votes
    self.precision = precision
  }
}
