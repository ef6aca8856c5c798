/// One item: content in which interactions stand, and a rule that turns responses into outcomes.
///
/// Most items have one step. A teaser has several, which open one after another. Copies share what
/// they hold.
public struct Item: Hashable, Sendable {
  private let fields: Shared<Fields>

  private struct Fields: Hashable, Sendable {
    let id: String
    let type: ItemType
    let steps: [Step]
    let responses: [ResponseVariable]
    let outcomes: [OutcomeVariable]
    let rule: Rule
    let stimuli: [String]
    let timing: Timing
    let shufflesOptions: Bool
    let isRequired: Bool
    let feedback: Feedback?
    let administration: Administration
    let experts: ExpertRatings?
    let slot: FamilySlot?
  }

  /// The id, unique in its assessment.
  public var id: String { fields.value.id }
  /// The native type it was written as.
  public var type: ItemType { fields.value.type }
  /// The steps in order; never empty.
  public var steps: [Step] { fields.value.steps }
  /// The response variables that its interactions bind.
  public var responses: [ResponseVariable] { fields.value.responses }
  /// The outcomes that its rule may set.
  public var outcomes: [OutcomeVariable] { fields.value.outcomes }
  /// What turns responses into outcomes.
  public var rule: Rule { fields.value.rule }
  /// The ids of the stimuli shown with it, in order.
  public var stimuli: [String] { fields.value.stimuli }
  /// Its own time limits.
  public var timing: Timing { fields.value.timing }
  /// Whether the options are shown in random order.
  public var shufflesOptions: Bool { fields.value.shufflesOptions }
  /// Whether it cannot be left without an answer.
  public var isRequired: Bool { fields.value.isRequired }
  /// What is said after an answer, in practice only.
  public var feedback: Feedback? { fields.value.feedback }
  /// What plain mode means for its parameters and norms.
  public var administration: Administration { fields.value.administration }
  /// What experts said of its actions; nil where nothing is known.
  public var experts: ExpertRatings? { fields.value.experts }

  /// Its place in a family; nil for an item that its author wrote.
  public var slot: FamilySlot? { fields.value.slot }

  /// Creates an item.
  public init(
    id: String, type: ItemType, steps: [Step], responses: [ResponseVariable],
    outcomes: [OutcomeVariable], rule: Rule, stimuli: [String] = [], timing: Timing = Timing(),
    shufflesOptions: Bool = false, isRequired: Bool = false, feedback: Feedback? = nil,
    administration: Administration = .same, experts: ExpertRatings? = nil, slot: FamilySlot? = nil
  ) {
    fields = Shared(
      Fields(
        id: id, type: type, steps: steps, responses: responses, outcomes: outcomes, rule: rule,
        stimuli: stimuli, timing: timing, shufflesOptions: shufflesOptions, isRequired: isRequired,
        feedback: feedback, administration: administration, experts: experts, slot: slot))
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
