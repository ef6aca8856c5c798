public import Assessment

extension DifficultyModel {
  /// The model as an element of a definition.
  ///
  /// Numbers have six significant digits.
  public var xml: String {
    var head = XMLText.attribute("id", id) + XMLText.attribute("generator", family.rawValue)
    head += XMLText.attribute("status", status.rawValue) + XMLText.attribute("source", source)
    if let n { head += XMLText.attribute("n", String(n)) }
    head += XMLText.attribute("residual-sd", XMLText.number(residualDeviation))
    return XMLText.element("difficulty-model", head, indent: "") { inner in
      coefficients.map { coefficient in
        var text = coefficient.radical.map { XMLText.attribute("radical", $0) } ?? ""
        if let level = coefficient.level { text += XMLText.attribute("level", level) }
        return
          "\(inner)<coefficient\(text)\(XMLText.attribute("b", XMLText.number(coefficient.b)))/>\n"
      }.joined() + "\(inner)<covariance\(XMLText.attribute("values", lowerTriangle))/>\n"
    }
  }

  private var lowerTriangle: String {
    let count = coefficients.count
    guard covariance.count == count * count else { return "" }
    return XMLText.numbers(
      (0..<count).flatMap { row in (0...row).map { covariance[row * count + $0] } })
  }
}
