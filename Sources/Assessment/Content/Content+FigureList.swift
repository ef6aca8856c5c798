extension Item {
  /// The figures that can stand beside each other: those of its grids, and options that are figures.
  public var comparedFigures: [Figure] {
    steps.flatMap { step in
      (step.presentation?.frames ?? []).flatMap(\.comparedFigures) + step.content.comparedFigures
    }
  }
}

extension Sequence<Block> {
  /// The figures of grids, and options that are figures, in these blocks.
  public var comparedFigures: [Figure] {
    flatMap { block -> [Figure] in
      switch block {
      case .figures(let grid): return grid.figures
      case .paragraph(let text): return text.onlyFigure.map { [$0] } ?? []
      case .interaction(let interaction):
        guard case .choice(let choice) = interaction.kind else { return [] }
        return choice.options.compactMap(\.content.onlyFigure)
      case .list, .table, .code, .chart: return []
      }
    }
  }
}
