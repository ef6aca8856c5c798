import Assessment

/// What a linear order says and asks, as read from its text.
struct LinearOrderText {
  /// One comparison: the first stands before the second, counted from the most.
  struct Premise: Hashable {
    let more: String
    let less: String
    let form: Form
  }

  /// How a comparison is worded.
  enum Form: Hashable {
    case more, less, negated
  }

  /// The words of a theme.
  private struct Theme {
    let base: String
    let more: String
    let less: String
    let most: String
    let least: String
  }

  private static let themes = [
    Theme(base: "tall", more: "taller", less: "shorter", most: "tallest", least: "shortest"),
    Theme(base: "old", more: "older", less: "younger", most: "oldest", least: "youngest"),
    Theme(base: "fast", more: "faster", less: "slower", most: "fastest", least: "slowest"),
  ]

  let premises: [Premise]
  /// The place asked for, from 0: from the most, or from the least.
  let place: Int
  let fromMost: Bool

  /// Reads the sentences and the question; nil where they are not of the family's grammar.
  init?(_ item: GeneratedItem) {
    guard item.stem.count == 1, case .paragraph(let text) = item.stem[0], item.steps.count == 1,
      item.steps[0].content.count == 1, case .paragraph(let question) = item.steps[0].content[0]
    else { return nil }
    let sentences = text.plainText.split(separator: ".").map {
      $0.split(separator: " ").map(String.init)
    }
    .filter { !$0.isEmpty }
    for theme in Self.themes {
      guard let (place, fromMost) = Self.place(question.plainText, theme) else { continue }
      let premises = sentences.compactMap { Self.premise($0, theme) }
      guard premises.count == sentences.count else { return nil }
      self.premises = premises
      self.place = place
      self.fromMost = fromMost
      return
    }
    return nil
  }

  private static func premise(_ words: [String], _ theme: Theme) -> Premise? {
    switch words.dropFirst().dropLast() {
    case ["is", theme.more, "than"]:
      Premise(more: words[0], less: words[words.count - 1], form: .more)
    case ["is", theme.less, "than"]:
      Premise(more: words[words.count - 1], less: words[0], form: .less)
    case ["is", "not", "as", theme.base, "as"]:
      Premise(more: words[words.count - 1], less: words[0], form: .negated)
    default: nil
    }
  }

  private static func place(_ question: String, _ theme: Theme) -> (Int, Bool)? {
    switch question {
    case "Who is the \(theme.most)?": (0, true)
    case "Who is the \(theme.least)?": (0, false)
    case "Who is the second \(theme.most)?": (1, true)
    case "Who is the second \(theme.least)?": (1, false)
    default: nil
    }
  }

  /// Everybody who is named, in the order of first mention.
  var names: [String] {
    var seen: [String] = []
    for premise in premises {
      for name in [premise.more, premise.less] where !seen.contains(name) { seen.append(name) }
    }
    return seen
  }

  /// Every order of the names, from the most, that all comparisons allow.
  var orders: [[String]] {
    var found: [[String]] = []
    func extend(_ order: [String], _ rest: [String]) {
      if rest.isEmpty { found.append(order) }
      for name in rest
      where !premises.contains(where: { $0.less == name && rest.contains($0.more) }) {
        extend(order + [name], rest.filter { $0 != name })
      }
    }
    if names.count <= 8 { extend([], names) }
    return found
  }
}
