extension Sequence<Inline> {
  /// The figure, where the text is one and nothing else.
  public var onlyFigure: Figure? {
    var found: Figure?
    for inline in self {
      guard case .figure(let figure) = inline, found == nil else { return nil }
      found = figure
    }
    return found
  }
}

extension Sequence<Block> {
  /// Whether a figure stands in these blocks, in their lists or among the options in them.
  public var holdFigures: Bool {
    contains { block in
      switch block {
      case .figures: true
      case .paragraph(let text): text.holdFigures
      case .list(_, let entries): entries.contains { $0.holdFigures }
      case .table(let table): table.rows.contains { $0.cells.contains { $0.content.holdFigures } }
      case .interaction(let interaction): interaction.holdsFigures
      case .code, .chart: false
      }
    }
  }
}

extension Sequence<Inline> {
  /// Whether a figure stands in this text.
  var holdFigures: Bool {
    contains { inline in
      switch inline {
      case .figure: true
      case .emphasis(let text), .strong(let text), .sub(let text), .sup(let text): text.holdFigures
      case .fraction(let top, let bottom): top.holdFigures || bottom.holdFigures
      case .gap(let interaction): interaction.holdsFigures
      case .text, .code, .lineBreak: false
      }
    }
  }
}

extension Interaction {
  /// Whether a figure stands among what can be picked or placed.
  fileprivate var holdsFigures: Bool {
    let options: [Option] =
      switch kind {
      case .choice(let choice): choice.options
      case .order(let order): order.options
      case .match(let match): match.entries + match.options
      case .bestWorst(let options): options
      case .rateEach(let actions, _): actions
      case .number, .text, .rating, .consent: []
      }
    return options.contains { $0.content.holdFigures }
  }
}

extension Item {
  /// Whether it shows a figure of its own; those of its stimuli are the section's.
  public var showsFigures: Bool {
    steps.contains { step in
      step.content.holdFigures || step.presentation?.frames.contains(where: \.holdFigures) == true
        || step.hints.contains { $0.content.holdFigures }
    }
  }
}

extension Section {
  /// Whether anything in it shows a figure.
  fileprivate var showsFigures: Bool {
    instructions.holdFigures || stimuli.contains { $0.content.holdFigures }
      || children.contains { child in
        switch child {
        case .item(let item): item.showsFigures
        case .section(let section): section.showsFigures
        }
      }
  }
}

extension AssessmentDefinition {
  /// Whether a person who takes it is shown a figure anywhere.
  public var showsFigures: Bool {
    parts.contains { part in
      switch part {
      case .section(let section): section.showsFigures
      case .include(let include): include.definition.showsFigures
      case .rest(let rest): rest.content.holdFigures
      }
    }
  }
}

extension ChoiceInteraction {
  /// Whether every option is a figure and nothing else.
  public var isFigural: Bool {
    !options.isEmpty && options.allSatisfy { $0.content.onlyFigure != nil }
  }
}

extension Figure {
  /// The shapes on one line, such as `hatched triangle 16 at 12,12 turned 90`.
  public var notation: String {
    shapes.map { shape in
      let hasInside = shape.kind != .line && shape.kind != .arrow
      return (hasInside ? "\(shape.fill.rawValue) " : "")
        + "\(shape.kind.rawValue) \(shape.size) at \(shape.x),\(shape.y)"
        + (shape.rotation == 0 ? "" : " turned \(shape.rotation)")
    }.joined(separator: "; ")
  }
}
