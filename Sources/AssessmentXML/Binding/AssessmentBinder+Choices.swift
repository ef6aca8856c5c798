import Assessment

/// Items in which options are picked.
extension AssessmentBinder {
  /// What tells how a choice with a key and without points for its options is scored.
  struct KeyedChoice: Equatable {
    let response: String
    let key: String
    let points: Double
  }

  /// The options of an item; what they are worth has to be read before.
  func options(_ element: XMLElement) -> [Option] {
    var options: [Option] = []
    options.reserveCapacity(element.childCount)
    var taken = TakenNames(count: options.capacity)
    for child in element.elements where child.name == .option {
      let id = token(child, .id) ?? ""
      checkUnique(id, among: &taken, at: child, what: "options")
      options.append(Option(id: id, content: inline(child), isFixed: yes(child, .fixed)))
      warnOfUnread(child)
    }
    return options
  }

  /// The points for picking each option; none at all where no option has its own.
  private func optionPoints(_ element: XMLElement) -> [Double?] {
    let options = element.elements.lazy.filter { $0.name == .option }
    guard options.contains(where: { $0.has(.points) }) else { return [] }
    return options.map { number($0, .points) }
  }

  func choice(_ element: XMLElement, _ response: String) -> BoundTask {
    let points = optionPoints(element)
    return singleChoice(element, options(element), points, response)
  }

  func trueFalse(_ element: XMLElement, _ response: String) -> BoundTask {
    let points = optionPoints(element)
    var options = options(element)
    let offersCannotSay = yes(element, .cannotSay)
    if options.isEmpty {
      if let words = TrueFalseWords(language: language) {
        options = words.options(cannotSay: offersCannotSay)
      } else {
        error(
          "true-false-words",
          "write the options: no words for true and false are known in '\(language)'", at: element)
      }
    } else if offersCannotSay {
      warn("no-effect", "cannot-say has no effect beside written options", at: element, .cannotSay)
    }
    return singleChoice(element, options, points, response)
  }

  private func singleChoice(
    _ element: XMLElement, _ options: [Option], _ points: [Double?], _ response: String
  ) -> BoundTask {
    let key = token(element, .key)
    let choice = ChoiceInteraction(options: options)
    var task = BoundTask(
      content: stem(element, response, .choice(choice)),
      responses: only(
        ResponseVariable(id: response, base: .identifier, correct: key.map(Value.identifier))))
    task.score = score(element, options, points, key: key, response)
    if options.count > 1 { task.guessingPenalty = 1 / Double(options.count - 1) }
    return task
  }

  /// Points for each option where they are given, else for the key; nil where nothing is keyed.
  private func score(
    _ element: XMLElement, _ options: [Option], _ points: [Double?], key: String?,
    _ response: String
  ) -> TaskScore? {
    guard !points.isEmpty || key != nil else { return nil }
    let full = number(element, .points) ?? 1
    var score = TaskScore(
      expression: mapping(options, points, key: key, full: full, response), minimum: 0,
      maximum: options.isEmpty ? max(full, 0) : 0)
    for (index, option) in options.enumerated() {
      let own = index < points.count ? points[index] : nil
      let earned = own ?? (option.id == key ? full : 0)
      score.minimum = min(score.minimum, earned)
      score.maximum = max(score.maximum, earned)
    }
    return score
  }

  private func mapping(
    _ options: [Option], _ points: [Double?], key: String?, full: Double, _ response: String
  ) -> Expression {
    if points.isEmpty, let key {
      let choice = KeyedChoice(response: response, key: key, points: full)
      return recentKeys.part(of: choice) { .map(.response(response), Mapping([key: full])) }
    }
    var entries: [String: Double] = [:]
    if let key { entries[key] = full }
    for (option, points) in zip(options, points) {
      if let points { entries[option.id] = points }
    }
    return .map(.response(response), Mapping(entries))
  }

  /// A list of one response, which most choices and statements share.
  func only(_ response: ResponseVariable) -> [ResponseVariable] {
    recentResponses.part(of: response) { [response] }
  }

  func multiple(_ element: XMLElement, _ response: String) -> BoundTask {
    let points = optionPoints(element)
    let options = options(element)
    let keys = names(element, .key)
    let choice = ChoiceInteraction(
      options: options, minimum: count(element, .min) ?? 1,
      maximum: count(element, .max) ?? options.count, isMultiple: true)
    let correct: Value? = keys.isEmpty ? nil : .multiple(keys.map(Value.identifier))
    var task = BoundTask(
      content: stem(element, response, .choice(choice)),
      responses: [
        ResponseVariable(
          id: response, base: .identifier, cardinality: .multiple, correct: correct)
      ])
    if !points.isEmpty {
      task.score = pointsOfPicks(options, points, response)
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

  private func pointsOfPicks(
    _ options: [Option], _ points: [Double?], _ response: String
  ) -> TaskScore {
    let points = zip(options, points).compactMap { option, points in
      points.map { (option.id, $0) }
    }
    return TaskScore(
      expression: .map(.response(response), Mapping(Dictionary(points) { first, _ in first })),
      minimum: points.map(\.1).filter { $0 < 0 }.reduce(0, +),
      maximum: points.map(\.1).filter { $0 > 0 }.reduce(0, +))
  }
}
