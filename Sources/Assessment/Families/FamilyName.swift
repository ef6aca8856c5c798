/// The item families, by the names that XML, JSON and the command line use.
public enum FamilyName: String, Hashable, Sendable, CaseIterable {
  /// Numbers that follow a rule.
  case numberSeries = "number-series"
  /// Letters that follow a rule.
  case letterSeries = "letter-series"
  /// Figures in rows and columns that follow rules.
  case matrix
  /// Figures of which one does not belong.
  case oddOneOut = "odd-one-out"
  /// Figures that change as two others do.
  case analogy
  /// Figures turned, or mirrored.
  case rotation
  /// What follows from two premises about classes.
  case syllogism
  /// What follows from comparisons along one line.
  case linearOrder = "linear-order"
  /// Arithmetic in words.
  case wordProblem = "word-problem"
  /// Questions about a table or a chart.
  case tableReading = "table-reading"
  /// Whether two rows of symbols are the same.
  case symbolComparison = "symbol-comparison"
  /// Whether two numbers are the same.
  case numberChecking = "number-checking"
  /// Sequences to be remembered.
  case span
  /// Passengers of a boat who cannot be left alone with each other.
  case riverCrossing = "river-crossing"
  /// A coin of another weight, found on a balance.
  case weighing
  /// People who always, or never, tell the truth.
  case knightsAndKnaves = "knights-and-knaves"
  /// Jugs without marks.
  case waterJugs = "water-jugs"
  /// Clues that fix an order.
  case orderingPuzzle = "ordering-puzzle"
}
