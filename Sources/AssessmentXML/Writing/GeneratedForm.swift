public import Assessment

/// Fixed items of one family as a definition that can be given, or copied from.
public struct GeneratedForm: Sendable {
  /// The items, in order.
  public let items: [GeneratedItem]
  /// The family.
  public let family: FamilyName
  /// How their difficulty was predicted.
  public let model: DifficultyModel
  /// The language of the items.
  public let language: String

  /// Creates a form.
  public init(
    _ family: FamilyName, items: [GeneratedItem], model: DifficultyModel, language: String
  ) {
    self.family = family
    self.items = items
    self.model = model
    self.language = language
  }

  /// The definition: an item for each of the form's, scored by theta under predicted difficulties.
  public var xml: String {
    let name = family.rawValue
    let title = family.title(language: language)
    let calibration = Calibration(
      id: "predicted", model: .rasch, source: model.source,
      items: items.enumerated().map { index, item in
        ItemParameters(predicting: "\(name)-\(index + 1)", in: item.cell, by: model)
      })
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<assessment xmlns=\"urn:assay:assessment:1\""
    text += XMLText.attribute("id", name + "-form") + XMLText.attribute("version", "1.0.0")
    text += XMLText.attribute("xml:lang", language) + ">\n"
    text += "  <title>\(XMLText.content(title))</title>\n"
    text += "  <scale\(XMLText.attribute("id", "score"))\(XMLText.attribute("title", title))"
    text += " score=\"irt\" calibration=\"predicted\"/>\n"
    text += calibration.element(indent: "  ")
    text += XMLText.element("section", XMLText.attribute("id", "items"), indent: "  ") { inner in
      items.enumerated().map { index, item in
        item.xml(id: "\(name)-\(index + 1)", scale: "score", indent: inner)
      }.joined()
    }
    return text + "</assessment>\n"
  }
}
