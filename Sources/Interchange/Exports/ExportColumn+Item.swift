import Assessment

extension ExportColumn where Row == ItemResult {
  /// What the item is.
  static let place: [Self] = [
    Self("item", .text, "The item's id; in a battery its path.") { .string($0.entry.path.text) },
    Self("type", .code, "The item's type.", codes: ExportCode.all(ItemType.self)) {
      .identifier($0.entry.item.type.rawValue)
    },
    Self("section", .text, "The path of the section that it stands in.") {
      .string($0.entry.section.text)
    },
  ]

  /// What became of the item.
  static let state = Self(
    "state", .code,
    "What became of it; an omitted, a timed-out and a not-reached answer are different things.",
    codes: ExportCode.all(ItemState.self)
  ) { .identifier($0.state.rawValue) }

  /// The response in the shape of RESPONSES.
  static let response = Self(
    "response", .json,
    "The response in the shape of RESPONSES; empty where there is none, which `state` explains."
  ) { $0.score?.response }

  /// What was typed.
  static let typed = Self("typed", .text, "Exactly what was typed.") {
    $0.score?.typed.map { .string($0) }
  }

  /// The score of a scored item.
  static let score = Self(
    "score", .number, "SCORE; empty where the item is not scored or was not presented."
  ) { $0.score?.score.map { .float($0) } }

  /// The largest score.
  static let maximum = Self("maximum", .number, "The largest SCORE that the item allows.") {
    $0.score?.maximum.map { .float($0) }
  }

  /// How the item was worked on.
  static let process: [Self] = [
    Self("position", .integer, "The place in the order of first showing, from 1.") {
      $0.position.map { .integer($0) }
    },
    Self("latencyMs", .milliseconds, "The time on screen, over all visits.") {
      $0.score?.latencyMs.map { .integer($0) }
    },
    Self("firstShownMs", .milliseconds, "When it was first shown, since the session's start.") {
      $0.record?.firstShownMs.map { .integer($0) }
    },
    Self("visits", .integer, "How often it was visited.") {
      .integer($0.record?.visits.count ?? 0)
    },
    Self("changes", .integer, "How often the answer changed after the first entry.") {
      .integer($0.record?.changes ?? 0)
    },
    Self("flagged", .flag, "Whether the candidate had it flagged at the end.") {
      .integer($0.record?.isFlagged == true ? 1 : 0)
    },
  ]

  /// What was shown and used beside the answer.
  static let details: [Self] = [
    Self("hints", .json, "Hints opened, by step.") { row in
      guard let hints = row.record?.hints, !hints.isEmpty else { return nil }
      return .record(
        hints.sorted { $0.key < $1.key }.map { Value.Field($0.key, .integer($0.value)) })
    },
    Self("optionOrder", .json, "The options as shown, by response variable, where shuffled.") {
      guard let orders = $0.record?.options, !orders.isEmpty else { return nil }
      return .record(
        orders.map { Value.Field($0.response, .ordered($0.order.map { .identifier($0) })) })
    },
    Self("outcomes", .json, "Every outcome of the item's rule.") {
      guard let outcomes = $0.score?.outcomes, !outcomes.isEmpty else { return nil }
      return .record(outcomes)
    },
  ]

  /// Every column of an item, where each item is a row.
  static let all: [Self] =
    place + [state, response, typed, score, maximum] + process + details
}
