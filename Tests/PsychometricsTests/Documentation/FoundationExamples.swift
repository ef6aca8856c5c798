import Psychometrics
import Testing

@Suite("Examples on the page about the foundations")
struct FoundationExamples {
  @Test("Distributions, matrices and random numbers")
  func foundations() {
    let probability = ChiSquareDistribution(degreesOfFreedom: 4)?.upperTail(9.488)  // 0.05
    let covariance = Matrix(rows: [[2, 1], [1, 3]])
    let solution = CholeskyDecomposition(covariance)?.solve([1, 2])  // 0.2 and 0.6
    let moments = SampleMoments([2, 4, 9])
    let deviation = moments.sampleStandardDeviation  // 3.606

    var stream = RandomStream(seed: 7, purpose: "shuffle-options", path: "numerical/n1")
    let order = stream.permutation(of: 4)  // the same for ever, on every machine

    expect(probability, 0.05)
    expect(solution ?? [], [0.2, 0.6])
    expect(deviation, 3.606)
    #expect(order.sorted() == [0, 1, 2, 3])
  }
}
