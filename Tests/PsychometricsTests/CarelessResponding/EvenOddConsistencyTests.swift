import Psychometrics
import Testing

@Suite("Even-odd consistency")
struct EvenOddConsistencyTests {
  private func consistency(_ scales: [[Double?]]) -> EvenOddConsistency {
    var result = EvenOddConsistency()
    for scale in scales { result.addScale(scale) }
    return result
  }

  @Test("An example worked by hand")
  func byHand() throws {
    // Odd means 1, 2, 3 and 4, even means 2, 1, 4 and 3: r = 3 / 5, stepped up 1.2 / 1.6.
    let scales: [[Double?]] = [
      [1, 2, 1, 2], [2, 1], [2, 4, 4, nil], [4, 3, nil, 3, 4], [5, nil], [nil, nil], [],
    ]
    let result = consistency(scales)
    #expect(result.scaleCount == 4)
    #expect(((result.value ?? 0) - 0.75).magnitude < 1e-15)
  }

  @Test("Equal halves are fully consistent, opposite ones not at all")
  func ends() throws {
    let equal = consistency([[1, 1], [3, 3], [4, 4]])
    #expect(((equal.value ?? 0) - 1).magnitude < 1e-15)
    #expect(consistency([[1, 5], [3, 3], [4, 2]]).value == -1)
    #expect(consistency([[1, 4], [3, 3], [4, 3]]).value == -1)
  }

  @Test("Too few scales and halves that do not vary have no value")
  func nothing() {
    #expect(consistency([]).value == nil)
    #expect(consistency([[1, 2], [3, 4]]).value == nil)
    #expect(consistency([[3, 1], [3, 2], [3, 5]]).value == nil)
  }
}
