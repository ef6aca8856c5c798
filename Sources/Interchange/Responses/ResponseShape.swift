import Assessment

/// What a response variable takes, by the interaction it is bound to.
enum ResponseShape: Sendable {
  /// One option's id.
  case option(OptionIDs)
  /// The value of a point of a response set.
  case point([Int])
  /// Option ids without order, no two alike.
  case options(OptionIDs)
  /// Option ids in order, no two alike.
  case order(OptionIDs)
  /// A number as typed, or a JSON number.
  case number(NumberInteraction)
  /// A text as typed.
  case text
  /// An option's id for each entry.
  case matching(entries: OptionIDs, options: OptionIDs)
  /// Two different options, `best` and `worst`.
  case bestWorst(OptionIDs)
  /// The value of a point for each action.
  case ratings(actions: OptionIDs, points: [Int])
  /// True or false.
  case consent

  init(_ kind: Interaction.Kind) {
    func ids(_ options: [Option]) -> OptionIDs { OptionIDs(options.map(\.id)) }
    switch kind {
    case .choice(let choice):
      self = choice.isMultiple ? .options(ids(choice.options)) : .option(ids(choice.options))
    case .number(let number): self = .number(number)
    case .text: self = .text
    case .rating(let rating): self = .point(rating.responses.points.map(\.value))
    case .order(let order): self = .order(ids(order.options))
    case .match(let match):
      self = .matching(entries: ids(match.entries), options: ids(match.options))
    case .bestWorst(let options): self = .bestWorst(ids(options))
    case .rateEach(let actions, let responses):
      self = .ratings(actions: ids(actions), points: responses.points.map(\.value))
    case .consent: self = .consent
    }
  }

  /// Whether a cell of CSV holds JSON rather than the value itself.
  var isComposite: Bool {
    switch self {
    case .options, .order, .matching, .bestWorst, .ratings: true
    case .option, .point, .number, .text, .consent: false
    }
  }
}
