public import Psychometrics

/// An item outcome that enters a latent scale, with the model of its item.
public struct CalibratedTerm: Hashable, Sendable {
  /// The item's id, local to the assessment.
  public let item: String
  /// The outcome's id.
  public let outcome: String
  /// The item's model.
  public let model: ItemModel
  /// What an omitted answer counts as.
  public let omission: OmissionPolicy
  private let minimum: Double
  private let maximum: Double
  private let isReversed: Bool

  /// Creates a term from a scale's term, its item and the parameters of that.
  ///
  /// Without a policy, an omitted answer is wrong where the item has a right answer and was not
  /// presented where it has none.
  public init(_ term: Scale.Term, item: Item, model: ItemModel, omission: OmissionPolicy?) {
    let outcome = item.outcome(term.outcome)
    self.item = term.item
    self.outcome = term.outcome
    self.model = model
    self.omission = omission ?? (item.hasRightAnswer ? .wrong : .notPresented)
    minimum = outcome?.minimum ?? 0
    maximum = outcome?.maximum ?? 1
    isReversed = term.isReversed
  }

  /// How many categories the outcome has: the whole steps from its least to its largest value.
  public var outcomeCategoryCount: Int {
    let steps = (maximum - minimum).rounded()
    return steps.isFinite && steps >= 1 && steps < 1_000 ? Int(steps) + 1 : 1
  }

  /// Whether the model has as many categories as the outcome; one of right and wrong does for any.
  public var fitsOutcome: Bool {
    model.categoryCount == 2 || model.categoryCount == outcomeCategoryCount
  }

  /// The category of an outcome, from 0.
  ///
  /// A model of right and wrong takes full credit as right and all else as wrong. Any other counts
  /// whole steps from the least value; part of a step does not count.
  public func category(of outcome: Double) -> Int {
    let value = isReversed ? minimum + maximum - outcome : outcome
    let last = model.categoryCount - 1
    guard last > 1 else { return value >= maximum - 1e-9 ? 1 : 0 }
    let steps = (value - minimum + 1e-9).rounded(.down)
    return steps.isFinite ? Int(min(max(steps, 0), Double(last))) : 0
  }

  /// What became of an item as an answer: its category where it has an outcome.
  ///
  /// An item whose time ran out empty was seen and left without an answer, as an omitted one; what
  /// was not reached or not presented says nothing.
  public func answer(state: ItemState, outcome: Double?) -> ItemAnswer {
    switch state {
    case .answered, .timedOutDraft: outcome.map { .category(category(of: $0)) } ?? omitted
    case .omitted, .timedOutEmpty: omitted
    case .notReached, .notPresented: .notPresented
    }
  }

  /// An omitted answer as its policy has it.
  private var omitted: ItemAnswer { omission == .wrong ? .category(0) : .notPresented }
}
