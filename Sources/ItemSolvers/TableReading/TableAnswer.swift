/// The answer to a question about a table, and how it is found.
struct TableAnswer {
  let value: Int
  /// What the explanation says.
  let explanation: String

  /// Works a question.
  ///
  /// - Returns: Nil where there is no clean answer over 0, or two rows grow equally.
  init?(_ problem: TableProblem, in table: TableShown, german: Bool) {
    let values = table.values
    let unit = problem.unit(german: german)
    switch problem {
    case .lookUp(let row, let column):
      value = values[row][column]
      explanation =
        german
        ? "Der Wert für \(table.names[row]) im Jahr \(table.years[column]) ist \(value)."
        : "The value for \(table.names[row]) in \(table.years[column]) is \(value)."
    case .difference(let row, let other, let column):
      let (first, second) = (values[row][column], values[other][column])
      guard first > second else { return nil }
      value = first - second
      explanation = "\(first) − \(second) = \(value)."
    case .sum(let row):
      value = values[row].reduce(0, +)
      explanation = "\(Self.addition(values[row])) = \(value)."
    case .share(let row, let column):
      let whole = values[row].reduce(0, +)
      guard let share = Self.clean(values[row][column], of: whole) else { return nil }
      value = share
      explanation =
        "\(Self.addition(values[row])) = \(whole); \(values[row][column]) ÷ \(whole) = \(share)\(unit)."
    case .growth(let from, let to):
      guard let row = Self.fastest(values, from: from, to: to) else { return nil }
      let (old, new) = (values[row][from], values[row][to])
      guard new > old, let growth = Self.clean(new - old, of: old) else { return nil }
      value = growth
      let opening =
        german
        ? "Am stärksten wächst der Wert für \(table.names[row])"
        : "The value for \(table.names[row]) grows by the largest percentage"
      explanation =
        "\(opening): \(new) − \(old) = \(new - old); \(new - old) ÷ \(old) = \(growth)\(unit)."
    }
  }

  /// Whether the percentage of every row comes out whole in the columns asked for.
  static func isClean(_ problem: TableProblem, in values: [[Int]]) -> Bool {
    switch problem {
    case .share(_, let column):
      values.allSatisfy { clean($0[column], of: $0.reduce(0, +)) != nil }
    case .growth(let from, let to):
      values.allSatisfy { clean($0[to] - $0[from], of: $0[from]) != nil }
    case .lookUp, .difference, .sum: true
    }
  }

  /// The only row whose later number is the largest multiple of its earlier one.
  static func fastest(_ values: [[Int]], from: Int, to: Int) -> Int? {
    // Products of two numbers under a million cannot overflow.
    let fastest = values.indices.filter { row in
      values.indices.allSatisfy { other in
        values[row][to] * values[other][from] >= values[other][to] * values[row][from]
      }
    }
    return fastest.count == 1 ? fastest.first : nil
  }

  private static func clean(_ part: Int, of whole: Int) -> Int? {
    whole > 0 && (100 * part).isMultiple(of: whole) ? 100 * part / whole : nil
  }

  private static func addition(_ values: [Int]) -> String {
    values.map(String.init).joined(separator: " + ")
  }
}
