public import Assessment
import Psychometrics

extension Calibration {
  /// The calibration as a file of its own, which a definition can include.
  ///
  /// Numbers have six significant digits. What stands at its default is left out: the model of an
  /// item that is the calibration's, and a standard normal theta.
  public var xml: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + element(XMLText.attribute("xmlns", "urn:assay:assessment:1"), indent: "")
  }

  /// The calibration as an element of a definition.
  func element(_ namespace: String = "", indent: String) -> String {
    var head = XMLText.attribute("id", id) + XMLText.attribute("status", status.rawValue)
    head += XMLText.attribute("model", model.rawValue) + XMLText.attribute("source", source)
    if let n { head += XMLText.attribute("n", String(n)) }
    if let date { head += XMLText.attribute("date", date) }
    if mean != 0 { head += XMLText.attribute("mean", XMLText.number(mean)) }
    if standardDeviation != 1 {
      head += XMLText.attribute("sd", XMLText.number(standardDeviation))
    }
    if let speed = speedStandardDeviation {
      head += XMLText.attribute("speed-sd", XMLText.number(speed))
    }
    return XMLText.element("calibration", namespace + head, indent: indent) { inner in
      items.map { "\(inner)<parameters\($0.attributes(in: model))/>\n" }.joined()
    }
  }
}

extension ItemParameters {
  /// The attributes of the item's element.
  fileprivate func attributes(in calibration: ModelName) -> String {
    var text = XMLText.attribute("item", item)
    if name != calibration { text += XMLText.attribute("model", name.rawValue) }
    for (name, values) in written { text += XMLText.attribute(name, XMLText.numbers(values)) }
    if !standardErrors.isEmpty {
      text += XMLText.attribute("se", XMLText.numbers(standardErrors))
    }
    guard let responseTime else { return text }
    return text + XMLText.attribute("time-intensity", XMLText.number(responseTime.timeIntensity))
      + XMLText.attribute(
        "time-discrimination", XMLText.number(responseTime.timeDiscrimination))
  }

  /// The parameters by their attributes, in the order of the format.
  private var written: [(String, [Double])] {
    switch model {
    case .logistic(let item):
      var parameters = name == .rasch ? [] : [("a", [item.discrimination])]
      parameters.append(("b", [item.difficulty]))
      if name == .threePL || name == .fourPL { parameters.append(("c", [item.lowerAsymptote])) }
      if name == .fourPL { parameters.append(("d", [item.upperAsymptote])) }
      return parameters
    case .graded(let item):
      return [("a", [item.discrimination]), ("thresholds", item.thresholds)]
    case .partialCredit(let item) where name == .ratingScale:
      let location = item.steps.reduce(0, +) / Double(max(1, item.steps.count))
      return [("b", [location]), ("thresholds", item.steps.map { $0 - location })]
    case .partialCredit(let item):
      let slope = name == .generalizedPartialCredit ? [("a", [item.discrimination])] : []
      return slope + [("thresholds", item.steps)]
    case .nominal(let item):
      return [("slopes", item.slopes), ("intercepts", item.intercepts)]
    }
  }
}
