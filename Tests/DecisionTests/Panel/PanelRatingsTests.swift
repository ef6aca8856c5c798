import Assessment
import Decision
import Testing

@Suite("Sheets of a panel")
struct PanelRatingsTests {
  private func sheet(
    _ rater: String, on candidate: String = "p", _ value: Double = 3, competency: String = "c",
    form: String = "f", version: String = "1.0.0", fingerprint: String? = nil
  ) -> RatingSheet {
    RatingSheet(
      form: form, formVersion: version, fingerprint: fingerprint, candidate: candidate,
      rater: rater, ratings: [CompetencyRating(competency, .rated(value))])
  }

  private func message(
    _ sheets: [RatingSheet], _ competencies: [PanelCompetency]? = nil
  ) throws -> String {
    try #require(throws: PanelError.self) {
      try PanelRatings(sheets, competencies: competencies)
    }.description
  }

  @Test("What makes them no panel is said")
  func errors() throws {
    let scale = [PanelCompetency(id: "c", title: "C", minimum: 1, maximum: 5)]
    #expect(try message([]) == "there are no ratings")
    #expect(
      try message([sheet("a"), sheet("b", form: "g")])
        == "ratings on f 1.0.0 and on g 1.0.0 are not of one panel; give those of one form")
    #expect(
      try message([sheet("a", fingerprint: "1"), sheet("b", fingerprint: "2")])
        .hasPrefix("ratings on f 1.0.0 and on f 1.0.0"))
    #expect(
      try message([sheet("a"), sheet("a", 4)])
        == "rater 'a' has two sheets for candidate 'p'; leave one of them out")
    #expect(
      try message([sheet("a", competency: "x")], scale)
        == "rater 'a' rated 'x' of candidate 'p', which the form does not have")
    #expect(
      try message([sheet("a", 6)], scale)
        == "rater 'a' gave candidate 'p' 6.0 for 'c', which is no point of its scale")
    #expect(try message([sheet("a", .nan)]).hasPrefix("rater 'a' gave candidate 'p' nan"))
  }

  @Test("Candidates with fewer raters than expected are waited for")
  func waiting() throws {
    let ratings = try PanelRatings([sheet("a"), sheet("b"), sheet("a", on: "q")])
    #expect(ratings.waiting(for: .count(2)).map(\.candidate) == ["q"])
    #expect(ratings.waiting(for: .count(2)).map(\.present) == [1])
    #expect(ratings.waiting(for: .count(1)).isEmpty)
    #expect(ratings.waiting(for: .named(["b"])).map(\.candidate) == ["q"])
    #expect(ratings.waiting(for: .named(["a"])).isEmpty)
  }
}
