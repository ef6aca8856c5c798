import Assessment

/// Content with its place.
struct LintedContent {
  let subject: SourceMap.Subject
  /// The way from the subject to the element around the content.
  let steps: [SourceStep]
  let blocks: [Block]
}

extension LintContext {
  /// Visits all content of the assessment, each part with its place; options are not content.
  func forEachContent(_ visit: (LintedContent) -> Void) {
    for entry in items {
      visit(LintedContent(subject: entry.subject, steps: [], blocks: entry.blocks))
    }
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
      case .chart, .list, .interaction: break
      }
    }
  }
}
