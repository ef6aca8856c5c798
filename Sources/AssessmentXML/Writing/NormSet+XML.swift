public import Assessment

extension NormSet {
  /// The norms as a file of their own.
  ///
  /// Numbers have six significant digits.
  public var xml: String {
    let head =
      XMLText.attribute("id", id) + XMLText.attribute("version", version)
      + XMLText.attribute("assessment", assessment)
      + XMLText.attribute("assessment-version", assessmentVersion)
      + XMLText.attribute("status", status.rawValue) + XMLText.attribute("date", date)
      + XMLText.attribute("n", String(n))
      + XMLText.attribute("level", "\(XMLText.number(level * 100))%")
      + XMLText.attribute("method", method.rawValue)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <norms xmlns="urn:assay:norms:1"\(head)>
        <population>\(XMLText.escaped(population))</population>
        <source>\(XMLText.escaped(source))</source>
      \(scales.map(\.element).joined())</norms>

      """
  }
}

extension ScaleNorm {
  fileprivate var element: String {
    var attributes = XMLText.attribute("ref", scale) + XMLText.attribute("metric", metric.rawValue)
    if let mean { attributes += XMLText.attribute("mean", XMLText.number(mean)) }
    if let standardDeviation {
      attributes += XMLText.attribute("sd", XMLText.number(standardDeviation))
    }
    var lines = [reliability?.element].compactMap(\.self)
    if case .table(let rows) = conversion { lines += rows.map(\.element) }
    guard !lines.isEmpty else { return "  <scale\(attributes)/>\n" }
    return "  <scale\(attributes)>\n\(lines.map { "    \($0)\n" }.joined())  </scale>\n"
  }
}

extension ScaleNorm.Row {
  fileprivate var element: String {
    var attributes =
      from == to
      ? XMLText.attribute("raw", XMLText.number(from))
      : XMLText.attribute("from", XMLText.number(from))
        + XMLText.attribute("to", XMLText.number(to))
    attributes += XMLText.attribute("value", XMLText.number(value))
    if let percentile { attributes += XMLText.attribute("percentile", XMLText.number(percentile)) }
    return "<row\(attributes)/>"
  }
}

extension ScaleNorm.Reliability {
  /// The element, in norms and in roles.
  var element: String {
    var attributes =
      XMLText.attribute("value", XMLText.number(value)) + XMLText.attribute("kind", kind)
    if let source { attributes += XMLText.attribute("source", source) }
    return "<reliability\(attributes)/>"
  }
}
