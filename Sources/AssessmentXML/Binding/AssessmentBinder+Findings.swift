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
    var seen: [String] = []
    var more: Set<String> = []
    for element in elements {
      guard let id = token(element, attribute) else { continue }
      // A few names are compared faster than they are hashed.
      let isTaken = seen.contains(id) || more.contains(id)
      if seen.count < 16 { seen.append(id) } else { more.insert(id) }
      guard isTaken else { continue }
      error(
        "duplicate-id", "two \(what) have the \(attribute.text) '\(id)'", at: element, attribute)
    }
  }
}

extension AttributeName {
  /// The name as the author typed it.
  var writtenName: String { self == .xmlLang ? "xml:lang" : text }

  /// The name without a prefix.
  var localName: String { self == .xmlLang ? "lang" : text }
}
