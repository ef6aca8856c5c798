import Assessment

/// An item whose actions are rated, or of whose actions the best and the worst are picked.
struct Scenario: Sendable {
  /// How it is answered.
  enum Kind: Sendable {
    /// Each action is rated: the values that can be given.
    case rated(values: [Int])
    /// Two actions are picked: the places of the key.
    case picked(best: Int, worst: Int)
  }

  /// A complete answer.
  enum Answer: Sendable {
    /// A rating for each action.
    case ratings([Double])
    /// The places of the two picked.
    case picks(best: Int, worst: Int)
  }

  /// How it is answered.
  let kind: Kind
  /// The ids of the actions.
  let actions: [String]
  /// The keyed ratings; nil where an action has none.
  let key: [Double]?
  /// What experts said of each action; nil where nothing is known.
  let experts: ExpertRatings?

  /// Takes an item; nil for one of another type, or with neither a key nor experts.
  init?(_ item: Item) {
    guard let interaction = item.interactions.first else { return nil }
    let correct = item.response(interaction.response)?.correct
    switch interaction.kind {
    case .rateEach(let actions, let responses):
      kind = .rated(values: responses.points.map(\.value))
      self.actions = actions.map(\.id)
      let keys = actions.compactMap { correct?.field($0.id)?.number }
      key = keys.count == actions.count ? keys : nil
      experts = item.experts
      guard key != nil || experts != nil else { return nil }
    case .bestWorst(let options):
      actions = options.map(\.id)
      guard let best = Self.place(correct?.field("best"), in: actions),
        let worst = Self.place(correct?.field("worst"), in: actions)
      else { return nil }
      kind = .picked(best: best, worst: worst)
      key = nil
      experts = nil
    default: return nil
    }
  }

  /// A response as a complete answer; nil where a rating or a pick is missing.
  func answer(_ response: Value?) -> Answer? {
    guard let response else { return nil }
    switch kind {
    case .rated:
      let ratings = actions.compactMap { response.field($0)?.number }
      return ratings.count == actions.count ? .ratings(ratings) : nil
    case .picked:
      guard let best = Self.place(response.field("best"), in: actions),
        let worst = Self.place(response.field("worst"), in: actions)
      else { return nil }
      return .picks(best: best, worst: worst)
    }
  }

  private static func place(_ value: Value?, in actions: [String]) -> Int? {
    value?.text.flatMap { actions.firstIndex(of: $0) }
  }

  /// Whether a rule can be applied to it; that does not depend on the answer.
  func offers(_ rule: ScenarioRule) -> Bool {
    switch (rule, kind) {
    case (.definition, _): return true
    case (.expertDistanceStandardized, _): return experts != nil
    case (_, .picked): return score(.picks(best: 0, worst: 1), under: rule) != nil
    case (_, .rated(let values)):
      let any = actions.map { _ in Double(values.first ?? 0) }
      return score(.ratings(any), under: rule) != nil
    }
  }

  /// The experts' means of its actions; empty where nothing is known.
  var expertMeans: [Double] {
    guard let experts else { return [] }
    return actions.compactMap { experts.action($0)?.mean }
  }
}
