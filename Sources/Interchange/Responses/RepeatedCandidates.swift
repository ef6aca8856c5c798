/// Notices a candidate who comes a second time, in memory that does not grow with the lines.
///
/// A set of ids would grow without end, and a Bloom filter would accuse more and more innocent
/// ids. Kept are hashes of 64 bits in two tables: when the younger is full, the older is
/// emptied and takes its part. So a repetition is noticed whenever fewer than ``window``
/// candidates lie between, and small inputs take little memory. Among ten million candidates
/// the odds of one wrong accusation are below one in a hundred thousand.
public struct RepeatedCandidates: Sendable {
  /// Every repetition within so many candidates is noticed.
  public let window: Int

  private var young: Set<UInt64>
  private var old: Set<UInt64> = []

  /// Makes a detector that has seen nobody.
  ///
  /// - Parameter window: The number of candidates kept at least; at most twice as many are,
  ///   at 11 to 21 bytes each.
  public init(window: Int = 750_000) {
    self.window = max(window, 1)
    young = []
  }

  /// Notes a candidate, and says whether the id has been seen before.
  public mutating func isRepeated(_ candidate: String) -> Bool {
    var hasher = Hasher()
    var text = candidate
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    let hash = UInt64(truncatingIfNeeded: hasher.finalize())
    if old.contains(hash) { return true }
    guard young.insert(hash).inserted else { return true }
    if young.count >= window {
      swap(&old, &young)
      young.removeAll(keepingCapacity: true)
    }
    return false
  }
}
