public import Assessment

extension Role {
  /// The role as a file of its own.
  ///
  /// Numbers have six significant digits.
  public var xml: String {
    let head =
      XMLText.attribute("id", id) + XMLText.attribute("version", version)
      + XMLText.attribute("assessment", assessment)
      + XMLText.attribute("assessment-version", assessmentVersion)
      + XMLText.attribute("places", String(places))
      + XMLText.attribute("confidence", "\(XMLText.number(confidence * 100))%")
    var lines = ["<title>\(XMLText.escaped(title))</title>"]
    lines += requirements.flatMap(\.lines)
    if let approval {
      lines.append("<approval\(XMLText.attribute("rule", approval.rawValue))/>")
    }
    lines += terms.map(\.element)
    lines += reference?.lines ?? []
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <role xmlns="urn:assay:role:1"\(head)>
      \(lines.map { "  \($0)\n" }.joined())</role>

      """
  }
}

extension RoleRequirement {
  fileprivate var lines: [String] {
    var attributes =
      XMLText.attribute("scale", scale.text) + XMLText.attribute("weight", XMLText.number(weight))
    if metric != .raw { attributes += XMLText.attribute("metric", metric.rawValue) }
    guard !cuts.isEmpty else { return ["<requirement\(attributes)/>"] }
    return ["<requirement\(attributes)>"] + cuts.map { "  \($0.element)" } + ["</requirement>"]
  }
}

extension RoleCut {
  fileprivate var element: String {
    "<cut\(XMLText.attribute("at-least", XMLText.number(atLeast)))"
      + XMLText.attribute("kind", kind.rawValue) + XMLText.attribute("basis", basis) + "/>"
  }
}

extension RoleTerm {
  fileprivate var element: String {
    var attributes =
      XMLText.attribute("id", id) + XMLText.attribute("title", title)
      + XMLText.attribute("item", item.text)
    switch acceptance {
    case .range(let atLeast, let atMost):
      if let atLeast { attributes += XMLText.attribute("at-least", XMLText.number(atLeast)) }
      if let atMost { attributes += XMLText.attribute("at-most", XMLText.number(atMost)) }
    case .options(let options):
      attributes += XMLText.attribute("accepts", options.joined(separator: " "))
    }
    attributes += XMLText.attribute("negotiable", isNegotiable ? "yes" : "no")
    if let firmness { attributes += XMLText.attribute("firmness", firmness.text) }
    if !firmAnswers.isEmpty {
      attributes += XMLText.attribute("firm", firmAnswers.joined(separator: " "))
    }
    if let unit { attributes += XMLText.attribute("unit", unit) }
    return "<term\(attributes)/>"
  }
}

extension RoleReference {
  fileprivate var lines: [String] {
    let head =
      XMLText.attribute("status", status.rawValue) + XMLText.attribute("date", date)
      + XMLText.attribute("n", String(n))
    return [
      "<reference\(head)>", "  <population>\(XMLText.escaped(population))</population>",
      "  <source>\(XMLText.escaped(source))</source>",
    ]
      + scales.map { scale in
        let attributes =
          XMLText.attribute("ref", scale.scale.text)
          + XMLText.attribute("mean", XMLText.number(scale.mean))
          + XMLText.attribute("sd", XMLText.number(scale.standardDeviation))
        return "  <scale\(attributes)>\(scale.reliability.element)</scale>"
      }
      + correlations.map { correlation in
        let attributes =
          XMLText.attribute("first", correlation.first.text)
          + XMLText.attribute("second", correlation.second.text)
          + XMLText.attribute("value", XMLText.number(correlation.value))
        return "  <correlation\(attributes)/>"
      } + ["</reference>"]
  }
}
