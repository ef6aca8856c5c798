import Assessment
import Delivery
import Typesetting

/// The body of an item's page: stimulus and question, beside each other, one above the other, or
/// folded, by what fits.
struct ItemBody {
  /// The rows.
  private(set) var rows: [[Page.Placed]] = []
  /// Whether the stimulus and the question take turns.
  private(set) var isFolded = false
  /// The width of a field in the question.
  private(set) var fieldWidth: Int

  /// The size in which its figures are drawn.
  private(set) var figureSize = FigureSize.largest

  private static let gap = 4
  private static let narrowestQuestion = 24

  /// Lays out; `showsStimulus` tells which of the two is shown where they take turns, and
  /// `question` gives the lines of the question in a width.
  init(
    stimuli: [Stimulus], layout: WindowLayout, typesetter: Typesetter, foldMark: String,
    showsStimulus: Bool, question: (Int) -> [Line]
  ) {
    let width = layout.bodyWidth
    fieldWidth = width
    figureSize = typesetter.figures.size
    let plain = question(width)
    guard !stimuli.isEmpty else {
      rows = Self.column(plain)
      return
    }
    let blocks = stimuli.flatMap { Self.blocks($0) }
    let above = typesetter.lines(blocks, width: width)
    let stacked = above + [.empty] + plain

    if let body = ItemBody(
      blocks, beside: question, layout: layout, typesetter: typesetter)
    {
      self = body
      return
    }
    if stacked.count <= layout.bodyHeight {
      rows = Self.column(stacked)
      return
    }
    isFolded = true
    let fold = StyledText(foldMark, .dim).wrapped(to: width)
    rows = Self.column(showsStimulus ? above : fold + [.empty] + plain)
  }

  /// Lays out lines, such as figures, with the question at their right.
  init(figures: [Line], question: [Line], fieldWidth: Int, at column: Int, size: FigureSize) {
    rows = Self.columns(figures, question, at: column)
    self.fieldWidth = fieldWidth
    figureSize = size
  }

  /// Lays out blocks with the question at their right; nil where not all of both can be seen at
  /// once, but for so many rows of the blocks.
  init?(
    _ blocks: [Block], beside question: (Int) -> [Line], layout: WindowLayout,
    typesetter: Typesetter, hiding hidden: Int = 0
  ) {
    for beside in Self.besideWidths(typesetter.widths(of: blocks), layout: layout) {
      let left = typesetter.lines(blocks, width: beside)
      let rest = layout.bodyWidth - beside - Self.gap
      let right = question(rest)
      guard max(left.count - hidden, right.count) <= layout.bodyHeight else { continue }
      self.init(
        figures: left, question: right, fieldWidth: rest, at: beside + Self.gap,
        size: typesetter.figures.size)
      return
    }
    return nil
  }

  private static func column(_ lines: [Line]) -> [[Page.Placed]] {
    lines.map { [Page.Placed(column: 0, line: $0)] }
  }

  /// A stimulus with its title.
  static func blocks(_ stimulus: Stimulus) -> [Block] {
    guard let title = stimulus.title, !title.isEmpty else { return stimulus.content }
    return [.paragraph([.strong([.text(title)])])] + stimulus.content
  }

  private static func columns(
    _ left: [Line], _ right: [Line], at column: Int
  ) -> [[Page.Placed]] {
    (0..<max(left.count, right.count)).map { row in
      var placed: [Page.Placed] = []
      if row < left.count { placed.append(.init(column: 0, line: left[row])) }
      if row < right.count { placed.append(.init(column: column, line: right[row])) }
      return placed
    }
  }

  /// The widths to try for a stimulus beside its question, best first; none where there is no
  /// room for both.
  ///
  /// A table takes what it needs. Running text is read well at half the page, and gets more of it
  /// where that is what keeps the text in view.
  private static func besideWidths(_ widths: ContentWidths, layout: WindowLayout) -> [Int] {
    guard layout.size.columns >= 72 else { return [] }
    let most = layout.bodyWidth - gap - narrowestQuestion
    guard widths.least <= most else { return [] }
    if widths.natural <= most - 6 { return [max(widths.natural, 20)] }
    let half = min(most, max(widths.least, (layout.bodyWidth - gap) / 2))
    return Array(stride(from: half, through: most, by: 2))
  }
}
