import Assessment
import Simulation
import Typesetting

/// How well theta was found again on one scale: a table by true theta, and a chart of the errors.
struct ScaleSimulationTable {
  let scale: ScaleSimulation
  let page: ReportPage

  var lines: [Line] {
    let heading = StyledText("Scale '\(scale.path)': \(scale.title)", .heading)
    return [.empty] + heading.wrapped(to: page.columns) + page.running(summary)
      + [.empty] + table.lines(width: page.columns) + chart
  }

  private var summary: String {
    let status = scale.parameterStatus == .provisional ? "provisional" : "calibrated"
    var text =
      "Estimator \(scale.estimator.rawValue.uppercased()), \(status) parameters, population mean "
      + "\(SimulationNumbers.theta(scale.mean)) and SD \(SimulationNumbers.theta(scale.standardDeviation)). "
    if let reliability = scale.reliability {
      text +=
        "Reliability (squared correlation of theta and estimate) "
        + SimulationNumbers.figure(reliability, digits: 3) + "."
    }
    if scale.unestimated > 0 { text += " \(scale.unestimated) candidates have no estimate." }
    return text
  }

  private var table: Grid {
    let head = ["theta", "n", "bias", "RMSE", "% covered", "mean SE", "cond. SE"]
    let groups = scale.groups.map { (SimulationNumbers.thetas($0.thetas), $0.recovery) }
    let rows = groups.count > 1 ? groups + [("all", scale.overall)] : groups
    return Grid(
      rows: [Grid.Row(head.map { StyledText($0) }, isHeader: true)]
        + rows.flatMap { Self.rows($0, $1) },
      alignments: [.leading] + Array(repeating: .trailing, count: head.count - 1))
  }

  /// A row of figures, and below it one of their errors.
  private static func rows(_ name: String, _ recovery: ThetaRecovery) -> [Grid.Row] {
    let coverage = recovery.coverage.map { figure in
      MonteCarloFigure(figure.value * 100, error: figure.error.map { $0 * 100 })
    }
    let figures = [
      (recovery.bias, 2), (recovery.rootMeanSquareError, 2), (coverage, 1),
      (recovery.standardError, 2), (recovery.conditionalError, 2),
    ]
    let values = figures.map { figure, digits in
      figure.map { NumberText.text($0.value, fractionDigits: digits) } ?? "–"
    }
    let errors = figures.map { figure, digits in
      (figure?.error).map { "(\(NumberText.text($0, fractionDigits: digits)))" } ?? ""
    }
    let first = Grid.Row(([name, String(recovery.count)] + values).map { StyledText($0) })
    guard errors.contains(where: { !$0.isEmpty }) else { return [first] }
    return [first, Grid.Row((["", ""] + errors).map { StyledText($0, .dim) })]
  }

  /// The errors by theta, where there are groups to compare.
  private var chart: [Line] {
    let groups = scale.groups.filter { $0.recovery.count > 1 }
    guard groups.count > 2 else { return [] }
    func series(_ title: String, _ figure: (ThetaRecovery) -> MonteCarloFigure?) -> Plot.Series {
      Plot.Series(
        title,
        groups.map { group in
          let value = figure(group.recovery)?.value
          return Plot.Value(
            value, text: value.map { NumberText.text($0, fractionDigits: 2) } ?? "–")
        })
    }
    let plot = Plot(
      categories: groups.map { Self.center($0.thetas) },
      series: [
        series("bias", \.bias), series("RMSE", \.rootMeanSquareError),
        series("mean SE", \.standardError),
      ])
    return [.empty, Line("Errors by true theta", .strong)]
      + LinePlot(plot).lines(width: page.columns)
  }

  /// The middle of a group, or the end of an open one.
  private static func center(_ group: ThetaGroup) -> String {
    switch (group.lower, group.upper) {
    case (let lower?, let upper?): SimulationNumbers.theta((lower + upper) / 2)
    case (nil, let upper?): "<" + SimulationNumbers.theta(upper)
    case (let lower?, nil): "≥" + SimulationNumbers.theta(lower)
    case (nil, nil): ""
    }
  }
}
