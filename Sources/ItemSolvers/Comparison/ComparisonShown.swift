import Assessment

/// What a candidate sees of two rows to be compared.
struct ComparisonShown {
  /// The rows as shown, the upper one first.
  let rows: [String]
  /// Whether the option `different` is keyed.
  let keyedDifferent: Bool
  /// The error named for the wrong option.
  let error: String

  /// Reads an item; nil where it does not show two rows and the options `Same` and
  /// `Different` in its language.
  init?(_ item: GeneratedItem) {
    let german = item.incidental("language") == "de"
    guard item.steps.count == 1, item.steps[0].presentation == nil,
      item.steps[0].content.count == 1,
      case .code(let text) = item.steps[0].content[0],
      case .options(let options) = item.steps[0].answer, options.count == 2
    else { return nil }
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let words = options.map { SeriesText.text($0.content) ?? "" }
    guard rows.count == 2,
      words == (german ? ["Gleich", "Verschieden"] : ["Same", "Different"]),
      options[0].isKey != options[1].isKey
    else { return nil }
    self.rows = rows
    keyedDifferent = options[1].isKey
    error = options.compactMap(\.error).first ?? ""
  }

  /// What is wrong with key, error, complexity, explanation and hints where rows of a length differ
  /// at places counted from 1.
  func defects(in item: GeneratedItem, length: Int, differing: [Int]) -> [Defect] {
    var found: [Defect] = []
    if keyedDifferent == differing.isEmpty {
      found.append(Defect("wrong-key", "the rows differ at \(differing.count) places"))
    }
    if error != (differing.isEmpty ? "imagined-difference" : "overlooked-difference") {
      found.append(Defect("unnamed-error", "'\(error)' does not lead to the other answer"))
    }
    if item.complexity != length {
      found.append(Defect("complexity", "the complexity is \(length)"))
    }
    if item.cell.number("length") != length {
      found.append(Defect("radical", "the rows have \(length) places"))
    }
    if item.explanation.contains(where: {
      SeriesText.paragraph($0)?.contains(rowWord(item)) != true
    })
      || SeriesText.signs(item.explanation) != differing.map(String.init)
    {
      found.append(Defect("explanation", "the explanation names other places than those differing"))
    }
    if item.steps.contains(where: { !$0.hints.isEmpty }) {
      found.append(Defect("hint", "comparisons have no hints"))
    }
    return found
  }

  /// What an explanation calls the rows.
  private func rowWord(_ item: GeneratedItem) -> String {
    let isGerman = item.incidental("language") == "de"
    return item.family == .numberChecking
      ? isGerman ? "Zahlen" : "numbers" : isGerman ? "Reihen" : "rows"
  }

  /// The places, counted from 1, at which two rows of a length differ.
  static func differing<Element: Equatable>(_ upper: [Element], _ lower: [Element]) -> [Int] {
    zip(upper, lower).enumerated().filter { $0.element.0 != $0.element.1 }.map { $0.offset + 1 }
  }
}
