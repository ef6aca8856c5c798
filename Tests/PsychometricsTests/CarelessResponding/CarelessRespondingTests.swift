import Psychometrics
import Testing

@Suite("Careless responding")
struct CarelessRespondingTests {
  @Test("A missing answer ends a run and is never the longest")
  func missing() {
    var runs = ResponseRuns()
    for answer in [3, 3, nil, 3, nil, nil] as [Double?] { runs.add(answer) }
    #expect(runs.longest == 2)
    // Runs: 3 3, missing, 3, missing, missing.
    #expect(runs.average == 6.0 / 5.0)
  }

  @Test("Nothing answered has no run and no variability")
  func empty() {
    var runs = ResponseRuns()
    #expect(runs.longest == 0)
    #expect(runs.average == nil)
    runs.add(nil)
    #expect(runs.longest == 0)
    #expect(runs.average == 1)
    var variability = IntraIndividualVariability()
    variability.add(nil)
    variability.add(4)
    #expect(variability.value == nil)
    variability.add(4)
    #expect(variability.value == 0)
  }

  @Test("Pairs differ by their mean absolute difference, those with both answers alone")
  func pairs() {
    var pairs = PairDifference()
    #expect(pairs.value == nil)
    pairs.add(4, 5)
    pairs.add(3, 1)
    pairs.add(5, nil)
    pairs.add(nil, nil)
    #expect(pairs.compared == 2)
    #expect(pairs.value == 1.5)
  }

  @Test("An answer exactly at the limit is not too fast")
  func tooFast() {
    var share = TooFastShare(limitMilliseconds: 2000)
    #expect(share.value == nil)
    for time in [1999, 2000, 2001, nil, 0] { share.add(milliseconds: time) }
    #expect(share.timed == 4)
    #expect(share.value == 0.5)
  }
}
