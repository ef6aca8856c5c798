import Psychometrics
import Testing

@Suite("Sample moments")
struct SampleMomentsTests {
  @Test("Mean and deviations of 2 4 4 4 5 5 7 9, worked by hand")
  func byHand() {
    let moments = SampleMoments([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(moments.mean == 5)
    #expect(moments.populationStandardDeviation == 2)
    #expect(moments.sampleStandardDeviation == (32.0 / 7).squareRoot())
  }

  @Test("A large mean takes no digits away")
  func largeMean() throws {
    let deviation = SampleMoments([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).sampleStandardDeviation
    #expect((try #require(deviation) - 30.0.squareRoot()).magnitude < 1e-9)
  }

  @Test("One number has a mean and no sample deviation")
  func one() {
    let moments = SampleMoments([3])
    #expect(moments.mean == 3)
    #expect(moments.sampleStandardDeviation == nil)
    #expect(moments.populationStandardDeviation == 0)
  }
}
