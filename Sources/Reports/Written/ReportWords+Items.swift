import Assessment

extension ReportWords {
  /// The heading over the items that families wrote.
  var writtenItems: String {
    pick("The items written for this session", "Die für diese Sitzung geschriebenen Aufgaben")
  }

  /// What an item was written with, and what became of it.
  func facts(on item: GeneratedItem, _ score: ItemScore) -> [Fact] {
    let incidentals = item.incidentals.map { "\($0.name)=\($0.value)" }
    var facts = [
      Fact(
        pick("Family", "Familie"),
        "\(item.family.rawValue) \(item.version): \(item.cell.description)"),
      Fact(pick("Surface", "Oberfläche"), incidentals.joined(separator: " ")),
      Fact(pick("Complexity", "Komplexität"), String(item.complexity)),
      Fact(pick("State", "Zustand"), state(score.state)),
    ]
    if incidentals.isEmpty { facts.remove(at: 1) }
    if let points = score.score, let most = score.maximum {
      facts.append(
        Fact(pick("Points", "Punkte"), "\(number(points)) \(pick("of", "von")) \(number(most))"))
    }
    if let latency = score.latencyMs {
      facts.append(Fact(pick("Response time", "Antwortzeit"), responseTime(latency)))
    }
    return facts
  }

  /// The key of a question that is not chosen from options, and what was answered.
  func facts(on answer: GeneratedAnswer, given: GivenAnswer?) -> [Fact] {
    var facts: [Fact] = []
    switch answer {
    case .options: break
    case .number(let key, let unit, _):
      facts.append(
        Fact(keyName, [number(key), unit].compactMap(\.self).joined(separator: "\u{A0}")))
    case .text(let key): facts.append(Fact(keyName, key))
    case .order(let options, let key): facts.append(Fact(keyName, places(key, among: options)))
    }
    facts.append(Fact(pick("Answer", "Antwort"), text(given?.value, to: answer)))
    if case .number(_, _, let errors) = answer, let value = given?.value?.number,
      let error = errors.first(where: { $0.value == value })
    {
      facts.append(Fact(pick("Error", "Fehler"), error.error))
    }
    if let hints = given?.hints, hints > 0 {
      facts.append(Fact(pick("Hints opened", "Geöffnete Hinweise"), String(hints)))
    }
    return facts
  }

  /// That an option is the key, or the error that leads to it; nil for what is put in order.
  func reason(_ option: GeneratedOption, in answer: GeneratedAnswer) -> String? {
    guard case .options = answer else { return nil }
    return option.error ?? pick("key", "Schlüssel")
  }

  private var keyName: String { pick("Key", "Schlüssel") }

  /// An answer, options by their places.
  private func text(_ given: Value?, to answer: GeneratedAnswer) -> String {
    switch given {
    case .ordered(let members)?, .multiple(let members)?:
      places(members.compactMap(\.text), among: answer.options)
    case .identifier(let text)?, .string(let text)?:
      answer.options.isEmpty ? text : places([text], among: answer.options)
    case let value?: value.number.map(number) ?? "–"
    case nil: "–"
    }
  }

  private func places(_ ids: [String], among options: [GeneratedOption]) -> String {
    ids.map { id in
      options.firstIndex { $0.id == id }.map { String($0 + 1) } ?? id
    }.joined(separator: ", ")
  }
}
