import Assessment
import Testing

@testable import assay

@Suite("The contract's clock")
struct SessionClockTests {
  private let start = Segment(bootID: "b1", bootMs: 1_000, wallMs: 50_000, mode: .full)

  @Test("Time counts from the first segment by the boot clock")
  func countsFromStart() {
    let clock = SessionClock(startingAt: start)
    #expect(clock.elapsedMs(atBootMs: 1_000) == 0)
    #expect(clock.elapsedMs(atBootMs: 4_500) == 3_500)
    #expect(clock.elapsedMs(atBootMs: 500) == 0)
  }

  @Test("After an interruption it goes on where the interruption ended")
  func resumes() {
    let again = Segment(bootID: "b2", bootMs: 100, wallMs: 60_000, mode: .full)
    let away = Interruption(fromMs: 3_000, lengthMs: 7_000, clockBasis: .wall)
    let clock = SessionClock(resumingAt: again, after: away)
    #expect(clock.elapsedMs(atBootMs: 100) == 10_000)
    #expect(clock.elapsedMs(atBootMs: 160) == 10_060)
  }

  @Test("Absurd readings give an absurd time, never a trap")
  func absurdReadings() {
    let again = Segment(bootID: "b2", bootMs: .min, wallMs: .min, mode: .full)
    let away = Interruption(fromMs: .max, lengthMs: .max, clockBasis: .wall)
    #expect(SessionClock(resumingAt: again, after: away).elapsedMs(atBootMs: .max) >= 0)
  }
}
