/// Something that raters judge by what they saw and heard, on a scale with an anchor at each point.
public struct Competency: Hashable, Sendable {
  /// What the rater has to write beside a rating.
  public enum Evidence: String, Hashable, Sendable, CaseIterable {
    /// A note may be left out.
    case optional
    /// A note cannot be left out.
    case required
  }

  /// The id, unique in its form.
  public let id: String
  /// What it is called.
  public let title: String
  /// What it means.
  public let definition: [Block]
  /// The anchored points, lowest first.
  public let scale: ResponseSet
  /// What has to be written beside the rating.
  public let evidence: Evidence

  /// Creates a competency.
  public init(
    id: String, title: String, definition: [Block], scale: ResponseSet,
    evidence: Evidence = .optional
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.scale = scale
    self.evidence = evidence
  }

  /// The id of the item that takes the evidence.
  public var noteItem: String { id + ".note" }
}
