import Assessment
import Testing

@testable import assay

@Suite("The contract's clock")
struct SessionClockTests {
  private let start = Segment(bootID: "b1", bootMs: 1_000, wallMs: 50_000, mode: .full)

  private func events(lastMs: Milliseconds) -> [SessionEvent] {
    [SessionEvent(atMs: 0, .segmentStarted(start)), SessionEvent(atMs: lastMs, .heartbeat)]
  }

  @Test("Time counts from the first segment by the boot clock")
  func countsFromStart() {
    let clock = SessionClock(startingAt: start)
    #expect(clock.elapsedMs(atBootMs: 1_000) == 0)
    #expect(clock.elapsedMs(atBootMs: 4_500) == 3_500)
    #expect(clock.elapsedMs(atBootMs: 500) == 0)
  }

  @Test("Within one boot an interruption is measured by the boot clock")
  func sameBoot() throws {
    let again = Segment(bootID: "b1", bootMs: 9_000, wallMs: 7, mode: .full)
    let (clock, gap) = try #require(SessionClock.resuming(events(lastMs: 3_000), with: again))
    #expect(gap == Interruption(fromMs: 3_000, lengthMs: 5_000, clockBasis: .boot))
    #expect(clock.elapsedMs(atBootMs: 9_000) == 8_000)
  }

  @Test("Across boots it is the difference of the wall clocks")
  func otherBoot() throws {
    let again = Segment(bootID: "b2", bootMs: 100, wallMs: 60_000, mode: .full)
    let (clock, gap) = try #require(SessionClock.resuming(events(lastMs: 3_000), with: again))
    #expect(gap == Interruption(fromMs: 3_000, lengthMs: 7_000, clockBasis: .wall))
    #expect(clock.elapsedMs(atBootMs: 100) == 10_000)
  }

  @Test("A wall clock that was set back gives no negative interruption")
  func wallSetBack() throws {
    let again = Segment(bootID: "b2", bootMs: 100, wallMs: 10, mode: .full)
    let (clock, gap) = try #require(SessionClock.resuming(events(lastMs: 3_000), with: again))
    #expect(gap.lengthMs == 0)
    #expect(clock.elapsedMs(atBootMs: 150) == 3_050)
  }

  @Test("A boot whose id cannot be read is never taken for the same one")
  func unknownBoot() throws {
    let nameless = Segment(bootID: "", bootMs: 1_000, wallMs: 50_000, mode: .full)
    let events = [SessionEvent(atMs: 0, .segmentStarted(nameless))]
    let again = Segment(bootID: "", bootMs: 500, wallMs: 51_000, mode: .full)
    let (_, gap) = try #require(SessionClock.resuming(events, with: again))
    #expect(gap == Interruption(fromMs: 0, lengthMs: 1_000, clockBasis: .wall))
  }

  @Test("A journal without a segment cannot be taken up")
  func noSegment() {
    #expect(SessionClock.resuming([], with: start) == nil)
  }
}
