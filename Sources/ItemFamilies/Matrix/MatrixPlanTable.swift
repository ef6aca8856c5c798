import Assessment

/// The plans of all cells and surfaces, made once.
enum MatrixPlanTable {
  /// The plans of a cell; empty for one that the family does not allow.
  static func plans(of cell: FamilyCell, surface: [FamilyParameter]) -> [MatrixPlan] {
    let elements = surface.first { $0.name == "elements" }?.value ?? elementValues[0]
    guard let index = index(cell["grid"], cell.number("rules"), cell["hardest"], elements) else {
      return []
    }
    return table[index]
  }

  /// How many rows and columns the matrices of a cell have.
  static func side(of cell: FamilyCell) -> Int { cell["grid"] == "2x2" ? 2 : 3 }

  private static let grids = ["3x3", "2x2"]
  private static let levels = ["simple", "distribution", "logic"]
  private static let elementValues = ["mixed", "segments", "dots"]

  private static let table: [[MatrixPlan]] = grids.flatMap { grid in
    (1...4).flatMap { rules in
      levels.flatMap { hardest in
        elementValues.map { elements in
          grid == "2x2" && hardest != "simple"
            ? [] : MatrixPlan.all(rules: rules, hardest: hardest, elements: elements)
        }
      }
    }
  }

  private static func index(_ grid: String, _ rules: Int, _ hardest: String, _ elements: String)
    -> Int?
  {
    guard let grid = grids.firstIndex(of: grid), 1...4 ~= rules,
      let level = levels.firstIndex(of: hardest),
      let elements = elementValues.firstIndex(of: elements)
    else { return nil }
    return ((grid * 4 + rules - 1) * levels.count + level) * elementValues.count + elements
  }
}
