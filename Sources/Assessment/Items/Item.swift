/// One item: content in which interactions stand, and a rule that turns responses into outcomes.
///
/// Most items have one step. A teaser has several, which open one after another.
public struct Item: Hashable, Sendable {
  /// The id, unique in its assessment.
  public let id: String
  /// The native type it was written as.
  public let type: ItemType
  /// The steps in order; never empty.
  public let steps: [Step]
  /// The response variables that its interactions bind.
  public let responses: [ResponseVariable]
  /// The outcomes that its rule may set.
  public let outcomes: [OutcomeVariable]
  /// What turns responses into outcomes.
  public let rule: Rule
  /// The ids of the stimuli shown with it, in order.
  public let stimuli: [String]
  /// Its own time limits.
  public let timing: Timing
  /// Whether the options are shown in random order.
  public let shufflesOptions: Bool
  /// Whether it cannot be left without an answer.
  public let isRequired: Bool
  /// What is said after an answer, in practice only.
  public let feedback: Feedback?
  /// What plain mode means for its parameters and norms.
  public let administration: Administration

  /// Creates an item.
  public init(
    id: String, type: ItemType, steps: [Step], responses: [ResponseVariable],
    outcomes: [OutcomeVariable], rule: Rule, stimuli: [String] = [], timing: Timing = Timing(),
    shufflesOptions: Bool = false, isRequired: Bool = false, feedback: Feedback? = nil,
    administration: Administration = .same
  ) {
    self.id = id
    self.type = type
    self.steps = steps
    self.responses = responses
    self.outcomes = outcomes
    self.rule = rule
    self.stimuli = stimuli
    self.timing = timing
    self.shufflesOptions = shufflesOptions
    self.isRequired = isRequired
    self.feedback = feedback
    self.administration = administration
  }

  /// The interactions of all steps in reading order.
  public var interactions: [Interaction] { steps.flatMap(\.content.interactions) }

  /// Whether there is anything to respond to; information pages have nothing.
  public var takesResponse: Bool { !responses.isEmpty }

  /// The response variable with that id.
  public func response(_ id: String) -> ResponseVariable? { responses.first { $0.id == id } }

  /// The outcome variable with that id.
  public func outcome(_ id: String) -> OutcomeVariable? { outcomes.first { $0.id == id } }
}
