import Assessment
import Psychometrics

/// Item parameters, exposure controls, and how theta is scored.
extension AssessmentBinder {
  /// Reads the root of a file that is included for its parameters or controls.
  func readParameters(_ root: XMLElement) {
    switch root.name {
    case .calibration: calibrations.append(calibration(root))
    case .exposureControls: controls.append(exposureControls(root))
    default: break
    }
  }

  func calibration(_ element: XMLElement) -> Calibration {
    let id = token(element, .id) ?? ""
    note(.calibration(path.appending(id)), element)
    let parameters = Array(element.elements)
    checkUnique(parameters, .item, what: "parameters")
    let model: ModelName = word(element, .model) ?? .twoPL
    return Calibration(
      id: id, status: word(element, .status) ?? .provisional, model: model,
      source: token(element, .source) ?? "", date: token(element, .date), n: count(element, .n),
      mean: number(element, .mean) ?? 0, standardDeviation: positive(element, .sd) ?? 1,
      items: parameters.compactMap { self.parameters($0, usual: model) })
  }

  private func parameters(_ element: XMLElement, usual: ModelName) -> ItemParameters? {
    let name: ModelName = word(element, .model) ?? usual
    guard let model = ItemModel(name, read: ParameterReader(self, element)) else { return nil }
    return ItemParameters(
      item: token(element, .item) ?? "", name: name, model: model,
      standardErrors: numbers(element, .se))
  }

  func exposureControls(_ element: XMLElement) -> ExposureControls {
    let id = token(element, .id) ?? ""
    note(.exposureControls(path.appending(id)), element)
    let controls = Array(element.elements)
    checkUnique(controls, .item, what: "controls")
    return ExposureControls(
      id: id, target: number(element, .target),
      controls: controls.map { control in
        ExposureControls.Control(
          item: token(control, .item) ?? "", chance: number(control, .chance) ?? 1,
          rate: number(control, .rate) ?? 0)
      })
  }

  /// How a scale is scored whose rule is theta; nil for another rule, or without a calibration.
  func latentScoring(_ element: XMLElement, _ rule: Scale.Rule) -> LatentScoring? {
    guard rule == .latent else { return nil }
    guard let calibration = token(element, .calibration) else {
      error(
        "calibration", "a scale with score=\"irt\" needs the calibration that its items stand in",
        at: element)
      return nil
    }
    let omission: OmissionPolicy? =
      switch token(element, .omitted) {
      case "wrong": .wrong
      case "not-presented": .notPresented
      default: nil
      }
    return LatentScoring(
      calibration: calibration, estimator: word(element, .estimator) ?? .expectedAPosteriori,
      priorMean: number(element, .priorMean), priorStandardDeviation: positive(element, .priorSd),
      omission: omission, metric: element.first(.metric).flatMap { metric($0) })
  }

  private func metric(_ element: XMLElement) -> ReportingMetric? {
    guard let deviation = positive(element, .sd) else { return nil }
    return ReportingMetric(
      name: token(element, .name) ?? "", mean: number(element, .mean) ?? 0,
      standardDeviation: deviation, level: share(element, .level) ?? 0.95)
  }

  /// A number above 0.
  private func positive(_ element: XMLElement, _ name: AttributeName) -> Double? {
    guard let value = number(element, name) else { return nil }
    guard value > 0 else {
      error("number-range", "'\(token(element, name) ?? "")' is not above 0", at: element, name)
      return nil
    }
    return value
  }

  /// A list of finite numbers.
  func numbers(_ element: XMLElement, _ name: AttributeName) -> [Double] {
    names(element, name).compactMap { text in
      if let number = Double(text), number.isFinite { return number }
      error(
        "number-range", "the number '\(Wording.shortened(text))' is too large", at: element, name)
      return nil
    }
  }
}
