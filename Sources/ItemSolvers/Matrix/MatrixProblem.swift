import Assessment

/// A matrix with its options as a candidate sees them, read into attributes.
struct MatrixProblem {
  /// How many rows and columns there are: 2 or 3.
  let side: Int
  /// The figures in reading order, without the missing one.
  let figures: [MatrixFigure]
  /// The options in the order shown.
  let options: [MatrixFigure]

  /// Reads an item; nil where it does not look like a matrix with options.
  init?(_ item: GeneratedItem) {
    var grids: [FigureGrid] = []
    for block in item.stem + item.steps.flatMap(\.content) {
      if case .figures(let grid) = block { grids.append(grid) }
    }
    guard grids.count == 1, item.steps.count == 1, let grid = grids.first else { return nil }
    side = grid.rows.count
    guard side == 2 || side == 3, grid.rows.allSatisfy({ $0.count == grid.rows.count }) else {
      return nil
    }
    var figures: [MatrixFigure] = []
    for (place, cell) in grid.rows.joined().enumerated() {
      let isLast = place == side * side - 1
      switch cell {
      case .figure(let figure):
        guard !isLast, let read = MatrixFigure(figure) else { return nil }
        figures.append(read)
      case .missing: guard isLast else { return nil }
      case .empty: return nil
      }
    }
    self.figures = figures
    guard case .options(let shown) = item.steps[0].answer, shown.count == 8 else { return nil }
    var options: [MatrixFigure] = []
    for option in shown {
      guard let figure = option.content.onlyFigure, let read = MatrixFigure(figure) else {
        return nil
      }
      options.append(read)
    }
    self.options = options
    guard isUniform else { return nil }
  }

  /// The values of an attribute along the rows, or along the columns.
  func lines(of attribute: MatrixAttribute, alongColumns: Bool) -> MatrixLines {
    var lines: [[Int]] = []
    for line in 0..<side {
      let length = line == side - 1 ? side - 1 : side
      lines.append(
        (0..<length).map { place in
          figures[alongColumns ? place * side + line : line * side + place][attribute]
        })
    }
    return MatrixLines(
      attribute: attribute, lines: lines, turns: MatrixFigure.turns(of: figures[0].kind))
  }

  /// Whether borders are of one sort, equal numbers of shapes stand in the same places, and shapes
  /// that are turned are of one kind.
  private var isUniform: Bool {
    var border = MatrixFigure.Border.none
    var kind: Shape.Kind?
    var isTurned = false
    var hasKinds = false
    var placesOfCount = [0, 0, 0, 0, 0]
    let first = figures[0]
    for figure in figures + options {
      if figure.border != .none {
        guard border == .none || border == figure.border else { return false }
        border = figure.border
      }
      hasKinds = hasKinds || (kind != nil && kind != figure.kind)
      kind = figure.kind
      isTurned = isTurned || figure[.turn] != first[.turn]
      let count = figure[.count]
      guard (count == 0) == (first[.count] == 0) else { return false }
      if placesOfCount[count] == 0 { placesOfCount[count] = figure.places }
      guard placesOfCount[count] == figure.places else { return false }
    }
    return !(isTurned && hasKinds)
  }
}
