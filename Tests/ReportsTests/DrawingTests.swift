import Assessment
import Testing

@testable import Reports

@Suite("Drawings")
struct DrawingTests {
  private let words = ReportWords(tag: "en")

  private func bar(_ t: Double, _ band: ClosedRange<Double>?) throws -> Drawing {
    let norm = SampleProfiles.norm(.t, t, percentile: nil, band)
    return .bar(
      try #require(ScalePosition(norm: norm)), title: "A", summary: "B", words)
  }

  private func paths(_ drawing: Drawing, _ role: Drawing.Role) -> [String] {
    drawing.shapes.compactMap { shape in
      if case .path(let points, role) = shape { points } else { nil }
    }
  }

  private func dots(_ drawing: Drawing) -> [Double] {
    drawing.shapes.compactMap { shape in
      if case .dot(let x, _, _, _) = shape { x } else { nil }
    }
  }

  @Test("A score stands at its share of the axis, its band around it")
  func places() throws {
    // From 6 to 314 for T 20 to 80: 50 lies at 160, 40 at 108.7, 60 at 211.3.
    let drawing = try bar(50, 40...60)
    #expect(dots(drawing) == [160])
    #expect(paths(drawing, .band) == ["M108.7 4L211.3 4L211.3 14L108.7 14Z"])
    #expect(try paths(bar(50, nil), .band).isEmpty)
    #expect(try dots(bar(500, nil)) == [314])
    #expect(try dots(bar(-500, nil)) == [6])
  }

  @Test("A full bar fills its track, an empty one nothing")
  func filled() throws {
    func fill(_ raw: Double) throws -> [String] {
      let score = SampleProfiles.scale("s", "S", raw, 0...12)
      let position = try #require(ScalePosition(raw: score))
      return paths(.bar(position, title: "S", summary: "S", words), .fill)
    }
    #expect(try fill(12) == ["M6 5L314 5L314 13L6 13Z"])
    #expect(try fill(6) == ["M6 5L160 5L160 13L6 13Z"])
    #expect(try fill(0).isEmpty)
  }

  @Test("Right, partly right and wrong answers are told apart, and those without a key left out")
  func times() throws {
    func item(
      _ score: Double?, _ maximum: Double?, _ latencyMs: Int?, type: ItemType = .choice,
      state: ItemState = .answered
    ) -> ItemScore {
      ItemScore(
        id: "i", type: type, state: state, response: nil, typed: nil, score: score,
        maximum: maximum, outcomes: [], latencyMs: latencyMs, visits: 1, changes: 0)
    }
    let items = [
      item(2, 2, 9000), item(2, 2, 3000), item(2, 2, 4001), item(2, 2, 4000), item(1, 2, 5000),
      item(0, 1, 7000), item(-1, 1, 6000), item(4, 5, 1000, type: .statement),
      item(nil, nil, 1000), item(1, 1, nil), item(0, 1, 1000, state: .omitted),
    ]
    func times(_ items: [ItemScore]?) -> AnswerTimes? {
      AnswerTimes(SampleProfiles.profile(title: "T", session: nil, scales: [], items: items))
    }
    let found = try #require(times(items))
    #expect(found.right == [3000, 4000, 4001, 9000])
    #expect(found.right.median == 4000)
    #expect(found.partly == [5000])
    #expect(found.wrong == [6000, 7000])
    #expect(times([item(1, 1, nil)]) == nil)
    #expect(times(nil) == nil)
  }

  @Test("Facets are drawn together only on one axis")
  func facets() throws {
    func charts(_ facets: [ScaleScore]) -> [ReportChart] {
      let domain = SampleProfiles.scale("d", "Domain", 3, 1...5, rule: .mean)
      let profile = SampleProfiles.profile(title: "T", session: nil, scales: [domain] + facets)
      return ChartMaker(report: ProfileReport(profile), words: words).facets()
    }
    func facet(_ id: Path, _ range: ClosedRange<Double>) -> ScaleScore {
      SampleProfiles.scale(id, id.text, 2, range, rule: .mean, parent: "d")
    }
    guard case .facets(let chart)? = charts([facet("a", 1...5), facet("b", 1...5)]).first else {
      Issue.record("there is no chart")
      return
    }
    #expect(chart.rows.map(\.label.text) == ["Domain", "a", "b"])
    #expect(chart.rows.map(\.isDomain) == [true, false, false])
    #expect(chart.summary.text == "Domain 3 of 5; a 2 of 5; b 2 of 5; precision unknown.")
    #expect(charts([facet("a", 1...5), facet("b", 1...7)]).isEmpty)
    #expect(charts([facet("a", 1...5)]).isEmpty)
  }
}
