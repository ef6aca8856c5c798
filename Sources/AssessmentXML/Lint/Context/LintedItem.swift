import Assessment

/// An item with its place and its interactions.
///
/// It is shared by all rules, so that a pass over many items copies nothing.
final class LintedItem: Sendable {
  let item: Item
  let path: Path
  /// What many rules ask of every item, kept beside it so that they need not reach for it.
  let type: ItemType
  let stimuli: [String]
  let timing: Timing
  private let outcomes: [OutcomeVariable]
  /// Its place in the battery's list.
  let place: Int
  /// The section it stands in, by its place in the battery's list.
  let section: Int
  let isPractice: Bool
  /// The language of its assessment.
  let language: String
  /// The blocks of what its steps present and ask, of hints and feedback, in the order of the definition.
  let blocks: [Block]
  /// Whether its rule gives a score.
  let hasScore: Bool
  /// Whether it shows a table, a chart or figures in rows.
  let showsFigures: Bool
  /// Its interactions in reading order.
  let fields: [LintedField]

  init(_ item: Item, at place: Place) {
    self.item = item
    path = place.path
    self.place = place.number
    type = item.type
    stimuli = item.stimuli
    timing = item.timing
    outcomes = item.outcomes
    section = place.section
    isPractice = place.isPractice
    language = place.language
    var fields: [LintedField] = []
    for step in item.steps {
      step.content.forEachInteraction {
        fields.append(LintedField($0, step: step, item: item))
      }
    }
    self.fields = fields
    blocks = LintedItem.blocks(of: item)
    showsFigures = blocks.contains { $0.holdsFigure }
    hasScore = outcomes.contains { $0.id == OutcomeVariable.score }
  }

  /// Where an item stands.
  struct Place {
    let path: Path
    let number: Int
    let section: Int
    let isPractice: Bool
    let language: String
  }

  private static func blocks(of item: Item) -> [Block] {
    // Most items have one step and nothing else: their content is shared, not copied.
    if item.feedback == nil, item.steps.count == 1, item.steps[0].hints.isEmpty,
      item.steps[0].presentation == nil
    {
      return item.steps[0].content
    }
    var blocks: [Block] = []
    for step in item.steps {
      for frame in step.presentation?.frames ?? [] { blocks += frame }
      blocks += step.content
      for hint in step.hints { blocks += hint.content }
    }
    if let feedback = item.feedback { blocks += feedback.right + feedback.wrong }
    return blocks
  }

  /// The outcome variable with that id.
  func outcome(_ id: String) -> OutcomeVariable? { outcomes.first { $0.id == id } }

  /// Its content, options left out, with its place.
  var content: LintedContent { LintedContent(subject: subject, steps: [], blocks: blocks) }

  /// The item as a place.
  var subject: SourceMap.Subject { .item(path) }

  /// Whether its answers are right or wrong: it has a score, and is no statement.
  var isKeyed: Bool { hasScore && type != .statement }

  /// Whether it asks for a rating of a statement.
  var isStatement: Bool { type == .statement }
}

/// An interaction of an item with its key and its place.
final class LintedField: Sendable {
  let interaction: Interaction
  /// The right value; nil where there is none, or more than one.
  ///
  /// A record may lack fields.
  let correct: Value?
  /// The way from the item to the element that holds its key.
  let steps: [SourceStep]

  init(_ interaction: Interaction, step: Step, item: Item) {
    self.interaction = interaction
    correct =
      item.response(interaction.response)?.correct
      ?? (interaction.hasParts ? item.rule.partKeys(of: interaction.response) : nil)
    switch item.type {
    case .steps:
      steps = [.named(step.id)]
    case .cloze:
      steps = [.element("gap", "id", interaction.response)]
    default:
      steps = []
    }
  }

  /// The options that can be picked, ordered or matched; none for other kinds.
  var options: [Option] {
    switch interaction.kind {
    case .choice(let choice): choice.options
    case .order(let order): order.options
    case .match(let match): match.options
    case .bestWorst(let options): options
    case .number, .text, .rating, .rateEach, .consent: []
    }
  }

  /// The way to one of its options.
  func steps(to option: String) -> [SourceStep] {
    steps + [.element("option", "id", option)]
  }
}

extension LintedItem {
  /// The answers that can be given to a choice or a rating, as text; nil where they are not listed.
  var possibleAnswers: [String]? {
    guard fields.count == 1, let field = fields.first else { return nil }
    return switch field.interaction.kind {
    case .choice(let choice): choice.options.map(\.id)
    case .rating(let rating): rating.responses.points.map { "\($0.value)" }
    case .consent: ["true", "false"]
    default: nil
    }
  }
}

extension Interaction {
  /// Whether its response is a record.
  fileprivate var hasParts: Bool {
    switch kind {
    case .match, .bestWorst, .rateEach: true
    default: false
    }
  }
}
