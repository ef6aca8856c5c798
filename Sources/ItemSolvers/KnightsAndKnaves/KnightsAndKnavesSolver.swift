import Assessment

/// Works islands of knights and knaves by trying everything that the people can be.
enum KnightsAndKnavesSolver: ItemSolver {
  static let family = FamilyName.knightsAndKnaves

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard let text = IslandText(item.stem), item.steps.count == 2,
      let asked = person(asked: item.steps[0], text),
      words(item.steps[1].content) == "How many of them are knights?"
    else { return [Defect("unreadable", "what is said or asked cannot be read")] }
    let worlds = text.worlds
    guard worlds.count == 1, let knights = worlds.first else {
      return [Defect("one-right-answer", "the people can be \(worlds.count) things instead of one")]
    }
    return kind(item.steps[0], isKnight: knights[asked])
      + count(item.steps[1], knights) + radicals(item, text)
      + words(item, text, knights)
  }

  private static func words(_ blocks: [Block]) -> String? {
    guard blocks.count == 1, case .paragraph(let text) = blocks[0] else { return nil }
    return text.plainText
  }

  private static func person(asked step: GeneratedStep, _ text: IslandText) -> Int? {
    guard let question = words(step.content) else { return nil }
    return text.people.firstIndex { question == "What is \($0)?" }
  }

  private static func kind(_ step: GeneratedStep, isKnight: Bool) -> [Defect] {
    guard case .options(let options) = step.answer,
      options.map(\.content.plainText).sorted() == ["a knave", "a knight"]
    else { return [Defect("options", "the options are not the two kinds")] }
    return options.flatMap { option -> [Defect] in
      let saysKnight = option.content.plainText == "a knight"
      if option.isKey != (saysKnight == isKnight) {
        return [Defect("wrong-key", "the person asked for is of the other kind")]
      }
      guard let error = option.error else { return [] }
      let expected = saysKnight ? "took-at-word" : "doubted-the-truthful"
      return error == expected ? [] : [Defect("unnamed-error", "'\(error)' leads elsewhere")]
    }
  }

  private static func count(_ step: GeneratedStep, _ knights: [Bool]) -> [Defect] {
    guard case .number(let key, let unit, let errors) = step.answer, unit == nil else {
      return [Defect("unreadable", "the number of knights is not typed")]
    }
    let count = knights.count { $0 }
    var found: [Defect] = []
    if key != Double(count) { found.append(Defect("wrong-key", "\(count) are knights")) }
    let knaves = knights.count - count
    let expected =
      knaves == count ? [] : [ExpectedError(Double(knaves), "counted-knaves")]
    if errors != expected {
      found.append(Defect("unnamed-error", "the expected errors are not those of the family"))
    }
    return found
  }

  private static func radicals(_ item: GeneratedItem, _ text: IslandText) -> [Defect] {
    let groups = text.statements.count {
      switch $0 {
      case .someKnave, .allKnaves, .knights: true
      case .kind, .pair: false
      }
    }
    let pairs = text.statements.count { if case .pair = $0 { true } else { false } }
    let statements = pairs > 0 ? "joined" : "plain"
    var found: [Defect] = []
    if item.cell.number("people") != text.people.count || item.cell["statements"] != statements
      || groups != 1 || pairs > 1
    {
      found.append(Defect("radical", "the radicals are not those of the text"))
    }
    if item.complexity != text.people.count + 2 * pairs {
      found.append(Defect("complexity", "the complexity is not that of the text"))
    }
    return found
  }

  /// Hints must be true, not yet the answer and never told twice; the explanation tells
  /// everybody's kind.
  private static func words(
    _ item: GeneratedItem, _ text: IslandText, _ knights: [Bool]
  ) -> [Defect] {
    var found: [Defect] = []
    let facts = Set(zip(text.people, knights).map { "\($0) is a \($1 ? "knight" : "knave")." })
    let asked = person(asked: item.steps[0], text).map { text.people[$0] } ?? ""
    let first = item.steps[0].hints.compactMap(words)
    if first.count != 2 || !first[0].hasPrefix("Suppose that \(asked) is a ")
      || !facts.contains(first[1]) || first[1].hasPrefix("\(asked) ")
    {
      found.append(Defect("hint", "a hint to the first question is missing, untrue or the answer"))
    }
    let second = item.steps[1].hints.map(words)
    let untold = facts.filter { !$0.hasPrefix("\(asked) ") && !first.contains($0) }
    if second.count != min(untold.count, 1)
      || !second.allSatisfy({ hint in untold.contains { $0 == hint } })
    {
      found.append(
        Defect("hint", "the hint to the second question is missing, untrue or told already"))
    }
    func list(_ isKnight: Bool) -> String {
      let names = zip(text.people, knights).filter { $0.1 == isKnight }.map(\.0)
      return names.isEmpty ? "none" : names.joined(separator: ", ")
    }
    if words(item.explanation) != "Knights: \(list(true)). Knaves: \(list(false))." {
      found.append(Defect("explanation", "the explanation does not tell what everybody is"))
    }
    return found
  }
}
