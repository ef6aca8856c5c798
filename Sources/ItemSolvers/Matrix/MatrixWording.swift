import Assessment

/// Checks that the explanation and the hints of a matrix say what the solution says.
enum MatrixWording {
  static func defects(in item: GeneratedItem, _ solution: MatrixSolution) -> [Defect] {
    let isGerman = item.incidental("language") == "de"
    var explained = texts(of: item.explanation)
    for (attribute, reading) in zip(MatrixAttribute.allCases, solution.attributes) {
      guard let reading, reading.weight > 0 else { continue }
      let noun = noun(attribute, isGerman: isGerman)
      guard let place = explained.firstIndex(where: { $0.hasPrefix(noun + ":") }) else {
        return [Defect("explanation", "nothing is said of the \(attribute.name)")]
      }
      let text = explained.remove(at: place)
      let isSaid = reading.simplest.contains {
        text.contains(keyWord($0.rule, attribute, isGerman))
      }
      if !isSaid {
        return [Defect("explanation", "the rule of the \(attribute.name) is another")]
      }
    }
    let nouns = MatrixAttribute.allCases.map { noun($0, isGerman: isGerman) }
    if explained.contains(where: { text in nouns.contains { text.hasPrefix($0 + ":") } }) {
      return [Defect("explanation", "a rule is named that the matrix does not have")]
    }
    return hints(item, solution, nouns)
  }

  /// The last hint names just the attributes that follow a rule.
  private static func hints(
    _ item: GeneratedItem, _ solution: MatrixSolution, _ nouns: [String]
  ) -> [Defect] {
    guard let last = item.steps[0].hints.last else { return [Defect("hint", "there is no hint")] }
    let words = texts(of: last).joined(separator: " ").split { ",.: ".contains($0) }
    for (noun, reading) in zip(nouns, solution.attributes) {
      let isNamed = words.contains { $0 == noun || $0 == noun.lowercased() }
      if isNamed != ((reading?.weight ?? 0) > 0) {
        return [Defect("hint", "the hint names other attributes than those that change")]
      }
    }
    return []
  }

  private static func texts(of blocks: [Block]) -> [String] {
    blocks.compactMap { block in
      guard case .paragraph(let inlines) = block else { return nil }
      return inlines.reduce(into: "") { text, inline in
        if case .text(let characters) = inline { text += characters }
      }
    }
  }

  private static func noun(_ attribute: MatrixAttribute, isGerman: Bool) -> String {
    switch attribute {
    case .shape: isGerman ? "Form" : "Shape"
    case .size: isGerman ? "Größe" : "Size"
    case .fill: isGerman ? "Füllung" : "Fill"
    case .turn: isGerman ? "Drehung" : "Turn"
    case .count: isGerman ? "Anzahl" : "Number"
    case .elements: isGerman ? "Rand" : "Border"
    }
  }

  /// What the sentence on a rule must say.
  private static func keyWord(
    _ rule: MatrixRule, _ attribute: MatrixAttribute, _ isGerman: Bool
  ) -> String {
    switch rule {
    case .same, .constant: isGerman ? "Zeile gleich" : "same along"
    case .progression(let step): steps(attribute, isMore: step > 0, isGerman)
    case .distribution: isGerman ? "drei" : "three"
    case .addition where attribute == .count: "plus"
    case .addition: isGerman ? "zusammen" : "together"
    case .subtraction where attribute == .count: "minus"
    case .subtraction: isGerman ? "ohne" : "without"
    case .exclusiveOr: isGerman ? "nur eine" : "only one"
    case .other: isGerman ? "beide" : "both"
    }
  }

  /// What the sentence on equal steps must say.
  private static func steps(
    _ attribute: MatrixAttribute, isMore: Bool, _ isGerman: Bool
  ) -> String {
    let (english, german) =
      switch (attribute, isMore) {
      case (.size, true): ("larger", "größer")
      case (.size, false): ("smaller", "kleiner")
      case (.fill, true): ("outlined, hatched, solid", "umrandet, schraffiert, gefüllt")
      case (.fill, false): ("solid, hatched, outlined", "gefüllt, schraffiert, umrandet")
      case (.turn, _): ("same angle", "gleichen Winkel")
      case (.elements, _): ("same distance", "gleich weit")
      case (.shape, true), (.count, true): ("one more", "eins mehr")
      case (.shape, false), (.count, false): ("one fewer", "eins weniger")
      }
    return isGerman ? german : english
  }
}
