public import Assessment

/// The check that every generated item passes before it is shown.
public enum Soundness {
  /// What is wrong with an item; empty where it is sound.
  public static func defects(in item: GeneratedItem) -> [Defect] {
    let form = FormCheck.defects(in: item)
    guard form.isEmpty else { return form }
    guard let solver = solvers[item.family] else {
      return [Defect("no-solver", "no solver knows the family '\(item.family.rawValue)'")]
    }
    return solver.defects(in: item)
  }

  /// The solvers, one a family.
  static let all: [any ItemSolver.Type] = [
    NumberSeriesSolver.self,
    LetterSeriesSolver.self,
    MatrixSolver.self,
    OddOneOutSolver.self,
    AnalogySolver.self,
    RotationSolver.self,
    SyllogismSolver.self,
    LinearOrderSolver.self,
    WordProblemSolver.self,
    TableReadingSolver.self,
    SymbolComparisonSolver.self,
    NumberCheckingSolver.self,
    SpanSolver.self,
    RiverCrossingSolver.self,
    WeighingSolver.self,
    KnightsAndKnavesSolver.self,
    WaterJugsSolver.self,
    OrderingPuzzleSolver.self,
  ]

  private static let solvers = Dictionary(all.map { ($0.family, $0) }) { first, _ in first }
}
