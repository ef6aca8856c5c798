/// A question that every candidate is asked, with what to ask further.
public struct InterviewQuestion: Hashable, Sendable {
  /// Something to ask where the answer leaves it open.
  public struct Probe: Hashable, Sendable {
    /// What to ask.
    public let content: [Inline]
    /// The ids of the competencies that the answer informs.
    public let informs: [String]

    /// Creates a probe.
    public init(content: [Inline], informs: [String] = []) {
      self.content = content
      self.informs = informs
    }
  }

  /// The id, unique in its form.
  public let id: String
  /// What to ask first.
  public let stem: [Block]
  /// The ids of the competencies that the answer informs.
  public let informs: [String]
  /// What to ask further, in order.
  public let probes: [Probe]

  /// Creates a question.
  public init(id: String, stem: [Block], informs: [String] = [], probes: [Probe] = []) {
    self.id = id
    self.stem = stem
    self.informs = informs
    self.probes = probes
  }
}

/// A social situation, such as a lunch or a tour, in which raters watch for competencies.
public struct Observation: Hashable, Sendable {
  /// The id, unique in its form.
  public let id: String
  /// What it is called.
  public let title: String
  /// What happens in it, and what to watch for.
  public let situation: [Block]
  /// The competencies, in order.
  public let competencies: [Competency]

  /// Creates an observation.
  public init(id: String, title: String, situation: [Block], competencies: [Competency]) {
    self.id = id
    self.title = title
    self.situation = situation
    self.competencies = competencies
  }

  /// The id of the page that tells of the situation.
  public var situationItem: String { id + ".situation" }
}
