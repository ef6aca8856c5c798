import Assessment
import Testing
import Typesetting

@testable import Reports

@Suite("Bars of a report")
struct BarTests {
  private func bar(_ raw: Double, _ range: ClosedRange<Double>, _ rule: Scale.Rule = .sum)
    -> String?
  {
    ScalePosition(raw: SampleProfiles.scale("s", "S", raw, range, rule: rule)).map {
      ScaleBar.text($0, width: 10, words: ReportWords(tag: "en"))
    }
  }

  @Test("A bar is full only for a full score and empty only for none")
  func filled() {
    #expect(bar(0, 0...12) == "░░░░░░░░░░")
    #expect(bar(0.1, 0...12) == "█░░░░░░░░░")
    #expect(bar(6, 0...12) == "█████░░░░░")
    #expect(bar(11.9, 0...12) == "█████████░")
    #expect(bar(12, 0...12) == "██████████")
  }

  @Test("A score that does not begin at zero is a dot on its axis")
  func dotted() {
    #expect(bar(1, 1...5, .mean) == "●─────────")
    #expect(bar(5, 1...5, .mean) == "─────────●")
    #expect(bar(-4, -4...12, .formula) == "●─────────")
    #expect(bar(3, 3...3) == nil)
  }

  @Test("A norm value carries its band, cut at the ends of the axis, which are written")
  func band() throws {
    let words = ReportWords(tag: "en")
    func drawn(_ value: Double, _ band: ClosedRange<Double>?) throws -> String {
      let norm = SampleProfiles.norm(.t, value, percentile: nil, band)
      return ScaleBar.text(try #require(ScalePosition(norm: norm)), width: 19, words: words)
    }
    #expect(try drawn(50, 44...56) == "20 ─────├●┤───── 80")
    #expect(try drawn(50, nil) == "20 ──────●────── 80")
    #expect(try drawn(95, 60...99) == "20 ────────├───● 80")
  }

  @Test("Response times are summed up over the answers whose time is known")
  func responseTimes() throws {
    func item(_ latencyMs: Int?, _ state: ItemState = .answered) -> ItemScore {
      ItemScore(
        id: "i", type: .choice, state: state, response: nil, typed: nil, score: 1, maximum: 1,
        outcomes: [], latencyMs: latencyMs, visits: 1, changes: 0)
    }
    func text(_ items: [ItemScore]?) -> String {
      let profile = SampleProfiles.profile(title: "T", session: nil, scales: [], items: items)
      return TerminalReport.lines(of: profile, width: 200, language: "en").plain
    }
    let items = [item(4000), item(nil), item(61_000), item(2550), item(900, .omitted), item(8000)]
    #expect(
      text(items).contains(
        "Response times of 4 of 5 answers: median 6.0\u{A0}s, from 2.6\u{A0}s to 1\u{A0}min 1\u{A0}s."
      ))
    #expect(text([item(nil)]).contains("Response times are not known."))
    #expect(!text([item(9, .notReached)]).contains("Response times"))
    #expect(!text(nil).contains("Response times"))
  }

  @Test(
    "Lengths of time are read in hours, minutes and seconds",
    arguments: [
      (0, "0 s"), (400, "under 1 s"), (250_000, "4 min 10 s"), (3_600_000, "1 h"), (-5, "0 s"),
    ])
  func durations(milliseconds: Int, expected: String) {
    let text = ReportWords(tag: "en").duration(milliseconds)
    #expect(String(text.map { $0 == "\u{A0}" ? " " : $0 }) == expected)
  }
}
