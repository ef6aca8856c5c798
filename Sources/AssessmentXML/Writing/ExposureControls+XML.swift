public import Assessment

extension ExposureControls {
  /// The controls as a file of their own, ready to be included in a definition.
  public var xml: [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<exposure-controls xmlns=\"urn:assay:assessment:1\" id=\"\(id)\""
    if let target { text += " target=\"\(Self.decimal(target))\"" }
    text += ">\n"
    for control in controls {
      text += "  <control item=\"\(control.item)\""
      if control.chance != 1 { text += " chance=\"\(Self.decimal(control.chance))\"" }
      if control.rate != 0 { text += " rate=\"\(Self.decimal(control.rate))\"" }
      text += "/>\n"
    }
    return Array((text + "</exposure-controls>\n").utf8)
  }

  /// A share from 0 to 1 without an exponent, which the schema does not take.
  private static func decimal(_ share: Double) -> String {
    guard share > 0 else { return "0" }
    let billionths = String(Int((min(1, share) * 1e9).rounded()))
    guard billionths.count < 10 else { return "1" }
    var digits = String(repeating: "0", count: 9 - billionths.count) + billionths
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return "0." + digits
  }
}
