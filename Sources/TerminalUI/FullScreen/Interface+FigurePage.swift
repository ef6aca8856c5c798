import Assessment
import Delivery
import Typesetting

extension Interface {
  /// The columns between figures and the question beside them.
  private static let figureGap = 3
  /// The least columns of a question beside figures.
  private static let leastQuestion = 28
  /// Figures get no smaller than this only to save scrolling where they stand above the question.
  private static let leastStacked = 8

  /// The body of an item with figures, as large as fits; nil for an item that draws none.
  ///
  /// A matrix stands beside its options where there is room, a row above them. Figures get no
  /// smaller than is needed to tell them apart: rather than that, the page scrolls.
  func figureBody(_ item: ItemScreen, layout: WindowLayout) -> ItemBody? {
    guard shownStyle != .words, item.drawsFigures else { return nil }
    var last: ItemBody?
    let figures = item.steps.flatMap(\.content.comparedFigures)
    let style = shownStyle
    for size in style.sizes {
      guard last == nil || style.tellsApart(figures, size: size) else { break }
      var typesetter = typesetter
      typesetter.figures = typesetter.figures.sized(size)
      if let body = besideBody(item, layout, typesetter) { return body }
      guard last == nil || size.columns >= Self.leastStacked else { continue }
      let body = itemBody(item, layout: layout, typesetter)
      if !body.isFolded, body.rows.count <= layout.bodyHeight { return body }
      last = body
    }
    return last
  }

  /// A matrix with the question at its right; nil where there is no matrix or no room.
  private func besideBody(
    _ item: ItemScreen, _ layout: WindowLayout, _ typesetter: Typesetter
  ) -> ItemBody? {
    guard layout.size.columns >= 72, item.stimuli.isEmpty, item.steps.count == 1,
      let block = item.steps[0].content.first(where: { $0.figureGrid != nil }),
      let rows = block.figureGrid?.rows, rows.count > 1
    else { return nil }
    let left = typesetter.lines([block], width: layout.bodyWidth)
    let column = left.columns + Self.figureGap
    let width = layout.bodyWidth - column
    guard left.count <= layout.bodyHeight, width >= Self.leastQuestion else { return nil }
    let right = question(
      item, typesetter, width: width, isRoomy: layout.isRoomy, beside: [block])
    guard right.count <= layout.bodyHeight else { return nil }
    return ItemBody(
      figures: left, question: right, fieldWidth: width, at: column,
      size: typesetter.figures.size)
  }

  /// How far a key moves the caret among figures to pick from; nil for other keys and fields.
  func galleryStep(_ key: Key, _ field: ItemForm.Field, _ item: ItemScreen, size: WindowSize)
    -> Int?
  {
    guard shownStyle != .words, case .choice(let control) = field.state, control.isFigural else {
      return nil
    }
    switch key {
    case .left: return -1
    case .right: return 1
    default:
      guard let step = key.listStep else { return nil }
      let body = itemBody(item, layout: WindowLayout(size: size))
      return step
        * Gallery(
          count: control.options.count, size: body.figureSize, width: body.fieldWidth
        ).perRow
    }
  }
}

extension ItemScreen {
  /// Whether words tell places or sizes of its figures in numbers.
  var needsNumbersInWords: Bool {
    steps.contains { $0.content.comparedFigures.contains(where: \.needsNumbersInWords) }
  }

  /// Whether there is a figure to draw.
  fileprivate var drawsFigures: Bool {
    steps.contains { step in
      step.content.contains { block in
        switch block {
        case .figures: true
        case .paragraph(let text): text.onlyFigure != nil
        case .interaction(let interaction):
          if case .choice(let choice) = interaction.kind { choice.isFigural } else { false }
        default: false
        }
      }
    }
  }
}

extension Block {
  /// The figures in rows, where it is some.
  var figureGrid: FigureGrid? {
    if case .figures(let grid) = self { grid } else { nil }
  }
}
