import Assessment

/// The control of an interaction, whichever it is.
enum ControlState: Hashable, Sendable {
  case choice(ChoiceControl)
  case rating(RatingControl)
  case number(NumberControl)
  case text(TextControl)
  case order(OrderControl)
  case match(MatchControl)
  case bestWorst(BestWorstControl)
  case rateEach(RateEachControl)
  case consent(ConsentControl)

  init(_ kind: Interaction.Kind, entry: Entry?, marks: NumberMarks, words: any Wording) {
    switch kind {
    case .choice(let choice): self = .choice(ChoiceControl(choice, entry: entry))
    case .number(let number):
      self = .number(NumberControl(number, marks: marks, entry: entry))
    case .text(let text): self = .text(TextControl(text, entry: entry))
    case .rating(let rating): self = .rating(RatingControl(rating, entry: entry))
    case .order(let order): self = .order(OrderControl(order, entry: entry))
    case .match(let match): self = .match(MatchControl(match, entry: entry))
    case .bestWorst(let options):
      self = .bestWorst(
        BestWorstControl(
          options, best: words.letter(.best), worst: words.letter(.worst), entry: entry))
    case .rateEach(let actions, let responses):
      self = .rateEach(RateEachControl(actions: actions, responses: responses, entry: entry))
    case .consent:
      self = .consent(
        ConsentControl(yes: words.letter(.yes), no: words.letter(.no), entry: entry))
    }
  }

  /// The control itself.
  var control: any ResponseControl {
    switch self {
    case .choice(let control): control
    case .rating(let control): control
    case .number(let control): control
    case .text(let control): control
    case .order(let control): control
    case .match(let control): control
    case .bestWorst(let control): control
    case .rateEach(let control): control
    case .consent(let control): control
    }
  }

  /// Carries out a key.
  mutating func handle(_ key: Key) -> ControlEffect {
    switch self {
    case .choice(var control): with(&control, key) { .choice($0) }
    case .rating(var control): with(&control, key) { .rating($0) }
    case .number(var control): with(&control, key) { .number($0) }
    case .text(var control): with(&control, key) { .text($0) }
    case .order(var control): with(&control, key) { .order($0) }
    case .match(var control): with(&control, key) { .match($0) }
    case .bestWorst(var control): with(&control, key) { .bestWorst($0) }
    case .rateEach(var control): with(&control, key) { .rateEach($0) }
    case .consent(var control): with(&control, key) { .consent($0) }
    }
  }

  private mutating func with<Control: ResponseControl>(
    _ control: inout Control, _ key: Key, _ wrap: (Control) -> ControlState
  ) -> ControlEffect {
    let effect = control.handle(key)
    self = wrap(control)
    return effect
  }
}

extension ControlState {
  /// Whether Enter would pick something before it goes on.
  var enterPicks: Bool {
    switch self {
    case .choice(let control): control.enterPicks
    case .rating(let control): control.enterPicks
    case .consent(let control): control.enterPicks
    default: false
    }
  }

  /// Whether several lines are typed into it, so that Enter is a new line.
  var isLongText: Bool {
    if case .text(let control) = self { control.interaction.isLong } else { false }
  }
}
