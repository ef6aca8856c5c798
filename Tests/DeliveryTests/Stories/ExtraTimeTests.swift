import Assessment
import Delivery
import Testing

@Suite("Extra time")
struct ExtraTimeTests {
  private let definition = assessment(
    "test",
    [
      .section(
        section(
          "one", [choice("n1", timing: Timing(limitMs: 60_000))], limit: 600_000,
          warnings: [120_000], minimum: 30_000)),
      .rest(Rest(id: "break", limitMs: 300_000)),
      .section(
        Section(
          id: "two", timing: Timing(limitMs: 100_000, allowsExtraTime: false),
          children: [.item(choice("n2", timing: Timing(limitMs: 10_000)))])),
    ])

  private func limits(_ accommodation: Accommodation?) -> [ClockScope: Milliseconds] {
    let session = Session(definition, header: header(accommodation: accommodation))
    return Dictionary(
      uniqueKeysWithValues: session.effectiveClocks().compactMap { clock in
        clock.limitMs.map { (clock.scope, $0) }
      })
  }

  @Test("a multiplier extends every limit that allows it")
  func multiplier() {
    #expect(
      limits(.multiplier(1.5)) == [
        .section("one"): 900_000, .item("n1"): 90_000, .rest("break"): 450_000,
        .section("two"): 100_000, .item("n2"): 15_000,
      ])
  }

  @Test("added minutes go to the outermost limit, and those inside grow in proportion")
  func added() {
    #expect(
      limits(.added(300_000)) == [
        .section("one"): 900_000, .item("n1"): 90_000, .rest("break"): 300_000,
        .section("two"): 100_000, .item("n2"): 310_000,
      ])
  }

  @Test("unlimited takes every limit away that may be extended")
  func unlimited() {
    #expect(limits(.unlimited) == [.section("two"): 100_000])
  }

  @Test("warnings keep their time left and minimum times stay")
  func warningsAndMinimums() {
    var sitting = Sitting.begun(
      assessment(section("main", [choice("n1")], limit: 60_000, warnings: [10_000])),
      accommodation: .multiplier(2))
    sitting.wait(130_000)
    #expect(sitting.moment(of: .warned(.section("main"), leftMs: 10_000)) == 110_000)
    #expect(sitting.moment(of: .timedOut(.section("main"))) == 120_000)
    let session = Session(definition, header: header(accommodation: .multiplier(2)))
    let clock = session.effectiveClocks().first { $0.scope == .section("one") }
    #expect(clock?.warningsMs == [120_000])
    #expect(clock?.minimumMs == 30_000)
    #expect(clock?.definedMs == 600_000)
  }

  @Test("the added minutes of a battery go to its own limit first")
  func battery() {
    let inner = assessment(
      "inner", [.section(section("main", [choice("n1")], limit: 100_000))],
      timing: Timing(limitMs: 200_000))
    let battery = assessment(
      "battery", [.include(Include(name: "in", definition: inner))],
      timing: Timing(limitMs: 400_000))
    let session = Session(battery, header: header(accommodation: .added(200_000)))
    #expect(session.effectiveClocks().map(\.limitMs) == [600_000, 300_000, 150_000])
    #expect(session.effectiveClocks().map(\.depth) == [0, 1, 2])
  }

  @Test(
    "impossible accommodations never trap",
    arguments: [
      Accommodation.multiplier(.nan), .multiplier(.infinity), .multiplier(-1), .multiplier(1e300),
      .added(.max), .added(.min),
    ])
  func impossible(accommodation: Accommodation) {
    var sitting = Sitting.begun(definition, accommodation: accommodation)
    sitting.wait(Int.max / 4)
    #expect(!sitting.events.isEmpty)
  }
}
