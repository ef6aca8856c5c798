/// What the members of a panel said of one candidate.
public struct PanelVotes: Hashable, Sendable {
  /// What the votes come to under a rule.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The rule is met.
    case approved
    /// It is not.
    case denied
    /// Nobody has voted for or against.
    case pending
  }

  /// How many members said what.
  public private(set) var counts: [PanelVote: Int] = [:]

  /// Creates votes of nobody.
  public init() {}

  /// Takes how many members said what.
  public init(_ counts: [PanelVote: Int]) { self.counts = counts.filter { $0.value > 0 } }

  /// Adds a member's vote.
  public mutating func add(_ vote: PanelVote) { counts[vote, default: 0] += 1 }

  /// Whether nobody has voted.
  public var isEmpty: Bool { counts.isEmpty }

  /// How many members said this.
  public subscript(vote: PanelVote) -> Int { counts[vote, default: 0] }

  /// What the votes come to; an equal number for and against is no majority.
  public func verdict(under rule: ApprovalRule) -> Verdict {
    let against = self[.reject] + self[.veto]
    guard self[.approve] + against > 0 else { return .pending }
    let isMet =
      switch rule {
      case .all: against == 0
      case .majority: self[.approve] > against
      case .noVeto: self[.veto] == 0
      }
    return isMet ? .approved : .denied
  }
}
