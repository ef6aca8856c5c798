/// The right and wrong answers of both groups at one matching score.
struct ScoreStratum: Hashable, Sendable {
  let score: Int
  private(set) var referenceRight = 0.0
  private(set) var referenceWrong = 0.0
  private(set) var focalRight = 0.0
  private(set) var focalWrong = 0.0

  init(score: Int) {
    self.score = score
  }

  mutating func add(isRight: Bool, isFocal: Bool) {
    switch (isFocal, isRight) {
    case (false, true): referenceRight += 1
    case (false, false): referenceWrong += 1
    case (true, true): focalRight += 1
    case (true, false): focalWrong += 1
    }
  }

  var reference: Double { referenceRight + referenceWrong }
  var focal: Double { focalRight + focalWrong }
  var right: Double { referenceRight + focalRight }
  var wrong: Double { referenceWrong + focalWrong }
  var count: Double { reference + focal }
  /// Whether both groups are there.
  var hasBothGroups: Bool { reference > 0 && focal > 0 }
}
