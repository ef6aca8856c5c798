import Assessment
import Testing

@Suite("Durations as written")
struct DurationTextTests {
  @Test(
    "read aloud",
    arguments: [
      ("12m", 720_000), ("90s", 90_000), ("1m30s", 90_000), ("1h", 3_600_000),
      ("500ms", 500), ("1h2m3s4ms", 3_723_004), ("0s", 0), ("100h", 360_000_000),
    ])
  func read(text: String, milliseconds: Milliseconds) {
    #expect(DurationText(text)?.milliseconds == milliseconds)
  }

  @Test(
    "are refused where they are none",
    arguments: [
      "", " ", "12", "1m 30s", "m", "1 m", "30s1m", "1m1m", "1.5m", "-1m", "1d", "101h", "100h1s",
      "99999999999999999999s", "1m, 30s", "1M", "٣m",
    ])
  func refused(text: String) {
    #expect(DurationText(text) == nil)
  }

  @Test("read back what they print", arguments: [0, 1, 999, 1_000, 61_001, 3_600_000, 359_999_999])
  func roundTrip(milliseconds: Milliseconds) {
    let text = DurationText(milliseconds: milliseconds).description
    #expect(DurationText(text)?.milliseconds == milliseconds)
  }
}
