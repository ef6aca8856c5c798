/// What each rater of a panel fills in about one candidate: an interview guide, competencies on
/// anchored scales, observations of social situations, and a recommendation.
///
/// It is given as the definition that it lowers to, so that raters use the same runner, journal and
/// record as candidates do.
public struct RatingForm: Hashable, Sendable {
  /// The id.
  public let id: String
  /// The version, `major.minor.patch`.
  public let version: String
  /// The language of its content, a BCP 47 tag.
  public let language: String
  /// The title.
  public let title: String
  /// What it is, by whom and for what.
  public let about: About
  /// What raters read first; empty where the usual words are said.
  public let instructions: [Block]
  /// Whose ratings are expected; nil where nobody is.
  public let raters: ExpectedRaters?
  /// The interview's questions, in order.
  public let questions: [InterviewQuestion]
  /// The competencies rated in the interview, in order.
  public let competencies: [Competency]
  /// Social situations with competencies of their own, in order.
  public let observations: [Observation]
  /// The recommendation over all; nil where none is asked for.
  public let recommendation: Recommendation?

  /// Creates a form.
  public init(
    id: String, version: String, language: String, title: String, about: About = About(),
    instructions: [Block] = [], raters: ExpectedRaters? = nil,
    questions: [InterviewQuestion] = [], competencies: [Competency],
    observations: [Observation] = [], recommendation: Recommendation? = nil
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.title = title
    self.about = about
    self.instructions = instructions
    self.raters = raters
    self.questions = questions
    self.competencies = competencies
    self.observations = observations
    self.recommendation = recommendation
  }

  /// Every competency of the form: those of the interview, then those of the observations.
  public var allCompetencies: [Competency] {
    competencies + observations.flatMap(\.competencies)
  }

  /// The value that an answer has where the rater could not observe a competency.
  ///
  /// The points of a scale begin above it.
  public static let notObservedValue = 0

  /// The id of the item that asks for the recommendation.
  public static let recommendationItem = "recommendation"
}

/// Whose ratings of a candidate are expected before anybody sees them together.
public enum ExpectedRaters: Hashable, Sendable {
  /// So many raters, whoever they are.
  case count(Int)
  /// These raters.
  case named([String])
}

/// What a rater thinks of the candidate over all.
public struct Recommendation: Hashable, Sendable {
  /// One of the votes, and what it says.
  public struct Choice: Hashable, Sendable {
    /// The vote.
    public let vote: PanelVote
    /// What is shown.
    public let content: [Inline]

    /// Creates a choice.
    public init(_ vote: PanelVote, content: [Inline]) {
      self.vote = vote
      self.content = content
    }
  }

  /// The question; empty where the usual words are said.
  public let question: [Block]
  /// The votes to choose from, in the order shown.
  public let choices: [Choice]

  /// Creates a recommendation.
  public init(question: [Block] = [], choices: [Choice]) {
    self.question = question
    self.choices = choices
  }
}
