import Assessment

extension AssessmentBinder {
  /// Reports what makes the definition unusable.
  func error(
    _ rule: String, _ message: String, at element: XMLElement, _ attribute: AttributeName? = nil
  ) {
    session.report(
      .error, rule: rule, message, document: document, offset: element.offset,
      attribute: attribute.map(\.writtenName))
  }

  /// Reports what works, but probably not as meant.
  func warn(
    _ rule: String, _ message: String, at element: XMLElement, _ attribute: AttributeName? = nil
  ) {
    session.report(
      .warning, rule: rule, message, document: document, offset: element.offset,
      attribute: attribute.map(\.writtenName))
  }

  /// What a misspelt name was most likely meant to be, as the end of a message.
  func guess(_ name: String, among names: some Sequence<String>) -> String {
    guard !session.isFull, let close = Wording.closest(to: name, among: Array(names)) else {
      return ""
    }
    return "; did you mean '\(close)'?"
  }

  /// Points out the attributes of an element that had no effect.
  func warnOfUnread(_ element: XMLElement) {
    for attribute in element.attributes where !attribute.isTicked && attribute.name != .unknown {
      warn(
        "no-effect", "the attribute '\(attribute.name.localName)' has no effect here", at: element,
        attribute.name)
    }
  }

  /// An element whose name another one before it has is an error.
  func checkUnique(
    _ elements: some Sequence<XMLElement>, _ attribute: AttributeName = .id, what: String
  ) {
    checkUnique(elements, attribute) { "two \(what) have the \(attribute.text) '\($0)'" }
  }

  /// An element whose name another one before it has is an error, which is told by that name.
  func checkUnique(
    _ elements: some Sequence<XMLElement>, _ attribute: AttributeName,
    message: (String) -> String
  ) {
    var taken = TakenNames()
    for element in elements {
      guard let name = token(element, attribute), !taken.insert(name) else { continue }
      error("duplicate-id", message(name), at: element, attribute)
    }
  }

  /// A name that is taken is an error.
  func checkUnique(
    _ name: String, among taken: inout TakenNames, at element: XMLElement,
    _ attribute: AttributeName = .id, what: String
  ) {
    if taken.insert(name) { return }
    error(
      "duplicate-id", "two \(what) have the \(attribute.text) '\(name)'", at: element, attribute)
  }
}

extension AttributeName {
  /// The name as the author typed it.
  var writtenName: String { self == .xmlLang ? "xml:lang" : text }

  /// The name without a prefix.
  var localName: String { self == .xmlLang ? "lang" : text }
}
