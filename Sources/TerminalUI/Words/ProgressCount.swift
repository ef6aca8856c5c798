public import Delivery

/// How many questions of a part stand how.
public struct ProgressCount: Hashable, Sendable {
  /// All of them.
  public let all: Int
  /// Those with a whole answer.
  public let answered: Int
  /// Those with a part of an answer.
  public let incomplete: Int
  /// Those whose answer cannot be read as a number.
  public let unreadable: Int
  /// Those that are flagged.
  public let flagged: Int

  /// Counts the questions of a part.
  public init(_ items: [ItemStanding]) {
    all = items.count
    answered = items.count { $0.isAnswered }
    incomplete = items.count { $0.answer == .incomplete }
    unreadable = items.count { $0.answer == .unreadable }
    flagged = items.count { $0.isFlagged }
  }

  /// What there is to say besides the answers, with a comma before each.
  func rest(incomplete: String, unreadable: String, flagged: String) -> String {
    let counts = [
      (self.incomplete, incomplete), (self.unreadable, unreadable), (self.flagged, flagged),
    ]
    return counts.filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
  }
}
