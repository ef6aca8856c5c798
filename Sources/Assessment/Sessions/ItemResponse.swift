/// What one line of RESPONSES, or a finished session, says of one item: the scorer's slot.
///
/// A batch of responses is one such slot for each item of `Catalog.items`, in that order.
public enum ItemResponse: Hashable, Sendable {
  /// Absent: the item was not reached.
  case notReached
  /// `null`: seen, no answer.
  case omitted
  /// An answer from a short closed list: the index of the option, or of the response set's point,
  /// in the order of the definition. Only for items with one `choice` (single) or `rating`
  /// interaction.
  case index(Int)
  /// A number with what was typed, of an item whose only variable takes one: the same as one entry,
  /// without the storage of a list.
  case number(Double, typed: String)
  /// Any other answer.
  case entries(AnsweredEntries)
  /// A state other than answered, omitted or not reached, from a session.
  case state(ItemState, AnsweredEntries)
}

/// The entries of one answered item.
public struct AnsweredEntries: Hashable, Sendable {
  /// The entries by response variable.
  public let entries: [ResponseEntry]
  /// Hints opened, by step id.
  public let hints: [String: Int]

  /// Creates entries.
  public init(_ entries: [ResponseEntry], hints: [String: Int] = [:]) {
    self.entries = entries
    self.hints = hints
  }
}

/// One line of RESPONSES, read against a definition.
public struct ResponseLine: Sendable {
  /// The candidate's id.
  public var candidate: String
  /// A slot for each item of `Catalog.items`.
  public var responses: [ItemResponse]
  /// Response times for each item of `Catalog.items`, -1 where unknown; empty when none is known.
  public var latenciesMs: [Int]

  /// Creates a line.
  public init(candidate: String, responses: [ItemResponse], latenciesMs: [Int] = []) {
    self.candidate = candidate
    self.responses = responses
    self.latenciesMs = latenciesMs
  }
}
