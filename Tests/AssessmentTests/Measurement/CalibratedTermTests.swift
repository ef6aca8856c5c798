import Assessment
import Psychometrics
import Testing

@Suite("A term of a latent scale")
struct CalibratedTermTests {
  private func term(
    _ item: Item, _ model: ItemModel, isReversed: Bool = false, omission: OmissionPolicy? = nil
  ) -> CalibratedTerm {
    CalibratedTerm(
      Scale.Term(item: item.id, isReversed: isReversed), item: item, model: model,
      omission: omission)
  }

  @Test("takes full credit as right and all else as wrong, under a model of right and wrong")
  func rightAndWrong() {
    let two = term(Latent.question("q", maximum: 2), Latent.logistic(0))
    #expect([0, 1, 1.99, 2, 2.5].map(two.category(of:)) == [0, 0, 0, 1, 1])
    #expect([-1, -.infinity, .infinity].map(two.category(of:)) == [0, 0, 1])
  }

  @Test("counts whole steps from the least value, under a model of more categories")
  func steps() {
    let rated = term(Latent.statement("s"), Latent.graded)
    #expect([1, 2, 3, 4, 5].map(rated.category(of:)) == [0, 1, 2, 3, 4])
    #expect([0, 1.5, 2.999, 3.9999999999, 9].map(rated.category(of:)) == [0, 0, 1, 3, 4])
    #expect([.infinity, -.infinity, .nan].map(rated.category(of:)) == [0, 0, 0])
    #expect(rated.outcomeCategoryCount == 5)
  }

  @Test("is turned round within the range of its outcome")
  func reversed() {
    let rated = term(Latent.statement("s"), Latent.graded, isReversed: true)
    #expect([1, 2, 3, 4, 5].map(rated.category(of:)) == [4, 3, 2, 1, 0])
  }

  @Test("fits an outcome with as many categories; a model of right and wrong fits any")
  func fit() {
    #expect(term(Latent.statement("s"), Latent.graded).fitsOutcome)
    #expect(term(Latent.statement("s"), Latent.logistic(0)).fitsOutcome)
    #expect(!term(Latent.question("q"), Latent.graded).fitsOutcome)
    #expect(!term(Latent.question("q", maximum: 1e300), Latent.graded).fitsOutcome)
    #expect(term(Latent.page, Latent.logistic(0)).outcomeCategoryCount == 2)
  }

  @Test("takes an omitted answer as wrong where there is a right one, and else as not presented")
  func omission() {
    let question = term(Latent.question("q"), Latent.logistic(0))
    let statement = term(Latent.statement("s"), Latent.graded)
    for state in [ItemState.omitted, .timedOutEmpty] {
      #expect(question.answer(state: state, outcome: nil) == .category(0))
      #expect(statement.answer(state: state, outcome: nil) == .notPresented)
    }
    let lenient = term(Latent.question("q"), Latent.logistic(0), omission: .notPresented)
    #expect(lenient.answer(state: .omitted, outcome: nil) == .notPresented)
    let strict = term(Latent.statement("s"), Latent.graded, omission: .wrong)
    #expect(strict.answer(state: .omitted, outcome: nil) == .category(0))
  }

  @Test("counts an answer and a kept draft, and nothing that was not reached or not presented")
  func states() {
    let question = term(Latent.question("q"), Latent.logistic(0))
    #expect(question.answer(state: .answered, outcome: 1) == .category(1))
    #expect(question.answer(state: .timedOutDraft, outcome: 0) == .category(0))
    #expect(question.answer(state: .answered, outcome: nil) == .category(0))
    #expect(question.answer(state: .notReached, outcome: 1) == .notPresented)
    #expect(question.answer(state: .notPresented, outcome: nil) == .notPresented)
  }
}
