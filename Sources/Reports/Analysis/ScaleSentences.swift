import Analysis
import Assessment
import Psychometrics
import Typesetting

/// What an analysis says of all items together, in sentences.
enum ScaleSentences {
  static func sentences(of report: ItemAnalysisReport) -> [String] {
    [persons(report), precision(report.reliability), fit(report.fit)]
  }

  private static func persons(_ report: ItemAnalysisReport) -> String {
    let items = report.items.count == 1 ? "1 item" : "\(report.items.count) items"
    let persons = report.personCount == 1 ? "1 person" : "\(report.personCount) persons"
    let head = "\(items), \(persons), \(report.completePersonCount) with all scores."
    guard let total = report.total else {
      return head + " Each item stands against the mean of the others that a person answered."
    }
    let ends = [total.minimum, total.maximum].map { NumberText.shortest($0, atMost: 2) }
    return head
      + " Sum: mean \(figure(total.mean)), SD \(figure(total.standardDeviation)), "
      + "from \(ends[0]) to \(ends[1])."
  }

  private static func precision(_ reliability: ReliabilityReport) -> String {
    guard let alpha = reliability.alpha.value else {
      return "Reliability unknown: \(reliability.alpha.reason ?? "there is none")."
    }
    let band = reliability.alphaInterval.map { " (95 % \(figure($0.low)) to \(figure($0.high)))" }
    func part(_ name: String, _ coefficient: ReliabilityReport.Coefficient) -> String {
      coefficient.value.map { "\(name) \(figure($0))" }
        ?? "no \(name): \(coefficient.reason ?? "unknown")"
    }
    let others = [
      part("omega", reliability.omega)
        + (reliability.heywoodItems.isEmpty ? "" : " (Heywood case)"),
      part("lambda-6", reliability.lambda6), part("split half", reliability.splitHalf),
      part("standard error of measurement", reliability.standardError),
    ]
    return "Alpha \(figure(alpha))\(band ?? ""), \(others.joined(separator: ", "))."
  }

  private static func fit(_ report: ModelFitReport) -> String {
    let model = report.model.rawValue
    guard let persons = report.personCount else {
      return "No model was fitted: \(report.reason ?? "unknown")."
    }
    let head = "Model \(model), fitted to \(persons) persons"
    guard let fit = report.limitedInformation, case .success(let test) = fit.test else {
      return "\(head); its fit as a whole was not tested: "
        + "\(report.limitedInformationReason ?? "unknown")."
    }
    let interval = test.rootMeanSquareErrorInterval
    var parts = [
      "\(name(fit.statistic, model: report.model)) \(figure(test.chiSquare))",
      "df \(test.degreesOfFreedom)", probability(test.probability),
      "RMSEA \(NumberText.text(test.rootMeanSquareError, fractionDigits: 3)) (90 % "
        + "\(NumberText.text(interval.lowerBound, fractionDigits: 3)) to "
        + "\(NumberText.text(interval.upperBound, fractionDigits: 3)))",
    ]
    if let baseline = test.baseline {
      parts.append("CFI \(figure(baseline.comparativeFitIndex))")
      parts.append("TLI \(figure(baseline.tuckerLewisIndex))")
    }
    if let residual = fit.standardizedRootMeanSquareResidual {
      parts.append("SRMR \(NumberText.text(residual, fractionDigits: 3))")
    }
    return "\(head): \(parts.joined(separator: ", "))."
  }

  private static func name(_ statistic: LimitedInformationStatistic, model: ModelName) -> String {
    switch statistic {
    case .m2: model.isDichotomous ? "M2" : "M2*"
    case .c2: "C2"
    }
  }

  private static func probability(_ value: Double) -> String {
    value < 0.001 ? "p < 0.001" : "p \(NumberText.text(value, fractionDigits: 3))"
  }

  private static func figure(_ number: Double) -> String { CalibrationTable.figure(number) }
}
