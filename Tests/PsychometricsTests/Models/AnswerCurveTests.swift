import Psychometrics
import Testing

@Suite("Curves of single answers")
struct AnswerCurveTests {
  @Test("An answer's curve is that of its probability", arguments: ItemModelTests.items)
  func derivatives(item: ItemModel) {
    for theta in [-3.2, -0.7, 0.1, 1.9] {
      for (category, curve) in item.curves(at: theta).enumerated() {
        let answer = item.answerCurve(of: category, at: theta)
        let score = curve.slope / curve.probability
        #expect((answer.score - score).magnitude < 1e-12)
        let observed = score * score - curve.curvature / curve.probability
        #expect((answer.observedInformation - observed).magnitude < 1e-11)
        let h = 1e-5
        let logs = [theta + h, theta - h].map {
          item.answerCurve(of: category, at: $0).logProbability
        }
        #expect(((logs[0] - logs[1]) / (2 * h) - score).magnitude < 1e-9)
      }
    }
  }

  @Test("Far out the logarithm is finite and the score is the slope", arguments: [1.0, -1.0])
  func tails(side: Double) {
    let item = ItemModel.logistic(LogisticItem(discrimination: 2, difficulty: 0))
    let rare = item.answerCurve(of: side > 0 ? 0 : 1, at: 1000 * side)
    #expect((rare.logProbability + 2000).magnitude < 1e-9)
    #expect(rare.score == -2 * side)
    let graded = ItemModel.graded(GradedItem(discrimination: 2, thresholds: [-1, 1]))
    let middle = graded.answerCurve(of: 1, at: 1000 * side)
    #expect((middle.score + 2 * side).magnitude < 1e-12)
    #expect(middle.logProbability > -2000 && middle.logProbability < -1990)
  }

  @Test("Parameters stand in the order that a covariance uses", arguments: ItemModelTests.items)
  func parameters(item: ItemModel) {
    let expected =
      switch item {
      case .logistic: 4
      case .graded, .partialCredit: item.categoryCount
      case .nominal: 2 * item.categoryCount
      }
    #expect(item.parameters.count == expected)
  }
}
