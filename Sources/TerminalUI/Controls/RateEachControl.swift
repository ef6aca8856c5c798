import Assessment

/// Rating every action of a list on one response set.
struct RateEachControl: ResponseControl, Hashable {
  let actions: [Option]
  let points: [ResponseSet.Point]
  /// The value given to each action id that has one.
  private(set) var ratings: [String: Int]
  /// The action in focus.
  private(set) var caret: Int

  init(actions: [Option], responses: ResponseSet, entry: Entry?) {
    self.actions = actions
    points = responses.points
    var ratings: [String: Int] = [:]
    for action in actions {
      if case .integer(let value)? = entry?.value?.field(action.id) { ratings[action.id] = value }
    }
    self.ratings = ratings
    caret = actions.firstIndex { ratings[$0.id] == nil } ?? 0
  }

  var entry: Entry? {
    guard !ratings.isEmpty else { return nil }
    return Entry(
      .record(
        actions.compactMap { action in
          ratings[action.id].map { Value.Field(action.id, .integer($0)) }
        }))
  }

  var notice: ResponseNotice? {
    let missing = actions.count - ratings.count
    return ratings.isEmpty || missing == 0 ? nil : .unplaced(missing)
  }

  mutating func handle(_ key: Key) -> ControlEffect {
    guard actions.indices.contains(caret) else { return .ignored }
    if case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue,
      let index = RatingControl.digits(of: points).firstIndex(of: digit)
    {
      return rate(points[index].value)
    }
    if let step = key.listStep {
      caret = caret.stepped(by: step, count: actions.count)
      return .moved
    }
    switch key {
    case .left, .right:
      let place = points.firstIndex { $0.value == ratings[actions[caret].id] }
      let next =
        place?.stepped(by: key == .left ? -1 : 1, count: points.count)
        ?? (key == .left ? points.count - 1 : 0)
      guard points.indices.contains(next), next != place else { return .moved }
      ratings[actions[caret].id] = points[next].value
      return .changed
    case _ where key.clears:
      return ratings.removeValue(forKey: actions[caret].id) == nil ? .ignored : .changed
    default: return .ignored
    }
  }

  private mutating func rate(_ value: Int) -> ControlEffect {
    ratings[actions[caret].id] = value
    let later = actions.indices.dropFirst(caret + 1).first { ratings[actions[$0].id] == nil }
    if let next = later ?? actions.indices.first(where: { ratings[actions[$0].id] == nil }) {
      caret = next
      return .changed
    }
    return .completed
  }
}
