import Assessment
import Psychometrics
import Testing
import Typesetting

@testable import Reports

@Suite("A retest")
struct RetestTests {
  private func finding(_ id: Path, _ retest: Retest) throws -> RetestScale.Finding {
    try #require(retest.scales.first { $0.score.id == id }).finding
  }

  private func index(_ id: Path, _ retest: Retest) throws -> Double {
    guard case .tested(let change) = try finding(id, retest) else {
      Issue.record("\(id) was not tested")
      return .nan
    }
    return change.index
  }

  private func obstacle(_ id: Path, _ retest: Retest) throws -> RetestScale.Obstacle? {
    if case .notComparable(let obstacle) = try finding(id, retest) { obstacle } else { nil }
  }

  @Test("Raw scores are held against SEM √2, theta against both standard errors")
  func indices() throws {
    let retest = try Retest(SampleProfiles.before, SampleProfiles.after)
    // 2 √2 = 2.8284: 6 / 2.8284 = 2.1213; 4 / 2.8284 = 1.4142; -10 / 2.8284 = -3.5355.
    #expect(abs(try index("calm", retest) - 2.1213) < 1e-4)
    #expect(abs(try index("drive", retest) - 1.4142) < 1e-4)
    #expect(abs(try index("care", retest) + 3.5355) < 1e-4)
    // √(0.3² + 0.4²) = 0.5.
    #expect(abs(try index("verbal", retest) - 2) < 1e-12)
  }

  @Test("Nothing is said where precision is unknown or scores are not on one scale")
  func silence() throws {
    let retest = try Retest(SampleProfiles.before, SampleProfiles.after)
    if case .precisionUnknown = try finding("bare", retest) {
    } else {
      Issue.record("precision of 'bare' is known")
    }
    #expect(try obstacle("judged", retest) == .provisional)
    #expect(try obstacle("new", retest) == .missing)
    let changed = SampleProfiles.retest(
      id: "p-x", startedAtMs: 0, scales: SampleProfiles.after.scales, fingerprint: "other")
    #expect(try obstacle("calm", Retest(SampleProfiles.before, changed)) == .definition)
    let other = SampleProfiles.retest(
      id: "p-x", startedAtMs: 0,
      scales: [SampleProfiles.normed("calm", "Composure", 46, 56, reliability: 0.9)])
    #expect(try obstacle("calm", Retest(SampleProfiles.before, other)) == .precisionSource)
    let adapted = SampleProfiles.retest(
      id: "p-x", startedAtMs: 0,
      scales: [SampleProfiles.scale("calm", "Composure", 46, 10...50, standing: .adapted)])
    #expect(try obstacle("calm", Retest(SampleProfiles.before, adapted)) == .adapted)
  }

  @Test("Two people, two tests and one profile twice are no retest")
  func refusals() {
    let old = SampleProfiles.before
    func error(_ new: Profile) -> RetestError? {
      do throws(RetestError) {
        _ = try ReportDocument(from: old, to: new, language: "en")
        return nil
      } catch {
        return error
      }
    }
    #expect(error(old) == .sameProfile("p-old"))
    #expect(
      error(SampleProfiles.retest(id: "n", startedAtMs: 0, scales: [], candidate: "c18"))
        == .candidates("c17", "c18"))
    #expect(
      error(SampleProfiles.retest(id: "n", startedAtMs: 0, scales: [], assessment: "other"))
        == .assessments("second-interview", "other"))
  }

  @Test("The report of a retest is the golden one", arguments: ["en", "de"])
  func golden(language: String) throws {
    let document = try ReportDocument(
      from: SampleProfiles.before, to: SampleProfiles.after, language: language)
    let text = TerminalReport.lines(of: document, width: 80).plain
    #expect(try GoldenFile("retest-80-\(language).txt").expected(for: text) == text)
  }
}
