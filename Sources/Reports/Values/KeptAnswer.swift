import Assessment

/// An answer that people read rather than a scale, with its question where that is at hand.
struct KeptAnswer: Sendable {
  /// The answer.
  let score: ItemScore
  /// The item it was given to; nil without the definition.
  let item: Item?

  /// The answers of a profile that no scale and no check uses.
  ///
  /// Statements without a score belong to validity checks, pages hold nothing to report.
  static func all(of profile: Profile, catalog: Catalog?) -> [KeptAnswer] {
    let kept = (profile.items ?? []).filter { score in
      guard score.state.hasAnswer, score.score == nil, score.maximum == nil else { return false }
      switch score.type {
      case .statement, .information, .consent: return false
      default: return true
      }
    }
    let entries = catalog?.items ?? []
    let items = Dictionary(entries.map { ($0.path, $0.item) }) { first, _ in first }
    return kept.map { KeptAnswer(score: $0, item: items[$0.id]) }
  }

  /// The label of an option or point that a value names.
  func label(of value: Value) -> [Inline]? {
    for interaction in item?.interactions ?? [] {
      if let id = value.text, let option = interaction.options.first(where: { $0.id == id }) {
        return option.content
      }
      if case .rating(let rating) = interaction.kind, case .integer(let number) = value,
        let point = rating.responses.points.first(where: { $0.value == number }),
        !point.label.isEmpty
      {
        return [.text(point.label)]
      }
    }
    return nil
  }

  /// The unit of a number, where the item has one field with a unit.
  var unit: String? {
    guard item?.interactions.count == 1, case .number(let number)? = item?.interactions.first?.kind
    else { return nil }
    return number.unit
  }
}

extension Interaction {
  /// All that can be picked, ranked, matched or rated here.
  fileprivate var options: [Option] {
    switch kind {
    case .choice(let choice): choice.options
    case .order(let order): order.options
    case .match(let match): match.entries + match.options
    case .bestWorst(let options): options
    case .rateEach(let actions, _): actions
    case .number, .text, .rating, .consent: []
    }
  }
}
