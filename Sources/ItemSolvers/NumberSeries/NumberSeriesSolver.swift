import Assessment

/// Works number series: fits every rule of the grammar to the numbers shown.
enum NumberSeriesSolver: ItemSolver {
  static let family = FamilyName.numberSeries

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard let shown = NumberSeriesShown(item) else {
      return [Defect("unreadable", "this is no series of numbers with five numbers to choose from")]
    }
    let rules = NumberRule.fitting(shown.terms).compactMap { rule in
      rule.next(after: shown.terms).map { (rule: rule, next: $0) }
    }
    guard let simplest = rules.min(by: { $0.rule.complexity < $1.rule.complexity }) else {
      return [Defect("one-right-answer", "the numbers follow no rule of the grammar")]
    }
    let complexity = max(item.complexity, simplest.rule.complexity)
    var found: [Defect] = []
    for other in rules where other.rule.complexity <= complexity && other.next != simplest.next {
      found.append(Defect("ambiguous", "by another rule as simple \(other.next) follows"))
    }
    if item.complexity != simplest.rule.complexity {
      found.append(Defect("complexity", "the complexity is \(simplest.rule.complexity)"))
    }
    let tied = rules.filter { $0.rule.complexity == simplest.rule.complexity }
    if tied.contains(where: { $0.rule.radical != item.cell["rule"] }) {
      found.append(Defect("radical", "the rule is \(simplest.rule.radical)"))
    }
    if shown.terms.count != simplest.rule.shownCount {
      found.append(Defect("length", "the rule is shown in \(simplest.rule.shownCount) numbers"))
    }
    if shown.magnitude(with: simplest.next) != item.cell["magnitude"] {
      found.append(Defect("radical", "the numbers are of another magnitude"))
    }
    return found + options(shown, simplest.rule, next: simplest.next)
      + words(item, simplest.rule, next: simplest.next)
  }

  private static func options(
    _ shown: NumberSeriesShown, _ rule: NumberRule, next: Int
  ) -> [Defect] {
    var found: [Defect] = []
    let right = shown.options.count { $0.value == next }
    if right != 1 { found.append(Defect("one-right-answer", "\(right) options are right")) }
    if Set(shown.options.map(\.value)).count != shown.options.count {
      found.append(Defect("equal-options", "two options are the same number"))
    }
    for option in shown.options {
      guard let error = option.error else {
        if option.value != next { found.append(Defect("wrong-key", "\(next) follows")) }
        continue
      }
      let values = NumberSeriesErrors.values(
        of: error, terms: shown.terms, key: next, rule: rule)
      if !values.contains(option.value) {
        found.append(Defect("unnamed-error", "'\(error)' does not lead to \(option.value)"))
      }
    }
    return found
  }

  private static func words(_ item: GeneratedItem, _ rule: NumberRule, next: Int) -> [Defect] {
    var found: [Defect] = []
    let phrase = rule.phrase(german: item.incidental("language") == "de")
    if !SeriesText.says(item.explanation, phrase)
      || SeriesText.signs(item.explanation) != rule.signs + [String(next)]
    {
      found.append(Defect("explanation", "the explanation does not give the rule and \(next)"))
    }
    if item.steps.contains(where: { !$0.hints.isEmpty }) {
      found.append(Defect("hint", "number series have no hints"))
    }
    return found
  }
}

/// What a candidate sees of a number series.
struct NumberSeriesShown {
  /// The numbers of the series, four at least.
  let terms: [Int]
  /// The numbers to choose from, with the errors named for them.
  let options: [(value: Int, error: String?)]

  /// Reads an item; nil where it is no number series.
  init?(_ item: GeneratedItem) {
    guard
      SeriesText.asks(
        item, english: "Which number comes next?",
        german: "Welche Zahl kommt als nächste?"),
      item.steps.count == 1, item.steps[0].content.count == 1, item.steps[0].presentation == nil,
      let line = SeriesText.paragraph(item.steps[0].content[0]),
      let elements = SeriesText.elements(line), (4...12).contains(elements.count),
      case .options(let choices) = item.steps[0].answer, choices.count == 5
    else { return nil }
    let terms = elements.compactMap { SeriesText.number($0) }
    let options = choices.compactMap { choice in
      SeriesText.text(choice.content).flatMap { SeriesText.number($0) }.map { ($0, choice.error) }
    }
    guard terms.count == elements.count, options.count == choices.count else { return nil }
    self.terms = terms
    self.options = options
  }

  /// The value of the radical `magnitude` once the next number is known; nil where it has none.
  func magnitude(with next: Int) -> String? {
    switch max(terms.max() ?? 0, next) {
    case ...300: "small"
    case ...9_999: "large"
    default: nil
    }
  }
}
