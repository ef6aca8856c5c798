public import Assessment

/// How the two sides of a term stand to each other.
public struct TermResult: Hashable, Sendable {
  /// How the two sides stand.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// The employer can accept the candidate's answer.
    case met
    /// The two sides differ, and one of them would talk about it.
    case negotiable
    /// The two sides differ, and neither would talk about it.
    case blocking
    /// The two sides differ, the employer is firm, and the candidate did not say how firm.
    case unclear
    /// The candidate's answer is not known.
    case unknown
  }

  /// The term's id.
  public let term: String
  /// How the two sides stand.
  public let standing: Standing
  /// What the candidate answered; nil where that is not known.
  public let answer: Value?
  /// How far the answer is beyond what the employer can accept: above 0 where it is too much, below
  /// 0 where it is too little, 0 where it is accepted; nil where no number tells.
  public let distance: Double?

  /// Compares the answers of a profile's items with a term; nil items are not known.
  public init(_ term: RoleTerm, items: [ItemScore]?) {
    func response(to item: Path) -> Value? { items?.first { $0.id == item }?.response }
    let answer = response(to: term.item)
    self.term = term.id
    self.answer = answer
    distance = answer.flatMap { Self.distance(of: $0, from: term.acceptance) }
    guard let answer, let isAccepted = Self.isAccepted(answer, distance, term.acceptance) else {
      standing = .unknown
      return
    }
    let firmness = term.firmness.flatMap(response)?.optionName
    let isFirm = firmness.map { term.firmAnswers.contains($0) }
    standing =
      if isAccepted {
        .met
      } else if term.isNegotiable || isFirm == false {
        .negotiable
      } else {
        isFirm == true ? .blocking : .unclear
      }
  }

  private static func distance(
    of answer: Value, from acceptance: RoleTerm.Acceptance
  ) -> Double? {
    guard case .range(let atLeast, let atMost) = acceptance, let number = answer.number,
      number.isFinite
    else { return nil }
    if let atLeast, number < atLeast { return number - atLeast }
    if let atMost, number > atMost { return number - atMost }
    return 0
  }

  private static func isAccepted(
    _ answer: Value, _ distance: Double?, _ acceptance: RoleTerm.Acceptance
  ) -> Bool? {
    guard case .options(let options) = acceptance else { return distance.map { $0 == 0 } }
    return answer.optionName.map { options.contains($0) }
  }
}

extension Value {
  /// The option that a choice or a statement answers with.
  fileprivate var optionName: String? {
    if case .integer(let value) = self { return String(value) }
    return text
  }
}
