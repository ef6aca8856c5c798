import Assessment
import Testing

@Suite("Accommodations")
struct AccommodationTests {
  @Test(
    "are read from the command line and written back",
    arguments: [
      ("1.5", Accommodation.multiplier(1.5), "1.5"), ("2", .multiplier(2), "2"),
      ("1,25", .multiplier(1.25), "1.25"), ("+5m", .added(300_000), "+5m"),
      ("+1m30s", .added(90_000), "+1m30s"), ("unlimited", .unlimited, "unlimited"),
    ])
  func read(text: String, accommodation: Accommodation, written: String) {
    #expect(Accommodation(text) == accommodation)
    #expect(accommodation.description == written)
    #expect(Accommodation(written) == accommodation)
  }

  @Test(
    "are refused where they are none",
    arguments: ["", "0.5", "11", "-2", "+", "+5", "5m", "Unlimited", "inf", "1.5x", "+-5m"])
  func refused(text: String) {
    #expect(Accommodation(text) == nil)
  }

  @Test("of impossible factors can still be printed", arguments: [Double.nan, .infinity, 1e300])
  func printed(factor: Double) {
    #expect(!Accommodation.multiplier(factor).description.isEmpty)
  }
}
