import Delivery

extension Wording {
  /// What a part still lacks and what is flagged in it, in sentences, before it is handed in.
  func lacks(_ items: [ItemStanding]) -> [String] {
    func numbers(_ isMeant: (ItemStanding) -> Bool) -> [Int] {
      items.indices.filter { isMeant(items[$0]) }.map { $0 + 1 }
    }
    let lists = [
      (numbers { $0.answer == .none }, unanswered),
      (numbers { $0.answer == .unreadable }, unreadable),
      (numbers { $0.answer == .incomplete }, incomplete),
    ].filter { !$0.0.isEmpty }
    let flags = numbers(\.isFlagged)
    return (lists.isEmpty ? [self[.allAnswered]] : lists.map { $1($0) })
      + (flags.isEmpty ? [] : [flagged(flags)])
  }

  /// How far the part has come that goes on; empty where there is none.
  func progressHere(_ items: [ItemStanding]) -> String {
    items.isEmpty ? "" : "\(self[.inThisPart]): \(progress(ProgressCount(items)))."
  }
}

extension Phrase {
  /// All phrases of how an answer stands, in the order in which they are told.
  static let standings: [Phrase] = [
    .answeredState, .unreadableState, .incompleteState, .unansweredState, .unseenState,
  ]

  /// How an answer stands.
  init(standing item: ItemStanding) {
    switch item.answer {
    case .whole: self = .answeredState
    case .unreadable: self = .unreadableState
    case .incomplete: self = .incompleteState
    case .none: self = item.isSeen ? .unansweredState : .unseenState
    }
  }
}
