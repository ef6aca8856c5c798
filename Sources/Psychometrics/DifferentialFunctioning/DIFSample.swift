/// Right and wrong answers of two groups, for the study of differential item functioning.
///
/// ```swift
/// let sample = try DIFSample(responses: responses, isFocal: groups)
/// let fit = try sample.mantelHaenszel(item: 3)
/// fit.delta          // -0.09
/// fit.category       // .a
/// ```
///
/// Persons are matched by the number of right answers to the anchor items and the studied item,
/// which is always part of its own matching score (P. W. Holland and D. T. Thayer, "Differential
/// item performance and the Mantel-Haenszel procedure", in Wainer and Braun, "Test validity",
/// 1988, 129-145). Persons with a missing answer are left out and counted.
public struct DIFSample: Hashable, Sendable {
  /// The number of items.
  public let itemCount: Int
  /// How many persons of the reference group are studied.
  public let referenceCount: Int
  /// How many persons of the focal group are studied.
  public let focalCount: Int
  /// How many persons were left out for a missing answer.
  public let omittedCount: Int
  /// The answers of the persons studied, 0 or 1, row by row.
  private let entries: [Int8]
  private let isFocal: [Bool]

  /// Takes answers and, for each person, whether it belongs to the focal group.
  ///
  /// - Throws: `DIFError` where the counts differ, an answer is neither 0 nor 1, or a group is
  ///   empty.
  public init(responses: ResponseMatrix, isFocal: [Bool]) throws(DIFError) {
    guard responses.personCount == isFocal.count else {
      throw .countsDiffer(persons: responses.personCount, groups: isFocal.count)
    }
    var entries: [Int8] = []
    var groups: [Bool] = []
    for person in 0..<responses.personCount {
      let row = responses.row(person)
      for (item, entry) in row.enumerated() where entry > 1 {
        throw .notDichotomous(person: person, item: item, category: Int(entry))
      }
      guard !row.contains(where: { $0 < 0 }) else { continue }
      entries.append(contentsOf: row)
      groups.append(isFocal[person])
    }
    focalCount = groups.count { $0 }
    referenceCount = groups.count - focalCount
    guard referenceCount > 0 else { throw .emptyGroup(focal: false) }
    guard focalCount > 0 else { throw .emptyGroup(focal: true) }
    itemCount = responses.itemCount
    omittedCount = responses.personCount - groups.count
    self.entries = entries
    self.isFocal = groups
  }

  /// The answers to an item, counted by the matching score from 0 to the number of items.
  ///
  /// - Precondition: `item` is an item of the sample.
  func strata(item: Int, anchors: Set<Int>?) -> [ScoreStratum] {
    precondition((0..<itemCount).contains(item), "no such item")
    var strata = (0...itemCount).map { ScoreStratum(score: $0) }
    for person in isFocal.indices {
      let start = person * itemCount
      var score = 0
      for other in 0..<itemCount where other == item || anchors?.contains(other) ?? true {
        score += Int(entries[start + other])
      }
      strata[score].add(isRight: entries[start + item] == 1, isFocal: isFocal[person])
    }
    return strata.filter { $0.count > 0 }
  }
}
