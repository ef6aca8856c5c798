import Assessment

/// Works ordering puzzles by trying every order of the people.
enum OrderingPuzzleSolver: ItemSolver {
  static let family = FamilyName.orderingPuzzle

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard let text = OrderingText(item.stem), item.steps.map(\.id) == ["place", "order"],
      item.steps.allSatisfy({ $0.presentation == nil }),
      let asked = place(asked: item.steps[0], of: text.names.count),
      TeaserText.only(item.steps[1].content)
        == "Put all of them in order, beginning with whoever is first."
    else { return [Defect("unreadable", "the clues or a question cannot be read")] }
    let search = OrderingSearch(count: text.names.count, clues: text.clues)
    let orders = search.fitting
    guard orders.count == 1, let places = orders.first else {
      return [Defect("one-right-answer", "\(orders.count) orders fit instead of one")]
    }
    var found = radicals(item, text, search)
    if search.hasNeedlessClue {
      found.append(Defect("needless-clue", "a clue can be left out"))
    }
    if places == Array(places.indices) {
      found.append(Defect("solved", "the people are listed in the right order already"))
    }
    return found + place(item.steps[0], asked, text, search, places)
      + order(item.steps[1], text, places)
      + OrderingHints(text, search, places).defects(in: item.steps, asked: asked)
      + TeaserText.explanation(
        of: item, expected: "From first to last: \(ranked(text.names, places)).")
  }

  private static func place(asked step: GeneratedStep, of count: Int) -> Int? {
    guard let question = TeaserText.only(step.content), question.hasPrefix("Who is "),
      question.hasSuffix("?")
    else { return nil }
    return OrderingText.place(String(question.dropFirst(7).dropLast()), of: count)
  }

  private static func ranked(_ names: [String], _ places: [Int]) -> String {
    zip(names, places).sorted { $0.1 < $1.1 }.map(\.0).joined(separator: ", ")
  }

  private static func radicals(
    _ item: GeneratedItem, _ text: OrderingText, _ search: OrderingSearch
  ) -> [Defect] {
    let isDirect = search.isFoundByElimination
    let recomputed = [
      "people": String(text.names.count),
      "anchors": text.clues.contains(where: \.isAnchor) ? "yes" : "no",
      "negatives": text.clues.contains(where: \.isNegative) ? "yes" : "no",
      "supposition": isDirect ? "no" : "yes",
    ]
    var found: [Defect] = []
    for radical in item.cell.radicals where recomputed[radical.name] != radical.value {
      found.append(Defect("radical", "'\(radical.name)' is not what the clues say"))
    }
    let complexity = text.clues.count + (isDirect ? 0 : 2)
    if item.complexity != complexity {
      found.append(Defect("complexity", "the complexity is \(complexity)"))
    }
    return found
  }

  /// The options are the people whose places no clue tells, each wrong one with the error that
  /// leads there.
  private static func place(
    _ step: GeneratedStep, _ asked: Int, _ text: OrderingText, _ search: OrderingSearch,
    _ places: [Int]
  ) -> [Defect] {
    guard case .options(let options) = step.answer else {
      return [Defect("unreadable", "the place is not chosen from options")]
    }
    let people = options.compactMap { option in
      SeriesText.text(option.content).flatMap { text.names.firstIndex(of: $0) }
    }
    guard people.sorted() == text.open, people.count > 2, options.count == people.count else {
      return [Defect("options", "the options are not the people whose places no clue tells")]
    }
    let errors = OrderingErrors(search, reversed: text.names.count - 1 - asked, asked: asked)
    return zip(options, people).flatMap { option, person -> [Defect] in
      if option.isKey != (places[person] == asked) {
        return [Defect("wrong-key", "'\(text.names[person])' is keyed wrongly")]
      }
      guard let error = option.error else { return [] }
      return error == errors.expected(of: person, at: places[person])
        ? [] : [Defect("unnamed-error", "'\(error)' does not lead to '\(text.names[person])'")]
    }
  }

  private static func order(
    _ step: GeneratedStep, _ text: OrderingText, _ places: [Int]
  ) -> [Defect] {
    guard case .order(let options, let key) = step.answer else {
      return [Defect("unreadable", "the people are not put in order")]
    }
    let shown = options.compactMap { SeriesText.text($0.content) }
    guard shown == text.names else {
      return [Defect("options", "the people do not stand as they are listed")]
    }
    let ranked = key.compactMap { id in options.first { $0.id == id }?.content.plainText }
    return ranked.joined(separator: ", ") == Self.ranked(text.names, places)
      ? [] : [Defect("wrong-key", "the key is not the order that fits")]
  }
}
