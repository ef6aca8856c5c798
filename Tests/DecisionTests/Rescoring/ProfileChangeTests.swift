import Assessment
import Decision
import Testing

@Suite("What scoring again changes")
struct ProfileChangeTests {
  private func profile(
    _ id: String, raw: Double?, band: String? = nil, scoring: String = "old",
    supersedes: String? = nil, isTailored: Bool = false, itemScore: Double = 1
  ) -> Profile {
    Profile(
      id: id, supersedes: supersedes, engine: .current,
      assessment: AssessmentReference(
        id: "a", version: "1.0.0", title: "A",
        digests: DefinitionDigests(delivery: "d", scoring: scoring, fingerprint: scoring)),
      candidate: "c",
      session: SessionSummary(
        id: "s", startedAtMs: 0, endedAtMs: 1, seed: 1, mode: .full, locale: "en",
        accommodations: [], interruptions: [],
        tailoring: isTailored ? [TailoringRecord(section: "t", scale: "s0")] : []),
      scales: [
        ScaleScore(
          id: "s0", title: "S", parent: nil, rule: .sum, raw: raw, minimum: 0, maximum: 10,
          counts: StateCounts(), band: band.map { BandResult(id: $0, label: $0, text: "") })
      ], validity: [], interpretations: [],
      items: [
        ItemScore(
          id: "n1", type: .number, state: .answered, response: nil, typed: nil, score: itemScore,
          maximum: 1, outcomes: [], latencyMs: nil, visits: 1, changes: 0)
      ])
  }

  private let role = Fixtures.role(
    reliabilities: [0.8], cuts: [0: [RoleCut(atLeast: 6, kind: .hard, basis: "b")]])

  @Test("is nothing where the scores are the same")
  func same() {
    let change = ProfileChange(
      from: profile("p1", raw: 5), to: profile("p2", raw: 5.0000000000001), role: role)
    #expect(!change.isChanged)
    #expect(!change.crosses)
    #expect(change.items == [])
  }

  @Test("is by how much, through which items, and over which cut")
  func crossing() {
    let change = ProfileChange(
      from: profile("p1", raw: 5.5, band: "low", itemScore: 0),
      to: profile("p2", raw: 6.5, band: "high", scoring: "new", supersedes: "p1"), role: role)
    #expect(change.scales.map(\.raw.difference) == [1])
    #expect(change.items == ["n1"])
    #expect(change.crossings.map(\.isReached) == [true])
    #expect(change.scales[0].changesBand)
    #expect(change.crosses)
    let back = ProfileChange(from: profile("p1", raw: 6), to: profile("p2", raw: 5.9), role: role)
    #expect(back.crossings.map(\.isReached) == [false])
  }

  @Test("is told of scores that come or go")
  func missing() {
    let change = ProfileChange(from: profile("p1", raw: nil), to: profile("p2", raw: 6), role: role)
    #expect(change.isChanged)
    #expect(change.scales[0].raw.difference == nil)
    #expect(change.crossings == [])
  }

  @Test("marks an adaptive path that other parameters chose")
  func path() {
    let old = profile("p1", raw: 5, isTailored: true)
    #expect(
      ProfileChange(from: old, to: profile("p2", raw: 5, scoring: "new", isTailored: true))
        .followsOldPath)
    #expect(!ProfileChange(from: old, to: profile("p2", raw: 5, isTailored: true)).followsOldPath)
    #expect(!ProfileChange(from: old, to: profile("p2", raw: 5, scoring: "new")).followsOldPath)
  }
}
