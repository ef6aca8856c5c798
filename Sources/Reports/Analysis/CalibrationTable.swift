public import Analysis
import Assessment
public import Typesetting

/// A calibration printed for a terminal.
public enum CalibrationTable {
  /// The calibration as lines of at most the given width: what it rests on, the parameters with
  /// their standard errors, then every reason not to rely on one.
  public static func lines(of report: CalibrationReport, width: Int) -> [Line] {
    let page = ReportPage(width: max(20, width))
    let warnings = report.items.flatMap { item in
      item.warnings.map { "! \(item.id): \($0.message) [\($0.code.rawValue)]" }
    }
    return page.bound(
      head(report, page) + [.empty] + grid(report, page).lines(width: page.columns)
        + (warnings.isEmpty ? [] : [.empty])
        + warnings.flatMap { StyledText($0).wrapped(to: page.columns, first: "", rest: "  ") })
  }

  private static func head(_ report: CalibrationReport, _ page: ReportPage) -> [Line] {
    let persons = report.personCount == 1 ? "1 person" : "\(report.personCount) persons"
    let items = report.items.count == 1 ? "1 item" : "\(report.items.count) items"
    let end =
      report.isConverged
      ? "Converged after \(report.iterations) iterations"
      : "NOT CONVERGED after \(report.iterations) iterations: do not use these parameters"
    let fit = [
      "Log-likelihood \(figure(report.logLikelihood))", "AIC \(figure(report.akaike))",
      "BIC \(figure(report.bayesian))", "\(report.parameterCount) parameters",
    ]
    let sentences = [
      "\(persons), \(items). \(identification(report))", fit.joined(separator: ", ") + ".",
      "\(end); largest gradient \(small(report.gradientNorm)).",
    ]
    return page.sides(
      StyledText("Calibration", .heading),
      StyledText("\(report.model.rawValue), \(method(report.method))"))
      + [page.rule]
      + sentences.flatMap { StyledText($0).wrapped(to: page.textColumns, first: "", rest: "  ") }
  }

  private static func method(_ method: CalibrationRequest.Method) -> String {
    switch method {
    case .marginal: "marginal maximum likelihood"
    case .conditional: "conditional maximum likelihood"
    }
  }

  private static func identification(_ report: CalibrationReport) -> String {
    let theta = report.latent.map { latent in
      func number(_ value: Double, _ error: Double?) -> String {
        figure(value) + (error.map { " (SE \(figure($0)))" } ?? "")
      }
      return "mean \(number(latent.mean, latent.meanStandardError)), "
        + "SD \(number(latent.standardDeviation, latent.standardDeviationStandardError))"
    }
    return switch report.identification {
    case .standardNormal: "Theta is standard normal."
    case .meanZero: "Theta: \(theta ?? "mean 0"); discriminations are 1."
    case .anchored: "Theta on the anchors' scale: \(theta ?? "unknown")."
    case .difficultySumZero:
      "The difficulties sum to 0; theta found with them: \(theta ?? "unknown")."
    }
  }

  /// The parameters in columns, each with its standard error beside it, or below it where that
  /// would be too wide.
  private static func grid(_ report: CalibrationReport, _ page: ReportPage) -> Grid {
    let beside = grid(report, errors: .beside)
    return beside.fits(width: page.columns) ? beside : grid(report, errors: .below)
  }

  private static func grid(_ report: CalibrationReport, errors: ParameterColumns.Errors) -> Grid {
    let columns = ParameterColumns(report.items, errors: errors)
    let head = Grid.Row(
      (["item", "n"] + columns.names).map { StyledText($0) }, isHeader: true)
    let body = report.items.flatMap { item in
      let name = (item.warnings.isEmpty ? "" : "! ") + item.id + (item.isAnchor ? " =" : "")
      let first = [name, String(item.answerCount)] + columns.cells(of: item)
      let second = columns.cellsBelow(item).map { ["", "SE"] + $0 }
      return [first, second].compactMap { $0 }.map { Grid.Row($0.map { StyledText($0) }) }
    }
    return Grid(rows: [head] + body)
  }

  static func figure(_ number: Double) -> String {
    NumberText.text(number, fractionDigits: 2)
  }

  /// A parameter or its error; one that is out of all bounds is only said to be.
  static func parameter(_ number: Double) -> String {
    guard number.magnitude < 10_000 else { return number < 0 ? "<-9999" : ">9999" }
    return figure(number)
  }

  /// A number near 0 to one digit, such as `3e-6`.
  static func small(_ number: Double) -> String {
    guard number > 0, number < 0.01 else { return figure(number) }
    var digit = number
    var power = 0
    while digit < 0.95, power < 400 {
      digit *= 10
      power += 1
    }
    return "\(Int(digit.rounded()))e-\(power)"
  }
}
