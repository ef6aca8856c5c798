/// How many answers each item has in each category: what the shape of a calibration rests on.
///
/// Censuses of parts of the data add up with `+`, so that a sample on several machines is
/// calibrated under one `CalibrationDesign`.
public struct ResponseCensus: Hashable, Sendable {
  /// The number of answers of each item in each category, up to the highest with an answer.
  public private(set) var counts: [[Int]]
  /// The number of missing answers of each item.
  public private(set) var missing: [Int]
  /// The number of persons with at least one answer.
  public private(set) var answeringPersonCount: Int

  /// Counts the answers in responses.
  public init(_ responses: ResponseMatrix) {
    let itemCount = responses.itemCount
    // A row of 256 counters an item, indexed by the entry's bits: no branch for missing ones.
    var counters = [Int](repeating: 0, count: itemCount * 256)
    var answering = 0
    responses.entries.withUnsafeBufferPointer { entries in
      counters.withUnsafeMutableBufferPointer { counters in
        var index = 0
        while index < entries.count {
          var answers = 0
          var item = 0
          while item < itemCount {
            let entry = entries[index &+ item]
            counters[item &* 256 &+ Int(UInt8(bitPattern: entry))] &+= 1
            answers &+= entry >= 0 ? 1 : 0
            item &+= 1
          }
          answering &+= answers > 0 ? 1 : 0
          index &+= itemCount
        }
      }
    }
    counts = (0..<itemCount).map { item in
      let own = counters[item * 256..<item * 256 + 128]
      let top = own.lastIndex { $0 > 0 } ?? own.startIndex - 1
      return Array(own[own.startIndex...].prefix(top + 1 - own.startIndex))
    }
    missing = (0..<itemCount).map { counters[$0 * 256 + 128..<($0 + 1) * 256].reduce(0, +) }
    answeringPersonCount = answering
  }

  /// The census of two samples together.
  ///
  /// - Precondition: both have the same number of items.
  public static func + (left: ResponseCensus, right: ResponseCensus) -> ResponseCensus {
    precondition(left.counts.count == right.counts.count, "a sum needs equal item counts")
    var sum = left
    for item in left.counts.indices {
      let (short, long) =
        left.counts[item].count < right.counts[item].count
        ? (left.counts[item], right.counts[item]) : (right.counts[item], left.counts[item])
      sum.counts[item] = long
      for category in short.indices {
        sum.counts[item][category] += short[category]
      }
      sum.missing[item] += right.missing[item]
    }
    sum.answeringPersonCount += right.answeringPersonCount
    return sum
  }
}
