public import Assessment

/// Decides syllogisms by going through all 128 ways in which three groups can overlap.
public enum SyllogismSolver: ItemSolver {
  /// Syllogisms.
  public static let family = FamilyName.syllogism

  /// What is wrong with a syllogism; empty where it is sound.
  public static func defects(in item: GeneratedItem) -> [Defect] {
    guard let question = SyllogismQuestion(item) else {
      return [Defect("unreadable", "this is no syllogism")]
    }
    let worlds = question.worlds([question.first, question.second])
    guard !worlds.worlds.isEmpty else {
      return [Defect("unreadable", "the premises contradict each other")]
    }
    var found = radicals(item, question)
    if item.complexity != worlds.worlds.count {
      found.append(
        Defect("complexity", "\(worlds.worlds.count) worlds are left, not \(item.complexity)"))
    }
    let right = answers(question, worlds)
    if right.count != 1 {
      found.append(Defect("one-right-answer", "\(right.count) options are right"))
    }
    if right.first != question.options.firstIndex(where: \.isKey) {
      found.append(Defect("wrong-key", "the key is not the option that is right"))
    }
    found += equals(question)
    for (option, choice) in zip(question.options, question.choices) {
      guard let name = option.error else { continue }
      if SyllogismError(rawValue: name)?.leads(to: choice, in: question) != true {
        found.append(Defect("unnamed-error", "'\(name)' does not lead to option \(option.id)"))
      }
    }
    return found + explanation(item, question)
  }

  /// The places of the options that are right.
  private static func answers(_ question: SyllogismQuestion, _ worlds: SyllogismWorlds) -> [Int] {
    let follows = question.choices.indices.filter { index in
      guard case .conclusion(let sentence) = question.choices[index] else { return false }
      return worlds.imply(sentence)
    }
    guard follows.isEmpty else { return follows }
    return question.choices.indices.filter { question.choices[$0] == .none }
  }

  private static func radicals(_ item: GeneratedItem, _ question: SyllogismQuestion) -> [Defect] {
    var found: [Defect] = []
    for (name, value) in [
      ("conclusion", question.conclusion ?? ""), ("figure", question.figure),
      ("wording", question.wording),
    ] where item.cell[name] != value {
      found.append(Defect("radical", "\(name) is '\(value)' and not '\(item.cell[name])'"))
    }
    if item.incidental("language") != question.language {
      found.append(Defect("incidental", "the language is another"))
    }
    let initials = ([question.middle] + question.ends).compactMap { $0.lowercased().first }
    if item.incidental("terms") == "nonsense", Set(initials).count != initials.count {
      found.append(Defect("incidental", "two made-up words begin alike"))
    }
    return found
  }

  /// `No` and `some` say the same in both directions.
  private static func equals(_ question: SyllogismQuestion) -> [Defect] {
    let conclusions = question.conclusions
    let converses = conclusions.filter { $0.mood == .no || $0.mood == .some }.map(\.converse)
    return converses.contains(where: conclusions.contains)
      ? [Defect("equal-options", "two conclusions say the same")] : []
  }

  /// The explanation names the key, and no other conclusion.
  private static func explanation(_ item: GeneratedItem, _ question: SyllogismQuestion) -> [Defect]
  {
    guard let explanation = ShownText.paragraphs(of: item.explanation),
      let texts = ShownText.options(question.options)
    else { return [Defect("explanation", "the explanation cannot be read")] }
    let named = texts.indices.filter { index in explanation.contains { $0.hasSuffix(texts[index]) }
    }
    return named == question.options.indices.filter { question.options[$0].isKey }
      ? [] : [Defect("explanation", "the explanation does not name the key alone")]
  }
}
