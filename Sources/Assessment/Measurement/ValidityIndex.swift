/// A check on how far the answers can be relied on.
public struct ValidityIndex: Hashable, Sendable {
  /// What is computed.
  public enum Kind: Hashable, Sendable {
    /// The longest run of equal answers in the order presented (Johnson 2005).
    case longestRun
    /// The sample SD of a person's answers (Dunn et al. 2018); flags low values.
    case responseVariability
    /// How many of these answers hardly anybody gives.
    case infrequency([KeyedAnswer])
    /// How many instructed answers were not given.
    case attention([KeyedAnswer])
    /// The mean absolute difference within pairs of like statements, reversed where said.
    case inconsistency([Pair])
    /// The share of items answered faster than a time.
    case tooFast(underMs: Milliseconds)
    /// The share of presented items left without an answer.
    case omittedShare
    /// The standardised log-likelihood lz* of the answers on a latent scale (Snijders 2001); flags
    /// low values, and only on fixed forms of at least 15 answers.
    case personFit(scale: String)
  }

  /// An answer to an item.
  public struct KeyedAnswer: Hashable, Sendable {
    /// The item's id.
    public let item: String
    /// The answers that count, as option ids or integers in text.
    public let answers: [String]

    /// Creates a keyed answer.
    public init(item: String, answers: [String]) {
      self.item = item
      self.answers = answers
    }
  }

  /// Two statements that should be answered alike, or oppositely.
  public struct Pair: Hashable, Sendable {
    /// The first item's id.
    public let first: String
    /// The second item's id.
    public let second: String
    /// Whether the second is turned round before the comparison.
    public let isOpposite: Bool

    /// Creates a pair.
    public init(first: String, second: String, isOpposite: Bool) {
      self.first = first
      self.second = second
      self.isOpposite = isOpposite
    }
  }

  /// The id, unique in its assessment.
  public let id: String
  /// What is computed.
  public let kind: Kind
  /// The items it looks at, by id; empty takes all statements and ratings, or all items for
  /// `tooFast` and `omittedShare`.
  public let items: [String]
  /// The value from which it flags (or below which, for response variability and person fit); nil
  /// never flags.
  public let threshold: Double?
  /// What the threshold rests on: a source, or `author`; without one nothing is flagged.
  public let basis: String?
  /// What a flag would mean, one sentence.
  public let meaning: String

  /// Creates an index.
  public init(
    id: String, kind: Kind, items: [String] = [], threshold: Double? = nil, basis: String? = nil,
    meaning: String
  ) {
    self.id = id
    self.kind = kind
    self.items = items
    self.threshold = threshold
    self.basis = basis
    self.meaning = meaning
  }
}
