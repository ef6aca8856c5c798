import Assessment

/// Items in which options are picked.
extension AssessmentBinder {
  /// An option with the points for picking it.
  struct ReadOption {
    let option: Option
    let points: Double?
  }

  /// The options of an item; `points` says whether theirs are of use.
  func options(_ element: XMLElement, readsPoints: Bool = false) -> [ReadOption] {
    var options: [ReadOption] = []
    options.reserveCapacity(element.childCount)
    checkUnique(element.elements.lazy.filter { $0.name == .option }, what: "options")
    for child in element.elements where child.name == .option {
      let id = token(child, .id) ?? ""
      options.append(
        ReadOption(
          option: Option(id: id, content: inline(child), isFixed: yes(child, .fixed)),
          points: readsPoints ? number(child, .points) : nil))
      warnOfUnread(child)
    }
    return options
  }

  func choice(_ element: XMLElement, _ response: String) -> BoundTask {
    singleChoice(element, options(element, readsPoints: true), response)
  }

  func trueFalse(_ element: XMLElement, _ response: String) -> BoundTask {
    var options = options(element, readsPoints: true)
    let offersCannotSay = yes(element, .cannotSay)
    if options.isEmpty {
      if let words = TrueFalseWords(language: language) {
        options = words.options(cannotSay: offersCannotSay).map {
          ReadOption(option: $0, points: nil)
        }
      } else {
        error(
          "true-false-words",
          "write the options: no words for true and false are known in '\(language)'", at: element)
      }
    } else if offersCannotSay {
      warn("no-effect", "cannot-say has no effect beside written options", at: element, .cannotSay)
    }
    return singleChoice(element, options, response)
  }

  private func singleChoice(
    _ element: XMLElement, _ options: [ReadOption], _ response: String
  ) -> BoundTask {
    let key = token(element, .key)
    let choice = ChoiceInteraction(options: options.map(\.option))
    var task = BoundTask(
      content: stem(element) + [
        .interaction(Interaction(response: response, kind: .choice(choice)))
      ],
      responses: [
        ResponseVariable(id: response, base: .identifier, correct: key.map(Value.identifier))
      ])
    task.score = score(element, options, keys: key.map { [$0] } ?? [], response)
    if options.count > 1 { task.guessingPenalty = 1 / Double(options.count - 1) }
    return task
  }

  /// Points for each option where they are given, else for the key; nil where nothing is keyed.
  private func score(
    _ element: XMLElement, _ options: [ReadOption], keys: [String], _ response: String
  ) -> TaskScore? {
    let hasPoints = options.contains { $0.points != nil }
    guard hasPoints || !keys.isEmpty else { return nil }
    let full = number(element, .points) ?? 1
    var entries: [String: Double] = [:]
    for key in keys { entries[key] = full }
    for option in options {
      if let points = option.points { entries[option.option.id] = points }
    }
    let earned = options.map { entries[$0.option.id] ?? 0 }
    return TaskScore(
      expression: .map(.response(response), Mapping(entries)),
      minimum: min(earned.min() ?? 0, 0), maximum: max(earned.max() ?? full, 0))
  }

  func multiple(_ element: XMLElement, _ response: String) -> BoundTask {
    let options = options(element, readsPoints: true)
    let keys = names(element, .key)
    let choice = ChoiceInteraction(
      options: options.map(\.option), minimum: count(element, .min) ?? 1,
      maximum: count(element, .max) ?? options.count, isMultiple: true)
    let correct: Value? = keys.isEmpty ? nil : .multiple(keys.map(Value.identifier))
    var task = BoundTask(
      content: stem(element) + [
        .interaction(Interaction(response: response, kind: .choice(choice)))
      ],
      responses: [
        ResponseVariable(
          id: response, base: .identifier, cardinality: .multiple, correct: correct)
      ])
    if options.contains(where: { $0.points != nil }) {
      task.score = pointsOfPicks(options, response)
    } else if let correct {
      let full = number(element, .points) ?? 1
      task.score =
        yes(element, .partial)
        ? rightMinusWrong(keys, full, response)
        : .points(full, if: .match(.response(response), .literal(correct)))
    }
    return task
  }

  private func rightMinusWrong(_ keys: [String], _ full: Double, _ response: String) -> TaskScore {
    let share = full / Double(keys.count)
    let mapping = Mapping(
      Dictionary(keys.map { ($0, share) }) { first, _ in first }, otherwise: -share,
      minimum: min(full, 0), maximum: max(full, 0))
    return TaskScore(
      expression: .map(.response(response), mapping), minimum: min(full, 0), maximum: max(full, 0))
  }

  private func pointsOfPicks(_ options: [ReadOption], _ response: String) -> TaskScore {
    let points = options.compactMap { option in option.points.map { (option.option.id, $0) } }
    return TaskScore(
      expression: .map(.response(response), Mapping(Dictionary(points) { first, _ in first })),
      minimum: points.map(\.1).filter { $0 < 0 }.reduce(0, +),
      maximum: points.map(\.1).filter { $0 > 0 }.reduce(0, +))
  }
}
