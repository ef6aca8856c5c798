/// A place in an item's content where a person responds.
public struct Interaction: Hashable, Sendable {
  /// The response variable it is bound to.
  public let response: String
  /// How one responds.
  public let kind: Kind

  /// Creates an interaction bound to a response variable.
  public init(response: String, kind: Kind) {
    self.response = response
    self.kind = kind
  }

  /// The ways to respond.
  public enum Kind: Hashable, Sendable {
    /// Pick options: an identifier, or identifiers where `maximum` is over 1.
    case choice(ChoiceInteraction)
    /// Type a number.
    case number(NumberInteraction)
    /// Type a text.
    case text(TextInteraction)
    /// Pick a point of a response set: an integer.
    case rating(RatingInteraction)
    /// Put options in order: ordered identifiers.
    case order(OrderInteraction)
    /// Give each left-hand entry a right-hand option: a record of identifiers.
    case match(MatchInteraction)
    /// Pick the best and the worst: a record with `best` and `worst`.
    case bestWorst([Option])
    /// Rate each action on a response set: a record of integers.
    case rateEach(actions: [Option], responses: ResponseSet)
    /// Agree or refuse: a boolean.
    case consent
  }
}
