import Assessment

/// How far an answer has come.
///
/// It is for the person to know before an item or a part is left. What was given is recorded and
/// scored as far as it goes, whichever it is.
public enum AnswerStanding: Hashable, Sendable {
  /// Nothing was given.
  case none
  /// Something was typed that cannot be read as a number.
  case unreadable
  /// Some of it was given: not every place, partner, rating, gap or step, or too few options.
  case incomplete
  /// Nothing is left open.
  case whole

  /// The standing of an item whose fields stand like this.
  init(of fields: some Collection<AnswerStanding>) {
    if fields.contains(.unreadable) {
      self = .unreadable
    } else if fields.allSatisfy({ $0 == .none }) {
      self = .none
    } else {
      self = fields.allSatisfy { $0 == .whole } ? .whole : .incomplete
    }
  }
}

extension Interaction {
  /// How far an entry has come.
  func standing(of entry: Entry?) -> AnswerStanding {
    guard let entry, !entry.isEmpty else { return .none }
    guard let value = entry.value else { return .unreadable }
    let isWhole =
      switch (kind, value) {
      case (.consent, _): value == .boolean(true)
      case (.choice(let choice), .multiple(let members)): members.count >= choice.minimum
      case (.order(let order), .ordered(let values)): values.count == order.options.count
      case (.match(let match), _): match.entries.allSatisfy { value.field($0.id) != nil }
      case (.bestWorst, _): value.field("best") != nil && value.field("worst") != nil
      case (.rateEach(let actions, _), _): actions.allSatisfy { value.field($0.id) != nil }
      default: true
      }
    return isWhole ? .whole : .incomplete
  }
}

extension Item {
  /// How far an answer has come, all of its fields and steps taken together.
  func standing(of entries: [String: Entry]) -> AnswerStanding {
    AnswerStanding(of: interactions.map { $0.standing(of: entries[$0.response]) })
  }
}
