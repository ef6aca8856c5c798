/// The decision to give an item, with what it rests on: what a journal keeps of it.
public struct AdaptiveChoice: Hashable, Sendable {
  /// The item, by its number in the pool.
  public let item: Int
  /// The theta for which it was chosen.
  public let theta: Double
  /// The value of the selection criterion, or nothing for fixed items and items drawn at random.
  public let criterion: Double?
  /// The better items that exposure control has set aside for the whole test, best first.
  public let setAside: [Int]
}
