/// The sample standard deviation of one person's answers, for careless responding.
///
/// Answers enter as given, without reverse scoring; missing ones are left out. Very low values
/// mean one answer all the way down, very high ones answers at random.
///
/// Source: A. M. Dunn, E. D. Heggestad, L. R. Shanock and N. Theilgard, "Intra-individual
/// response variability as an indicator of insufficient effort responding", Journal of Business
/// and Psychology 33 (2018), 105-121.
public struct IntraIndividualVariability: Sendable, Equatable {
  private var moments = SampleMoments()

  /// Starts before the first item.
  public init() {}

  /// Takes in the next item's answer, or nothing when it has none.
  public mutating func add(_ answer: Double?) {
    guard let answer else { return }
    moments.add(answer)
  }

  /// The standard deviation, or nothing of fewer than two answers.
  public var value: Double? { moments.sampleStandardDeviation }
}
