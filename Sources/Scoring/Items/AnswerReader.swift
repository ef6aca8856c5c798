import Assessment

/// Reads the answers to one interaction as numbers, for measures of responding.
///
/// Made once for an item, because finding the interactions in its content takes longer than
/// scoring it.
struct AnswerReader: Sendable {
  /// The response variable of the interaction.
  let response: String
  private let form: Form

  private enum Form: Sendable {
    /// The value is the number: a point of a response set, a typed number, a consent.
    case number
    /// The place of the chosen option, from 1.
    case option([String])
    /// The points given to each action, in order.
    case actions([String])
  }

  /// A reader of an interaction whose answers are numbers in some sense; nil of the others.
  init?(_ interaction: Interaction) {
    response = interaction.response
    switch interaction.kind {
    case .rating, .number, .consent: form = .number
    case .choice(let choice) where !choice.isMultiple: form = .option(choice.options.map(\.id))
    case .rateEach(let actions, _): form = .actions(actions.map(\.id))
    case .choice, .text, .order, .match, .bestWorst: return nil
    }
  }

  /// Adds the answers in a value to a list.
  func read(_ value: Value, into answers: inout [Double]) {
    switch form {
    case .number:
      if let number = value.number { answers.append(number) }
    case .option(let ids):
      if let id = value.text, let place = ids.firstIndex(of: id) {
        answers.append(Double(place + 1))
      }
    case .actions(let ids):
      for id in ids {
        if let number = value.field(id)?.number { answers.append(number) }
      }
    }
  }
}

extension Item {
  /// Whether it asks for ratings: a statement, or actions to rate.
  var asksForRatings: Bool {
    interactions.contains { interaction in
      switch interaction.kind {
      case .rating, .rateEach: true
      default: false
      }
    }
  }
}
