/// Pairs of items that ask the same, and how often their answers disagree.
///
/// Both answers must be on one metric, reversed already where the pair is of opposite wording.
///
/// Source: semantic synonyms and antonyms in A. W. Meade and S. B. Craig, "Identifying careless
/// responses in survey data", Psychological Methods 17 (2012), 437-455.
public struct InconsistentPairs: Sendable, Equatable {
  private let tolerance: Double
  /// How many pairs had both answers.
  public private(set) var compared = 0
  /// How many of them differed by more than the tolerance.
  public private(set) var inconsistent = 0

  /// Starts before the first pair; `tolerance` is the largest difference that still agrees.
  public init(tolerance: Double) {
    self.tolerance = tolerance
  }

  /// Takes in the next pair; one with a missing answer is not compared.
  public mutating func add(_ first: Double?, _ second: Double?) {
    guard let first, let second else { return }
    compared += 1
    if (first - second).magnitude > tolerance { inconsistent += 1 }
  }
}
