import Assessment

/// Works crossings: searches all positions, with the room shown and with more.
enum RiverCrossingSolver: ItemSolver {
  static let family = FamilyName.riverCrossing

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard let shown = RiverCrossingShown(item) else {
      return [Defect("unreadable", "this is no crossing with two questions")]
    }
    let search = CrossingSearch(
      count: shown.crates.count, capacity: shown.capacity, conflicts: shown.conflicts)
    let crossings = search.crossings
    let room = crossings == nil ? search.smallestCapacity : shown.capacity
    let wider = CrossingSearch(
      count: search.count, capacity: shown.capacity + 1, conflicts: shown.conflicts)
    var found = radicals(item, shown, crossings)
    let enough = CrossingSearch(count: search.count, capacity: room, conflicts: shown.conflicts)
    let complexity = crossings ?? enough.crossings ?? 0
    if item.complexity != complexity {
      found.append(Defect("complexity", "the complexity is \(complexity)"))
    }
    let trips = (search.count + shown.capacity - 1) / shown.capacity
    found += TeaserText.number(
      of: item.steps[0], is: crossings ?? 0,
      errors: [
        "conflicts-ignored": 2 * trips - 1, "one-place-too-many": wider.crossings ?? -1,
        "one-direction-only": crossings.map { ($0 + 1) / 2 } ?? -1,
        "given-up": crossings == nil ? -1 : 0,
      ])
    found += CrossingWords.hints(of: item.steps[0], shown, search, canBeDone: crossings != nil)
    if let crossings {
      found += first(item.steps[1], shown, search)
      found += CrossingWords.explanation(of: item, shown, search, crossings: crossings)
    } else {
      found += capacity(item.steps[1], shown, room: room)
      found += TeaserText.explanation(
        of: item,
        expected:
          "It cannot be done: whatever is taken, some crates that must be kept apart are left together before all are over. With room for \(room) it takes \(complexity) crossings."
      )
    }
    return found
  }

  private static func radicals(
    _ item: GeneratedItem, _ shown: RiverCrossingShown, _ crossings: Int?
  ) -> [Defect] {
    let recomputed = [
      "cargo": String(shown.crates.count), "capacity": String(shown.capacity),
      "crossings": crossings.map(String.init) ?? "none",
    ]
    return item.cell.radicals.filter { recomputed[$0.name] != $0.value }.map {
      Defect("radical", "'\($0.name)' is not what the crossing shows")
    }
  }

  /// What must be on board first.
  private static func first(
    _ step: GeneratedStep, _ shown: RiverCrossingShown, _ search: CrossingSearch
  ) -> [Defect] {
    guard
      TeaserText.only(step.content)
        == "Which crate is on board at the first crossing in every way with the fewest crossings?",
      case .options(let options) = step.answer
    else { return [Defect("unreadable", "the second question is not about the first load")] }
    let places = options.map { option in
      SeriesText.text(option.content).flatMap { shown.crates.firstIndex(of: $0) }
    }
    guard places.compactMap(\.self).sorted() == Array(shown.crates.indices) else {
      return [Defect("unreadable", "the options are not the crates")]
    }
    let always = search.alwaysFirst
    guard always.nonzeroBitCount == 1 else {
      return [
        Defect("one-right-answer", "\(always.nonzeroBitCount) crates are always on board first")
      ]
    }
    let key = always.trailingZeroBitCount
    var found: [Defect] = []
    for (option, place) in zip(options, places) {
      guard let place else { continue }
      guard let error = option.error else {
        if place != key { found.append(Defect("wrong-key", "\(shown.crates[key]) goes first")) }
        continue
      }
      let conflicts = shown.conflicts.count { $0.0 == place || $0.1 == place }
      let name = conflicts == 0 ? "harmless-first" : "one-of-a-pair"
      if error != name {
        found.append(Defect("unnamed-error", "'\(error)' does not lead to this crate"))
      }
    }
    let others = shown.crates.indices.filter { $0 != key }.prefix(min(2, shown.crates.count - 2))
    return found
      + TeaserText.hints(
        of: step,
        expected: others.map {
          "There is a shortest way that does not begin with \(shown.crates[$0])."
        })
  }

  /// The room that would be enough.
  private static func capacity(
    _ step: GeneratedStep, _ shown: RiverCrossingShown, room: Int
  ) -> [Defect] {
    guard
      TeaserText.only(step.content)
        == "How many crates must the \(shown.vehicle) hold at least, so that it can be done?"
    else { return [Defect("unreadable", "the second question is not about the room")] }
    let involved = Set(shown.conflicts.flatMap { [$0.0, $0.1] }).count
    return TeaserText.number(
      of: step, is: room,
      errors: [
        "one-too-many": room + 1, "every-crate-in-conflict": involved, "one-too-few": room - 1,
      ]
    )
      + TeaserText.hints(
        of: step,
        expected: [
          "The first load must leave no pair behind: at least one of each pair is on board."
        ])
  }
}
