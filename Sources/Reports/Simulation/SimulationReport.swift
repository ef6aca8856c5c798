import Assessment
public import Simulation
public import Typesetting

/// The result of a simulation printed for a terminal, in English: a tool for researchers.
public enum SimulationReport {
  /// The report as lines of at most the given width, 60 at least.
  ///
  /// Every figure stands with its Monte Carlo error in brackets.
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - width: The columns of the terminal.
  ///   - target: The rate of exposure above which items are listed; nil lists none.
  /// - Returns: The lines of the report.
  public static func lines(of result: SimulationResult, width: Int, target: Double?) -> [Line] {
    let page = ReportPage(width: max(60, width))
    var lines = page.sides(
      StyledText(result.assessment.title, .heading),
      StyledText("\(result.count) simulated candidates, seed \(result.seed)"))
    lines.append(page.rule)
    lines += page.running(introduction(of: result))
    for scale in result.scales { lines += ScaleSimulationTable(scale: scale, page: page).lines }
    for section in result.sections {
      lines += SectionSimulationTable(section: section, page: page, target: target).lines
    }
    if let controls = result.controls { lines += exposure(controls, result, page) }
    return page.bound(lines)
  }

  private static func introduction(of result: SimulationResult) -> String {
    let thetas =
      switch result.thetaDistribution {
      case .normal: "normal, with the mean and standard deviation of the calibration"
      case .uniform: "uniform over three standard deviations on both sides of the mean"
      case .points(let points):
        points.map { SimulationNumbers.theta($0) }.joined(separator: ", ") + ", in turn"
      }
    let unfinished =
      result.unfinished == 0
      ? "" : " \(result.unfinished) sessions could not go on to an end and count as they stand."
    return "True theta: \(thetas). Answers follow the items' models, which are taken as true: "
      + "errors of the item parameters are left out. In brackets: the Monte Carlo error."
      + unfinished
  }

  private static func exposure(
    _ controls: ControlledExposure, _ result: SimulationResult, _ page: ReportPage
  ) -> [Line] {
    let section = result.sections.first { $0.section.path == controls.section }
    let worst = section?.exposure.greatest.map { item in
      "; the most exposed item, \(item.path), was given to "
        + "\(SimulationNumbers.share(item.rate)) of the candidates above"
    }
    let rounds = controls.rounds == 1 ? "1 round" : "\(controls.rounds) rounds"
    return page.section(
      "Exposure controls",
      [
        "Sympson-Hetter controls for section '\(controls.section)', found in \(rounds) "
          + "for a target of \(SimulationNumbers.percent(controls.target)), were in place"
          + (worst ?? "") + "."
      ])
  }
}

extension ReportPage {
  /// A paragraph of running text with a blank line before it.
  func running(_ text: String) -> [Line] {
    [.empty] + StyledText(text).wrapped(to: textColumns)
  }
}
