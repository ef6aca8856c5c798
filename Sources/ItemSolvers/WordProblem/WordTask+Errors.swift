extension WordTask {
  private static let errorNames = [
    "unit-not-changed", "wrong-factor", "extraneous-number", "added", "tenfold",
    "one-minute-too-many", "one-minute-too-few", "one-worker-too-many", "one-worker-too-few",
    "wrong-way-round", "proportional", "not-divided", "added-difference", "rate-only",
    "time-unchanged", "not-subtracted", "faulty-added", "one-job", "divided-by-jobs", "other-part",
    "percent-as-amount", "amount-subtracted", "whole", "not-added", "subtracted", "percent-of-sum",
    "all-added", "raised", "first-percent", "second-percent", "mean-percent", "percent-added",
    "voucher-first", "voucher-left-out", "voucher-added",
  ]

  /// The numbers over 0 that documented errors lead to, without the answer.
  var expectedNumbers: Set<Int> {
    Set(Self.errorNames.flatMap(errors)).filter { $0 > 0 && $0 != answer.whole }
  }

  /// The numbers that a documented error leads to, rounded; none for any other name.
  func errors(named name: String) -> [Int] {
    let factor = given.factor(to: asked)
    switch name {
    case "unit-not-changed":
      return changesUnit ? [relation.answer(by: WordFraction(1)).rounded] : []
    case "wrong-factor":
      return given.wrongFactors(to: asked).map { relation.answer(by: $0).rounded }
    case "extraneous-number":
      return extraneous.map { number in
        relation.replacing(with: number).map { $0.answer(by: factor).rounded }
      } ?? []
    default: return relation.error(named: name, by: factor).map { [$0.rounded] } ?? []
    }
  }
}
