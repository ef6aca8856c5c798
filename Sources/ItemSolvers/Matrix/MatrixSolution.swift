/// What a matrix leads to, worked out from its figures alone.
struct MatrixSolution {
  /// What the simplest reading along the rows says of one attribute.
  struct Explained {
    /// The attribute's values along the rows.
    let rows: MatrixLines
    /// The simplest readings; several where rules of equal weight hold.
    let simplest: [MatrixReading]
    /// All readings along rows and columns.
    let all: [MatrixReading]

    /// The weight of the simplest readings.
    var weight: Int { simplest.first?.rule.weight ?? 0 }

    /// The weight of the simplest reading along rows or columns that leads to a value.
    func weight(of value: Int) -> Int? {
      var least: Int?
      for reading in all where reading.value == value {
        least = min(least ?? .max, reading.rule.weight)
      }
      return least
    }
  }

  /// The attributes, in the order of `MatrixAttribute`; nil for one that no rule explains.
  let attributes: [Explained?]

  /// Works out a matrix.
  init(_ problem: MatrixProblem) {
    attributes = MatrixAttribute.allCases.map { attribute in
      let rows = problem.lines(of: attribute, alongColumns: false)
      let alongRows = rows.readings
      guard let least = alongRows.map(\.rule.weight).min() else { return nil }
      // What is the same everywhere is the same along columns too.
      if least == 0 { return Explained(rows: rows, simplest: [alongRows[0]], all: alongRows) }
      let alongColumns = problem.lines(of: attribute, alongColumns: true).readings
      return Explained(
        rows: rows, simplest: alongRows.filter { $0.rule.weight == least },
        all: alongRows + alongColumns)
    }
  }

  /// The sum of the weights of the simplest rules along the rows.
  var complexity: Int { attributes.reduce(0) { $0 + ($1?.weight ?? 0) } }

  /// How many attributes follow a rule, those that stay the same left out.
  var ruleCount: Int { attributes.count { ($0?.weight ?? 0) > 0 } }

  /// The highest class of a rule: 0 simple, 1 distribution, 2 logic.
  var hardest: Int {
    attributes.reduce(0) { max($0, $1?.simplest.first?.rule.rank ?? 0) }
  }

  /// The places of the options that the simplest reading along the rows leads to.
  func fitting(_ options: [MatrixFigure]) -> [Int] {
    options.indices.filter { place in
      zip(MatrixAttribute.allCases, attributes).allSatisfy { attribute, explained in
        explained?.simplest.contains { $0.value == options[place][attribute] } ?? false
      }
    }
  }

  /// The least sum of weights of rules, along rows or columns in any mixture, that leads to an
  /// option; nil where no rules do.
  func cost(of option: MatrixFigure) -> Int? {
    var sum = 0
    for (attribute, explained) in zip(MatrixAttribute.allCases, attributes) {
      guard let weight = explained?.weight(of: option[attribute]) else { return nil }
      sum += weight
    }
    return sum
  }
}
