extension WordTask {
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
