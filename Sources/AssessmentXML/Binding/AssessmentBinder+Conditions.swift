import Assessment

extension AssessmentBinder {
  /// The condition that an element spells; nil for an element that spells none.
  func condition(_ element: XMLElement) -> Condition? {
    func inner() -> [Condition] { element.elements.compactMap { condition($0) } }
    func name(_ attribute: AttributeName) -> String { token(element, attribute) ?? "" }
    switch element.name {
    case .all: return .all(inner())
    case .any: return .any(inner())
    case .not: return inner().first.map(Condition.not)
    case .outcome:
      return .outcome(
        item: name(.item), outcome: token(element, .outcome) ?? OutcomeVariable.score,
        someBounds(element))
    case .answered: return .answer(item: name(.item), value: name(.value))
    case .sectionScore: return .sectionScore(section: name(.section), someBounds(element))
    case .scaleScore:
      return .scale(name(.scale), word(element, .figure) ?? .raw, someBounds(element))
    case .inBand: return .band(scale: name(.scale), band: name(.band))
    case .reliablyHigher: return .reliablyHigher(scale: name(.scale), than: name(.than))
    default: return nil
    }
  }

  private func someBounds(_ element: XMLElement) -> Bounds {
    let bounds = bounds(element)
    if bounds == Bounds() {
      error(
        "condition-bounds", "the condition needs a bound: at-least, at-most, over or under",
        at: element)
    }
    return bounds
  }
}
