/// What a word problem says, as a relation between its numbers.
struct WordTask: Equatable {
  let relation: WordRelation
  /// The unit of the quantity that is changed, as it is given.
  let given: WordUnit
  /// The unit that it is changed to.
  let asked: WordUnit
  /// The unit of the answer in words.
  let answerUnit: String
  /// A number that is told and has no part in the relation; nil where there is none.
  var extraneous: Int?

  /// The radicals, by name.
  var radicals: [String: String] {
    [
      "kind": relation.kind, "operations": String(relation.operations),
      "unit-change": changesUnit ? "yes" : "no", "extraneous": extraneous == nil ? "no" : "yes",
    ]
  }

  var changesUnit: Bool { given != asked }

  /// How many operations it takes, a change of unit among them.
  var complexity: Int { relation.operations + (changesUnit ? 1 : 0) }

  /// The answer.
  var answer: WordFraction { relation.answer(by: given.factor(to: asked)) }

  /// How the answer is found.
  var calculation: String { relation.calculation(changing: given.change(to: asked)) }
}
