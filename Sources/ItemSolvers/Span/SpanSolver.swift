import Assessment

/// Reads sequences to be remembered from what is presented, and types them.
enum SpanSolver: ItemSolver {
  static let family = FamilyName.span

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard let shown = SpanShown(item) else {
      return [Defect("unreadable", "this is no sequence of single elements to be remembered")]
    }
    var found = sequence(shown) + presentation(item)
    if shown.key != shown.answer { found.append(Defect("wrong-key", "\(shown.answer) is right")) }
    for (radical, value) in [
      ("material", shown.material), ("direction", shown.direction),
      ("length", String(shown.elements.count)),
    ] where item.cell[radical] != value {
      found.append(Defect("radical", "\(radical) is \(value)"))
    }
    let complexity = shown.elements.count + (shown.direction == "backward" ? 1 : 0)
    if item.complexity != complexity {
      found.append(Defect("complexity", "the complexity is \(complexity)"))
    }
    let explanation = item.explanation.compactMap(SeriesText.paragraph).joined(separator: " ")
    if !explanation.contains(spaced(shown.elements))
      || !explanation.hasSuffix(" \(spaced(Array(shown.answer))).")
    {
      found.append(
        Defect("explanation", "the explanation does not give what was shown and is right"))
    }
    if item.steps.contains(where: { !$0.hints.isEmpty }) {
      found.append(Defect("hint", "spans have no hints"))
    }
    return found
  }

  /// What makes a sequence easier to remember than its length says.
  private static func sequence(_ shown: SpanShown) -> [Defect] {
    var found: [Defect] = []
    if Set(shown.elements).count != shown.elements.count {
      found.append(Defect("sequence", "an element occurs twice"))
    }
    let points = shown.elements.map { point($0, shown.material) }
    let steps = zip(points, points.dropFirst()).map { [$1.0 - $0.0, $1.1 - $0.1] }
    if zip(steps, steps.dropFirst()).contains(where: ==) {
      found.append(Defect("sequence", "three elements make a run"))
    }
    if shown.material == "digits", isWellKnown(shown.elements) {
      found.append(Defect("sequence", "a well-known number occurs"))
    }
    return found
  }

  /// Where an element stands in the order of its material: along a line, or in a grid.
  private static func point(_ element: Character, _ material: String) -> (Int, Int) {
    let value = Int(element.unicodeScalars.first?.value ?? 0)
    guard material == "grid" else { return (value, 0) }
    let place = max(0, (element.wholeNumberValue ?? 1) - 1)
    return (place / 3, place % 3)
  }

  private static func isWellKnown(_ digits: [Character]) -> Bool {
    digits.indices.contains { start in
      let rest = String(digits[start...])
      return ["314", "0815", "1492", "1789"].contains { rest.hasPrefix($0) }
        || rest.count >= 4 && ["19", "20"].contains { rest.hasPrefix($0) }
    }
  }

  private static func presentation(_ item: GeneratedItem) -> [Defect] {
    let shown = item.steps[0].presentation
    guard shown?.frameMs == 1_000, shown?.gapMs == 250 else {
      return [Defect("presentation", "elements are not shown for 1,000 ms with gaps of 250 ms")]
    }
    return []
  }

  private static func spaced(_ elements: [Character]) -> String {
    elements.map(String.init).joined(separator: " ")
  }
}
