import CLibXML2

/// Collects what libxml2 says while it validates one document.
final class SchemaFindings {
  /// The element that is being compared, and where it has just begun the one around it, which
  /// libxml2 may find fault with instead.
  var element: OpenElement?
  var parent: OpenElement?
  private var findings: [SchemaFinding] = []

  /// How many there are.
  var count: Int { findings.count }

  /// Takes a copy of everything that is needed of an error at the element.
  func add(_ error: xmlError) {
    guard findings.count < ReadingLimits.problemCount,
      let finding = SchemaFinding(error, at: element, in: parent)
    else { return }
    // A value that fails its facets is reported again as failing its type: keep the first, which
    // says why, and let the second name the type.
    if let last = findings.last, last.place == finding.place, last.isAboutValue {
      findings[findings.count - 1].type = finding.type ?? last.type
      if finding.isAboutValue { return }
    }
    findings.append(finding)
  }

  /// The findings as problems, in the order of the document.
  func problems(in source: [UInt8]) -> [XMLProblem] {
    findings.map { finding in
      XMLProblem(
        kind: .schema, offset: finding.offset(in: source), message: finding.message)
    }.sorted { $0.offset < $1.offset }
  }
}

/// One schema error: where it stands and what libxml2 says of it.
struct SchemaFinding {
  /// The element, and the attribute where the error is about one.
  struct Place: Equatable {
    var element: Int
    var name: String
    var attribute: String?
  }

  let place: Place
  /// libxml2's sentence without the element and the attribute that it begins with.
  let sentence: String
  let code: UInt32
  /// The name of the schema type that the value does not have.
  var type: String?

  init?(_ error: xmlError, at element: OpenElement?, in parent: OpenElement?) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue, let text = error.message else {
      return nil
    }
    let parts = SchemaSentence(String(cString: text))
    let isAboutParent =
      parts.element != element?.localName && parts.element == parent?.localName
    let element = isAboutParent ? parent : element
    place = Place(
      element: element?.offset ?? 0, name: element?.localName ?? parts.element,
      attribute: parts.attribute)
    sentence = parts.rest
    code = UInt32(bitPattern: error.code)
    type = parts.typeName
  }

  /// Whether the error is about the text of a value, not about the structure around it.
  var isAboutValue: Bool {
    (XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue...XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue)
      .contains(code)
  }

  /// The attribute's own place in the tag, or else that of the element.
  func offset(in source: [UInt8]) -> Int {
    guard let attribute = place.attribute else { return place.element }
    return StartTag(source, at: place.element).offset(ofAttribute: attribute) ?? place.element
  }
}
