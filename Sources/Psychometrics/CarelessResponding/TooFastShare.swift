/// The share of answered items whose answer came faster than a person can read.
///
/// Source: the two-seconds-an-item rule of J. L. Huang and others, "Detecting and deterring
/// insufficient effort responding to surveys", Journal of Business and Psychology 27 (2012),
/// 99-114; the limit itself is the caller's.
public struct TooFastShare: Sendable, Equatable {
  private let limitMilliseconds: Int
  /// How many items had a response time.
  public private(set) var timed = 0
  /// How many of them were faster than the limit.
  public private(set) var tooFast = 0

  /// Starts before the first item; times strictly under the limit are too fast.
  public init(limitMilliseconds: Int) {
    self.limitMilliseconds = limitMilliseconds
  }

  /// Takes in the next answered item's response time, or nothing when it was not measured.
  public mutating func add(milliseconds: Int?) {
    guard let milliseconds else { return }
    timed += 1
    if milliseconds < limitMilliseconds { tooFast += 1 }
  }

  /// The share in `0 ... 1`, or nothing where no item was timed.
  public var value: Double? {
    timed > 0 ? Double(tooFast) / Double(timed) : nil
  }
}
