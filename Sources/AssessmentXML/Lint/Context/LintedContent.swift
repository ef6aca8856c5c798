import Assessment

/// Content with its place.
struct LintedContent {
  let subject: SourceMap.Subject
  /// The way from the subject to the element around the content.
  let steps: [SourceStep]
  let blocks: [Block]
}

/// A table, a chart or figures in rows with their place.
struct LintedFigure<Figure: Sendable>: Sendable {
  let figure: Figure
  let subject: SourceMap.Subject
  /// The way from the subject to the element of the figure.
  let steps: [SourceStep]
}

extension LintContext {
  /// The tables, charts and figures in rows of the assessment.
  func figures() -> (
    tables: [LintedFigure<Table>], charts: [LintedFigure<Chart>],
    drawings: [LintedFigure<FigureGrid>]
  ) {
    var tables: [LintedFigure<Table>] = []
    var charts: [LintedFigure<Chart>] = []
    var drawings: [LintedFigure<FigureGrid>] = []
    func add(_ content: LintedContent) {
      var counts = (tables: 0, charts: 0, drawings: 0)
      content.blocks.forEachBlock { block in
        switch block {
        case .table(let table):
          let steps = content.steps + [.element("table", index: counts.tables)]
          tables.append(LintedFigure(figure: table, subject: content.subject, steps: steps))
          counts.tables += 1
        case .chart(let chart):
          let steps = content.steps + [.element("chart", index: counts.charts)]
          charts.append(LintedFigure(figure: chart, subject: content.subject, steps: steps))
          counts.charts += 1
        case .figures(let grid):
          let steps = content.steps + [.element("figures", index: counts.drawings)]
          drawings.append(LintedFigure(figure: grid, subject: content.subject, steps: steps))
          counts.drawings += 1
        case .paragraph, .list, .code, .interaction: break
        }
      }
    }
    for entry in items where entry.showsFigures { add(entry.content) }
    forEachContentBesideItems(add)
    return (tables, charts, drawings)
  }

  /// Visits all content of the assessment that does not belong to an item, each part with its place.
  func forEachContentBesideItems(_ visit: (LintedContent) -> Void) {
    for section in sections {
      visit(
        LintedContent(
          subject: .section(section.path), steps: [.element("instructions")],
          blocks: section.section.instructions))
      for stimulus in section.section.stimuli {
        visit(
          LintedContent(
            subject: .stimulus(path.appending(stimulus.id)), steps: [], blocks: stimulus.content))
      }
    }
    for case .rest(let rest) in definition.parts {
      visit(
        LintedContent(
          subject: .rest(path.appending(rest.id)), steps: [], blocks: rest.content))
    }
    visit(
      LintedContent(subject: subject, steps: [.element("ending")], blocks: definition.ending))
  }
}

extension Block {
  /// Whether it is a table, a chart or figures in rows, or a list with some.
  var holdsFigure: Bool {
    switch self {
    case .table, .chart, .figures: true
    case .list(_, let entries): entries.contains { $0.contains { $0.holdsFigure } }
    case .paragraph, .code, .interaction: false
    }
  }
}

extension Sequence<Block> {
  /// Visits these blocks and the blocks in lists, in reading order.
  func forEachBlock(_ visit: (Block) -> Void) {
    for block in self {
      visit(block)
      if case .list(_, let entries) = block {
        for entry in entries { entry.forEachBlock(visit) }
      }
    }
  }

  /// Visits the interactions in these blocks, inline gaps included, in reading order.
  func forEachInteraction(_ visit: (Interaction) -> Void) {
    for block in self {
      switch block {
      case .interaction(let interaction): visit(interaction)
      case .paragraph(let text): text.forEachGap(visit)
      case .list(_, let entries):
        for entry in entries { entry.forEachInteraction(visit) }
      case .table(let table):
        table.caption.forEachGap(visit)
        for row in table.rows {
          for cell in row.cells { cell.content.forEachGap(visit) }
        }
      case .code, .chart, .figures: break
      }
    }
  }

  /// Visits every running text, those of tables and lists included, but not those of options.
  func forEachText(_ visit: ([Inline]) -> Void) {
    forEachBlock { block in
      switch block {
      case .paragraph(let text): visit(text)
      case .table(let table):
        visit(table.caption)
        for row in table.rows {
          for cell in row.cells { visit(cell.content) }
        }
      case .code(let text): visit([.text(text)])
      case .chart, .figures, .list, .interaction: break
      }
    }
  }
}

extension Sequence<Inline> {
  fileprivate func forEachGap(_ visit: (Interaction) -> Void) {
    for inline in self {
      switch inline {
      case .gap(let interaction): visit(interaction)
      case .emphasis(let text), .strong(let text), .sub(let text), .sup(let text):
        text.forEachGap(visit)
      case .fraction(let top, let bottom):
        top.forEachGap(visit)
        bottom.forEachGap(visit)
      case .text, .code, .lineBreak, .figure: break
      }
    }
  }
}
