import Assessment
import Testing

@testable import Reports

@Suite("Differences between scales")
struct ScaleDifferenceTests {
  private func findings(_ scores: [ScaleScore]) -> ScaleDifference.Findings {
    ScaleDifference.findings(ScaleEntry.sorted(scores))
  }

  @Test("are named only beyond what the errors of both scores explain")
  func bound() {
    // SEM 10 √(1 - 0.84) = 4 each; √32 = 5.657; 1.96 x 5.657 = 11.087.
    func pair(_ t: Double) -> [ScaleScore] {
      [SampleProfiles.normed("a", "A", 40, 50), SampleProfiles.normed("b", "B", 30, t)]
    }
    #expect(findings(pair(39)).reliable.isEmpty)
    #expect(findings(pair(39)).compared == 1)
    let found = findings(pair(38.9)).reliable
    #expect(found.map(\.higher.title) == ["A"])
    #expect(found.map(\.lower.title) == ["B"])
    #expect(findings(pair(61.1)).reliable.map(\.higher.title) == ["B"])
  }

  @Test("are not looked for without precision, across norm groups, or across levels")
  func incomparable() {
    let calm = SampleProfiles.normed("a", "A", 40, 80)
    let unknown = SampleProfiles.normed("b", "B", 30, 20, reliability: nil)
    #expect(findings([calm, unknown]).compared == 0)
    let ranked = SampleProfiles.scale(
      "b", "B", 30, 10...50,
      norm: SampleProfiles.norm(.percentile, 1, percentile: 1, nil, status: .sample),
      reliability: 0.84)
    #expect(findings([calm, ranked]).compared == 0)
    let facet = ScaleScore(
      id: "b", title: "B", parent: "a", rule: .sum, raw: 30, minimum: 10, maximum: 50,
      counts: calm.counts, reliability: calm.reliability, norm: calm.norm)
    #expect(findings([calm, facet]).compared == 0)
    #expect(
      findings([SampleProfiles.theta("a", 2, 0.1), SampleProfiles.theta("b", -2, 0.1)])
        .compared == 0)
  }

  @Test("are told with their level, or said not to be there")
  func words() {
    func text(_ scores: [ScaleScore]) -> String {
      MarkdownReport.text(
        of: ReportDocument(
          SampleProfiles.profile(title: "T", session: nil, scales: scores), language: "en"))
    }
    let far = [SampleProfiles.normed("a", "A", 40, 60), SampleProfiles.normed("b", "B", 30, 40)]
    #expect(text(far).contains("A is reliably higher than B."))
    #expect(text(far).contains("at the 95\u{A0}% level, 1 pair compared"))
    let near = [SampleProfiles.normed("a", "A", 40, 50), SampleProfiles.normed("b", "B", 30, 45)]
    #expect(text(near).contains("No two of these scales differ"))
    #expect(!text(near).contains("reliably higher"))
  }
}
