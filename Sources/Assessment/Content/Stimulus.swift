/// Content that several items share: a passage, a table, a chart.
public struct Stimulus: Hashable, Sendable {
  /// The id, unique in its assessment.
  public let id: String
  /// A heading for it, when it needs one.
  public let title: String?
  /// What is shown.
  public let content: [Block]

  /// Creates a stimulus.
  public init(id: String, title: String? = nil, content: [Block]) {
    self.id = id
    self.title = title
    self.content = content
  }
}
