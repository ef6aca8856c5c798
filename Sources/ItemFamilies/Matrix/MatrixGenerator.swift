import Assessment
import Psychometrics

/// Writes figural matrices.
///
/// A plan says which features follow which rules. Each feature is then drawn by itself, with the
/// value that a named error leads to, and the options are all combinations of right and wrong
/// values of three features: each value stands in as many options as its counterpart, so that the
/// options alone do not tell the key.
enum MatrixGenerator: FamilyGenerator {
  static let family = FamilyName.matrix
  static let version = 2

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let plans = MatrixPlanTable.plans(of: cell, surface: surface)
    guard !plans.isEmpty else { return nil }
    let plan = plans[stream.integer(below: plans.count)]
    let side = MatrixPlanTable.side(of: cell)
    let order = plan.isGroup ? stream.permutation(of: 4) : []
    let series = MatrixFeature.allCases.map {
      MatrixSeries.drawn($0, plan, side: side, stream: &stream)
    }
    let words = MatrixWords(language: surface.first { $0.name == "language" }?.value ?? "en")
    let ruled = plan.ruled
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: plan.complexity,
      stem: [
        .paragraph([.text(words.question)]),
        .figures(grid(series, plan, side: side, order: order)),
      ],
      steps: [
        GeneratedStep(
          answer: .options(options(series, plan, order: order)),
          hints: [
            [.paragraph([.text(words.firstHint)])],
            [.paragraph([.text(words.hint(naming: ruled))])],
          ])
      ],
      explanation: ruled.compactMap { feature in
        plan[feature].map { law in
          let values = series[feature.rawValue].values
          let text = words.sentence(feature, law, isRising: values[0] < values[1])
          return .paragraph([.text(text)])
        }
      })
  }

  private static func grid(
    _ series: [MatrixSeries], _ plan: MatrixPlan, side: Int, order: [Int]
  ) -> FigureGrid {
    FigureGrid(
      rows: (0..<side).map { row in
        (0..<side).map { column in
          let place = row * side + column
          guard place < side * side - 1 else { return .missing }
          return .figure(MatrixCanvas.figure(series.map { $0.values[place] }, plan, order: order))
        }
      })
  }

  /// All combinations of right and wrong values of the crossed features; the key is the first.
  private static func options(
    _ series: [MatrixSeries], _ plan: MatrixPlan, order: [Int]
  ) -> [GeneratedOption] {
    var combinations: [(values: [Int], errors: [String])] = [
      (series.map { $0.values[$0.values.count - 1] }, [])
    ]
    for feature in plan.crossed {
      combinations += series[feature.rawValue].wrong.flatMap { wrong in
        combinations.map { combination in
          var values = combination.values
          values[feature.rawValue] = wrong.value
          return (values, combination.errors + ["\(feature.name)-\(wrong.error)"])
        }
      }
    }
    return combinations.map { values, errors in
      GeneratedOption(
        content: [.figure(MatrixCanvas.figure(values, plan, order: order))],
        error: errors.isEmpty ? nil : errors.joined(separator: "+"))
    }
  }
}
