/// How far the answers to pairs of like items lie apart, for careless responding.
///
/// Both answers must be on one metric, turned round already where the pair is of opposite wording.
///
/// Source: the idea of semantic synonyms and antonyms in A. W. Meade and S. B. Craig,
/// "Identifying careless responses in survey data", Psychological Methods 17 (2012), 437-455;
/// here as a mean absolute difference, because one person has too few pairs to correlate.
public struct PairDifference: Sendable, Equatable {
  /// How many pairs had both answers.
  public private(set) var compared = 0
  private var sum = 0.0

  /// Starts before the first pair.
  public init() {}

  /// Takes in the next pair; one with a missing answer is not compared.
  public mutating func add(_ first: Double?, _ second: Double?) {
    guard let first, let second else { return }
    compared += 1
    sum += (first - second).magnitude
  }

  /// The mean absolute difference, or nothing where no pair was compared.
  public var value: Double? {
    compared > 0 ? sum / Double(compared) : nil
  }
}
