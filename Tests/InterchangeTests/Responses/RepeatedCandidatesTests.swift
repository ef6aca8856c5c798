import Interchange
import Testing

@Suite("A candidate who comes again is noticed")
struct RepeatedCandidatesTests {
  @Test("The second line of a candidate is repeated, the first is not")
  func notices() {
    var seen = RepeatedCandidates()
    var repeated: [Bool] = []
    for candidate in ["a", "b", "a", "é", "b", "c", "a"] {
      repeated.append(seen.isRepeated(candidate))
    }
    #expect(repeated == [false, false, true, false, true, false, true])
  }

  @Test("Within the window every repetition is noticed, and nobody is accused wrongly")
  func keepsWindow() {
    var seen = RepeatedCandidates(window: 1000)
    var accused = 0
    var missed = 0
    for number in 0..<10_000 {
      if seen.isRepeated("new \(number)") { accused += 1 }
      if number >= 999, !seen.isRepeated("new \(number - 999)") { missed += 1 }
    }
    #expect(accused == 0)
    #expect(missed == 0)
  }

  @Test("What lies more than two windows back is forgotten")
  func forgets() {
    var seen = RepeatedCandidates(window: 10)
    for number in 0..<100 { _ = seen.isRepeated("\(number)") }
    let isRepeated = seen.isRepeated("3")
    #expect(!isRepeated)
  }
}
