import Assessment

/// Works letter series: fits every rule of the grammar to the letters shown.
enum LetterSeriesSolver: ItemSolver {
  static let family = FamilyName.letterSeries

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard let shown = LetterSeriesShown(item) else {
      return [Defect("unreadable", "this is no series of letters with five letters to choose from")]
    }
    let rules = LetterRule.fitting(shown.places).compactMap { rule in
      rule.next(after: shown.places).map { (rule: rule, next: $0) }
    }
    guard let simplest = rules.min(by: { $0.rule.complexity < $1.rule.complexity }) else {
      return [Defect("one-right-answer", "the letters follow no rule of the grammar")]
    }
    let (rule, next) = simplest
    var found: [Defect] = []
    let complexity = max(item.complexity, rule.complexity)
    for other in rules where other.rule.complexity <= complexity && other.next != next {
      found.append(
        Defect("ambiguous", "by another rule as simple \(Alphabet.letter(other.next)) follows"))
    }
    if item.complexity != rule.complexity {
      found.append(Defect("complexity", "the complexity is \(rule.complexity)"))
    }
    let tied = rules.filter { $0.rule.complexity == rule.complexity }
    if tied.contains(where: { $0.rule.radical != item.cell["rule"] }) {
      found.append(Defect("radical", "the rule is \(rule.radical)"))
    }
    if shown.places.count != rule.shownCount {
      found.append(Defect("length", "the rule is shown in \(rule.shownCount) letters"))
    }
    if (rule.reach(over: shown.places.count) <= 2 ? "near" : "far") != item.cell["steps"] {
      found.append(Defect("radical", "the steps are of another length"))
    }
    return found + options(shown, rule, next: next) + words(item, rule, next: next)
  }

  private static func options(
    _ shown: LetterSeriesShown, _ rule: LetterRule, next: Int
  ) -> [Defect] {
    var found: [Defect] = []
    let right = shown.options.count { $0.place == next }
    if right != 1 { found.append(Defect("one-right-answer", "\(right) options are right")) }
    if !shown.makesPairs {
      found.append(
        Defect("options", "the letters are not two pairs of neighbours and a single one"))
    }
    for option in shown.options {
      let letter = Alphabet.letter(option.place)
      guard let error = option.error else {
        if option.place != next {
          found.append(Defect("wrong-key", "\(Alphabet.letter(next)) follows, not \(letter)"))
        }
        continue
      }
      if !LetterSeriesErrors.leads(
        error, to: option.place, places: shown.places, key: next, rule: rule)
      {
        found.append(Defect("unnamed-error", "'\(error)' does not lead to \(letter)"))
      }
    }
    return found
  }

  private static func words(_ item: GeneratedItem, _ rule: LetterRule, next: Int) -> [Defect] {
    var found: [Defect] = []
    let closing = item.explanation.last.flatMap(SeriesText.paragraph) ?? ""
    let phrase = rule.phrase(german: item.incidental("language") == "de")
    if !SeriesText.says(item.explanation, phrase)
      || SeriesText.signs(item.explanation) != rule.signs
      || !closing.hasSuffix(" \(Alphabet.letter(next)).")
    {
      found.append(Defect("explanation", "the explanation does not give the rule and the letter"))
    }
    if item.steps.contains(where: { !$0.hints.isEmpty }) {
      found.append(Defect("hint", "letter series have no hints"))
    }
    return found
  }
}

/// What a candidate sees of a letter series.
struct LetterSeriesShown {
  /// The places of the letters shown, four at least.
  let places: [Int]
  /// The places of the letters to choose from, with the errors named for them.
  let options: [(place: Int, error: String?)]

  /// Reads an item; nil where it is no letter series.
  init?(_ item: GeneratedItem) {
    guard
      SeriesText.asks(
        item, english: "Which letter comes next? After Z comes A again.",
        german: "Welcher Buchstabe kommt als nächster? Nach Z folgt wieder A."),
      item.steps.count == 1, item.steps[0].content.count == 1, item.steps[0].presentation == nil,
      let line = SeriesText.paragraph(item.steps[0].content[0]),
      let elements = SeriesText.elements(line), (4...12).contains(elements.count),
      case .options(let choices) = item.steps[0].answer, choices.count == 5
    else { return nil }
    let places = elements.compactMap { Alphabet.place($0) }
    let options = choices.compactMap { choice in
      SeriesText.text(choice.content).flatMap { Alphabet.place($0) }.map { ($0, choice.error) }
    }
    guard places.count == elements.count, options.count == choices.count else { return nil }
    self.places = places
    self.options = options
  }

  /// Whether two pairs of the options are neighbours in the alphabet, and the fifth is nobody's.
  var makesPairs: Bool {
    let neighbours = options.map { option in
      options.count { abs(Alphabet.step(from: option.place, to: $0.place)) == 1 }
    }
    return neighbours.sorted() == [0, 1, 1, 1, 1]
  }
}
