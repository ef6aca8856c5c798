import Assessment

/// The people, places and clues of an ordering puzzle; a reading of tests alone.
struct TestPuzzle {
  /// The people in the right order.
  let order: [String]
  /// The people as they are listed.
  let listed: [String]
  /// The words for the places, first to last.
  let places: [String]
  let clues: [String]
  private let hint: String

  init?(_ item: GeneratedItem) {
    guard case .order(let options, let key)? = item.steps.last?.answer,
      case .list(_, let entries)? = item.stem.last,
      case .paragraph(let hint)? = item.steps.first?.hints.first?.first
    else { return nil }
    listed = options.map(\.content.plainText)
    order = key.compactMap { id in options.first { $0.id == id }?.content.plainText }
    places = ["first", "second", "third", "fourth", "fifth"].prefix(order.count - 1) + ["last"]
    clues = entries.compactMap { entry in
      guard case .paragraph(let content)? = entry.first else { return nil }
      return content.plainText
    }
    self.hint = hint.plainText
  }

  /// A name that nobody listed has.
  var stranger: String { listed.contains("Kim") ? "Zoe" : "Kim" }

  /// With whom the first hint begins.
  var begun: String? { order.first { hint.hasPrefix("Begin with \($0):") } }

  /// The place that a clue tells; nil for one that leaves it open.
  func toldPlace(of clue: String) -> Int? {
    places.indices.first { place in order.contains { clue == "\($0) is \(places[place])." } }
  }

  /// The sentence that tells where somebody is.
  func place(of name: String) -> String {
    "\(name) is \(places[order.firstIndex(of: name) ?? 0])."
  }
}

extension GeneratedItem {
  /// The item with other clues, and its complexity changed with them.
  func clues(complexity change: Int = 0, _ clues: ([String]) -> [String]) -> GeneratedItem {
    with(
      complexity: complexity + change,
      stem: stem.map { block in
        guard case .list(let ordered, _) = block, let puzzle = TestPuzzle(self) else {
          return block
        }
        let entries = clues(puzzle.clues).map { [Block.paragraph([.text($0)])] }
        return .list(ordered: ordered, entries: entries)
      })
  }

  /// The item with the first clue changed that the change makes something of.
  func clue(_ change: (String) -> String?) -> GeneratedItem? {
    guard let puzzle = TestPuzzle(self),
      let place = puzzle.clues.firstIndex(where: { change($0) != nil })
    else { return nil }
    return clues { clues in
      clues.enumerated().map { $0.offset == place ? change($0.element) ?? $0.element : $0.element }
    }
  }

  /// The item with the question for the whole order changed.
  func ordering(
    _ change: ([GeneratedOption], _ key: [String]) -> ([GeneratedOption], [String])
  ) -> GeneratedItem? {
    step(1) { step in
      guard case .order(let options, let key) = step.answer else { return nil }
      let (changed, order) = change(options, key)
      return step.with(answer: .order(changed, key: order))
    }
  }

  /// The item with the words of one hint changed.
  func hint(_ index: Int, _ place: Int, _ change: (String) -> String) -> GeneratedItem? {
    step(index) { step in
      step.with(
        hints: step.hints.enumerated().map { offset, hint in
          offset == place ? hint.map { $0.words(change) } : hint
        })
    }
  }
}
