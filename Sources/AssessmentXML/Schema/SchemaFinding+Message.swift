import CLibXML2

extension SchemaFinding {
  /// The error in the words of somebody who writes tests, not schemas.
  var message: String {
    switch code {
    case XML_SCHEMAV_ELEMENT_CONTENT.rawValue: elementMessage
    case XML_SCHEMAV_CVC_ELT_1.rawValue: rootMessage
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1.rawValue, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2.rawValue:
      attributeMessage
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4.rawValue: missingAttributeMessage
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3.rawValue: "\(subject) holds elements only, not text"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1.rawValue: "\(subject) is always empty"
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2.rawValue: "\(subject) holds text only, not elements"
    case XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue: enumerationMessage
    case XML_SCHEMAV_CVC_IDC.rawValue: "\(subject): this name is already taken"
    default: isAboutValue ? valueMessage : "\(subject): \(sentence)"
    }
  }

  /// The attribute, or else the element, that the error is about.
  private var subject: String {
    place.attribute.map { "attribute '\($0)'" } ?? "element '\(place.name)'"
  }

  private var rootMessage: String {
    let message = "element '\(place.name)' cannot be the root of a file; "
    let guess = Wording.closest(
      to: place.name, among: ["assessment", "calibration", "exposure-controls", "norms", "role"])
    return message + (guess.map { "did you mean '\($0)'?" } ?? "is its namespace missing?")
  }

  private var elementMessage: String {
    let possible = SchemaSentence.expectedNames(sentence)
    // Few items present frames: who left out the stem is told of the stem alone.
    let needed = possible.filter { $0 != ElementName.present.text }
    let expected = needed.isEmpty ? possible : needed
    if sentence.hasPrefix("Missing") {
      return "element '\(place.name)' is not complete; expected \(Wording.oneOf(expected)) in it"
    }
    let known = ElementName.indices[place.name] != nil
    var message = "element '\(place.name)' \(known ? "cannot stand" : "is not known") here"
    if let close = Wording.closest(to: place.name, among: possible), !known {
      message += "; did you mean '\(close)'?"
      if expected.count == 1 { return message }
    }
    return expected.isEmpty ? message : message + "; expected \(Wording.oneOf(expected))"
  }

  private var attributeMessage: String {
    let name = place.attribute ?? ""
    let known = AttributeName.indices[name] != nil
    let message = "attribute '\(name)' is not \(known ? "allowed on" : "known on") '\(place.name)'"
    let names = AttributeName.allCases.dropFirst().map(\.text)
    guard !known, let close = Wording.closest(to: name, among: names) else { return message }
    return message + "; did you mean '\(close)'?"
  }

  private var missingAttributeMessage: String {
    let name = sentence.split(separator: "'").dropFirst().first ?? ""
    return "element '\(place.name)' needs the attribute '\(name)'"
  }

  private var enumerationMessage: String {
    let allowed = SchemaSentence.allowedValues(sentence)
    let value = SchemaSentence.value(sentence) ?? ""
    var message = "\(subject): '\(Wording.shortened(value))' is not one of "
    message += allowed.joined(separator: ", ")
    if let close = Wording.closest(to: value, among: allowed) {
      message += "; did you mean '\(close)'?"
    }
    return message
  }

  private var valueMessage: String {
    let value = Wording.shortened(SchemaSentence.value(sentence) ?? "")
    if let limit = SchemaSentence.limit(sentence) {
      let isLeast = code == XML_SCHEMAV_CVC_MININCLUSIVE_VALID.rawValue
      return "\(subject): '\(value)' is \(isLeast ? "below" : "above") \(limit)"
    }
    let type = type ?? SchemaSentence.pattern(sentence).flatMap { SchemaType.name(byPattern: $0) }
    if let type, let meaning = SchemaType.meaning(of: type) {
      return "\(subject): '\(value)' is not \(meaning)"
    }
    return "\(subject): '\(value)' is not accepted here"
  }
}
