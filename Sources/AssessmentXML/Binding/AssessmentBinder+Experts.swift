import Assessment

/// What experts said of the actions of a scenario.
extension AssessmentBinder {
  /// The ratings that an element spells; nil where a mistake was reported.
  func experts(_ element: XMLElement, _ actions: [String], _ set: ResponseSet) -> ExpertRatings? {
    let elements = element.elements.filter { $0.name == .rating }
    checkUnique(elements, .action) { "the action '\($0)' has two ratings" }
    let ratings = elements.compactMap { rating($0, actions, set) }
    let rated = Set(elements.compactMap { token($0, .action) })
    if let missing = actions.first(where: { !rated.contains($0) }) {
      error("expert-ratings", "the action '\(missing)' has no rating", at: element)
    }
    // A rating that stands first for its action counts, whatever the order in the file.
    let ordered = actions.compactMap { id in ratings.first { $0.id == id } }
    guard ordered.count == actions.count else { return nil }
    return ExpertRatings(
      n: count(element, .n) ?? 0, source: token(element, .source) ?? "",
      status: word(element, .status) ?? .sample, actions: ordered)
  }

  private func rating(
    _ element: XMLElement, _ actions: [String], _ set: ResponseSet
  ) -> ExpertRatings.Action? {
    let id = token(element, .action) ?? ""
    guard actions.contains(id) else {
      error(
        "expert-ratings", "there is no action '\(id)'\(guess(id, among: actions))", at: element,
        .action)
      return nil
    }
    if element.has(.counts) { return distribution(element, id, set) }
    guard let mean = number(element, .mean), let deviation = number(element, .sd) else {
      error("expert-ratings", "a rating has counts, or mean and sd", at: element)
      return nil
    }
    return ExpertRatings.Action(id: id, mean: mean, standardDeviation: deviation)
  }

  private func distribution(
    _ element: XMLElement, _ id: String, _ set: ResponseSet
  ) -> ExpertRatings.Action? {
    guard !element.has(.mean), !element.has(.sd) else {
      error(
        "expert-ratings", "counts already say what mean and sd are; take these out", at: element,
        .counts)
      return nil
    }
    let counts = names(element, .counts).compactMap { Int($0) }
    guard counts.count == set.points.count else {
      error(
        "expert-ratings",
        "there are \(counts.count) counts for the \(set.points.count) responses of '\(set.id)'",
        at: element, .counts)
      return nil
    }
    let action = ExpertRatings.Action(id: id, counts: counts, responses: set)
    if action == nil { error("expert-ratings", "nobody rated this action", at: element, .counts) }
    return action
  }
}
