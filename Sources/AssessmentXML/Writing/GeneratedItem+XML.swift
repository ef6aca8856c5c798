import Assessment

extension GeneratedItem {
  /// The item as an element of a definition, with its id and the scale that it counts for.
  func xml(id: String, scale: String, indent: String) -> String {
    let comment = "\(indent)<!-- \(family.rawValue) \(version): \(cell) -->\n"
    let administration = FamilySpecification.of(family)?.administration ?? .same
    let head =
      XMLText.attribute("id", id) + XMLText.attribute("scale", scale)
      + (administration == .same ? "" : XMLText.attribute("plain", administration.rawValue))
    guard steps.count > 1 else {
      return comment + (steps.first?.xml(head, above: stem, indent: indent) ?? "")
    }
    return comment
      + XMLText.element("steps", head, indent: indent) { inner in
        (stem.isEmpty ? "" : XMLText.element("stem", indent: inner) { stem.xml(indent: $0) })
          + steps.map { $0.xml(XMLText.attribute("id", $0.id), indent: inner) }.joined()
      }
  }
}

extension GeneratedStep {
  fileprivate func xml(_ head: String, above: [Block] = [], indent: String) -> String {
    let question = above + content
    return XMLText.element(answer.element, head + answer.key, indent: indent) { inner in
      var text = presentation?.xml(indent: inner) ?? ""
      text += XMLText.element("stem", indent: inner) { question.xml(indent: $0) }
      text += answer.options.map { option in
        "\(inner)<option\(XMLText.attribute("id", option.id))>\(option.content.xml)</option>\n"
      }.joined()
      text += hints.map { hint in
        XMLText.element("hint", indent: inner) { hint.xml(indent: $0) }
      }.joined()
      return text
    }
  }
}

extension GeneratedAnswer {
  fileprivate var element: String {
    switch self {
    case .options: "choice"
    case .number: "number"
    case .text: "text"
    case .order: "ordering"
    }
  }

  /// The key and what else stands in the start tag.
  fileprivate var key: String {
    switch self {
    case .options(let options):
      options.first(where: \.isKey).map { XMLText.attribute("key", $0.id) } ?? ""
    case .number(let key, let unit, _):
      XMLText.attribute("key", XMLText.number(key))
        + (unit.map { XMLText.attribute("unit", $0) } ?? "")
    case .text(let key):
      XMLText.attribute("key", key) + XMLText.attribute("space", "remove")
    case .order(_, let key): XMLText.attribute("key", key.joined(separator: " "))
    }
  }
}

extension Presentation {
  fileprivate func xml(indent: String) -> String {
    XMLText.element(
      "present",
      XMLText.attribute("frame", "\(frameMs)ms") + XMLText.attribute("gap", "\(gapMs)ms"),
      indent: indent
    ) { inner in
      frames.map { frame in
        XMLText.element("frame", indent: inner) { frame.xml(indent: $0) }
      }.joined()
    }
  }
}
