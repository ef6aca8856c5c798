import Interchange
import Testing

@Suite("Moments are written as ISO 8601 in UTC")
struct TimestampTests {
  @Test(
    "Known moments",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (1_795_426_200_125, "2026-11-23T09:30:00.125Z"),
      (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
      (4_107_542_399_000, "2100-02-28T23:59:59.000Z"),
      (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
    ])
  func writes(milliseconds: Int, text: String) {
    #expect(Timestamp.text(milliseconds) == text)
    #expect(Timestamp.milliseconds(text) == milliseconds)
  }

  @Test("Every day from 1890 to 2110 comes back")
  func roundTrips() {
    var mismatches = 0
    for day in -29_220..<51_135 {
      let moment = day * 86_400_000 + 12_345_678
      if Timestamp.milliseconds(Timestamp.text(moment)) != moment { mismatches += 1 }
    }
    #expect(mismatches == 0)
  }

  @Test(
    "What is no such moment is refused",
    arguments: [
      "", "2026-11-23", "2026-11-23T09:30:00", "2026-11-23T09:30:00+01:00", "2026-02-29T00:00:00Z",
      "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z",
      "2026-01-01T24:00:00Z",
      "2026-01-01T00:60:00Z", "2026-01-01 00:00:00Z", "２026-01-01T00:00:00Z",
      "2026-01-01T00:00:00.12Z",
    ])
  func refuses(text: String) {
    #expect(Timestamp.milliseconds(text) == nil)
  }

  @Test("Moments beyond the calendar are taken to its ends")
  func clamps() {
    #expect(Timestamp.text(.max) == "9999-12-31T23:59:59.999Z")
    #expect(Timestamp.text(.min) == "0000-01-01T00:00:00.000Z")
  }
}
