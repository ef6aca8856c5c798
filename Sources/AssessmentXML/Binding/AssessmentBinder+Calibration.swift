import Assessment
import Psychometrics

/// Item parameters, exposure controls, and how theta is scored.
extension AssessmentBinder {
  /// Reads the root of a file that holds parameters or controls.
  func readParameters(_ root: XMLElement, _ children: some Sequence<XMLElement>) {
    switch root.name {
    case .calibration: calibrations.append(calibration(root, children))
    case .exposureControls: controls.append(exposureControls(root, children))
    default: break
    }
  }

  /// The calibration that an element with these children spells.
  func calibration(
    _ element: XMLElement, _ children: some Sequence<XMLElement>
  ) -> Calibration {
    let id = token(element, .id) ?? ""
    note(.calibration(path.appending(id)), element)
    let parameters = Array(children)
    checkUnique(parameters, .item) { "item '\($0)' has parameters twice" }
    let model: ModelName = word(element, .model) ?? .twoPL
    return Calibration(
      id: id, status: word(element, .status) ?? .provisional, model: model,
      source: token(element, .source) ?? "", date: token(element, .date), n: count(element, .n),
      mean: number(element, .mean) ?? 0, standardDeviation: positive(element, .sd) ?? 1,
      speedStandardDeviation: positive(element, .speedSd),
      items: parameters.compactMap { self.parameters($0, usual: model) })
  }

  private func parameters(_ element: XMLElement, usual: ModelName) -> ItemParameters? {
    let name: ModelName = word(element, .model) ?? usual
    let item = token(element, .item) ?? ""
    let reader = ParameterReader(self, element, model: name)
    guard let model = ItemModel(reader) else { return nil }
    return ItemParameters(
      item: item, name: name, model: model, standardErrors: reader.standardErrors(),
      responseTime: responseTime(element))
  }

  /// How long an item takes; one parameter without the other is reported.
  private func responseTime(_ element: XMLElement) -> ResponseTimeModel? {
    let intensity = number(element, .timeIntensity)
    let discrimination = positive(element, .timeDiscrimination)
    guard let intensity, let discrimination else {
      if (token(element, .timeIntensity) == nil) != (token(element, .timeDiscrimination) == nil) {
        error(
          "item-parameters", "a response time needs time-intensity and time-discrimination",
          at: element)
      }
      return nil
    }
    return ResponseTimeModel(timeIntensity: intensity, timeDiscrimination: discrimination)
  }

  /// The exposure controls that an element with these children spells.
  func exposureControls(
    _ element: XMLElement, _ children: some Sequence<XMLElement>
  ) -> ExposureControls {
    let id = token(element, .id) ?? ""
    note(.exposureControls(path.appending(id)), element)
    let controls = Array(children)
    checkUnique(controls, .item) { "item '\($0)' has two controls" }
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
    guard rule == .latent else {
      if let metric = element.first(.metric) {
        warn("no-effect", "a metric has an effect with score=\"irt\" only", at: metric)
      }
      return nil
    }
    guard let calibration = token(element, .calibration) else {
      error(
        "calibration",
        "a scale with score=\"irt\" needs the attribute calibration: the id of the calibration with the parameters of its items",
        at: element, .score)
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
      standardDeviation: deviation, level: level(element, .level))
  }

  /// A number above 0.
  private func positive(_ element: XMLElement, _ name: AttributeName) -> Double? {
    guard let value = number(element, name) else { return nil }
    guard value > 0 else {
      error(
        "number-range", "'\(Wording.shortened(token(element, name) ?? ""))' is not above 0",
        at: element, name)
      return nil
    }
    return value
  }

  /// A list of finite numbers.
  func numbers(_ element: XMLElement, _ name: AttributeName) -> [Double] {
    names(element, name).compactMap { finite($0, element, name) }
  }
}
