import Assessment
import Decision
import Psychometrics
import Testing

@Suite("Panels")
struct PanelAnalysisTests {
  /// Table 2 of Shrout and Fleiss (1979): six targets, four judges.
  private static let shroutFleiss: [[Double]] = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ]

  /// One competency, a row a candidate and a column a rater; nil where there is no sheet.
  private func sheets(
    _ table: [[Double?]], competency: String = "c", ownRaters: Bool = false
  ) -> [RatingSheet] {
    table.enumerated().flatMap { row, ratings in
      ratings.enumerated().compactMap { column, value in
        value.map { value in
          RatingSheet(
            form: "f", formVersion: "1.0.0", candidate: "p\(row)",
            rater: ownRaters ? "r\(row)-\(column)" : "r\(column)",
            ratings: [CompetencyRating(competency, .rated(value))])
        }
      }
    }
  }

  private func analysis(
    _ sheets: [RatingSheet], expected: ExpectedRaters? = nil
  ) throws -> PanelAnalysis {
    PanelAnalysis(try PanelRatings(sheets), expected: expected)
  }

  @Test("Complete ratings have ICC(2,1) and ICC(2,k), and a mean the error of raters and residuals")
  func complete() throws {
    let panel = try analysis(sheets(Self.shroutFleiss))
    let agreement = panel.competencies[0].agreement
    #expect(agreement.name == "ICC(2,1), ICC(2,k)")
    #expect(abs(try #require(agreement.single) - 0.2898) < 5e-5)
    #expect(abs(try #require(agreement.average) - 0.6201) < 5e-5)
    // By hand from the table's mean squares: 1.0194 + (32.4861 - 1.0194) / 6 = 6.2639.
    let error = try #require(panel.results[0].panel.competencies[0].standardError)
    #expect(abs(error - (6.2639 / 4).squareRoot()) < 1e-4)
    #expect(panel.results[0].panel.competencies[0].mean == 6)
    #expect(panel.results[0].panel.precision?.method == "ICC(2,1), ICC(2,k)")
  }

  @Test("Candidates with raters of their own have ICC(1,1) and ICC(1,k)")
  func nested() throws {
    let panel = try analysis(sheets(Self.shroutFleiss, ownRaters: true))
    let agreement = panel.competencies[0].agreement
    #expect(agreement.name == "ICC(1,1), ICC(1,k)")
    #expect(abs(try #require(agreement.single) - 0.1657) < 5e-5)
    #expect(abs(try #require(agreement.average) - 0.4428) < 5e-5)
    #expect(panel.setCount == 6)
  }

  @Test("Ratings with gaps have variance components, whose interval holds the coefficient")
  func incomplete() throws {
    var table: [[Double?]] = Self.shroutFleiss
    table[0][1] = nil
    table[3][2] = nil
    let agreement = try analysis(sheets(table)).competencies[0].agreement
    #expect(agreement.name == RatingVariance.methodLabel)
    let reference = try RatingVariance(ratings: table)
    #expect(agreement.single == reference.correlation(.agreement, ratings: 1))
    let band = try #require(agreement.band)
    let single = try #require(agreement.single)
    #expect(band.low <= single && single <= band.high)
  }

  @Test(
    "Where nothing can be said of agreement, the reason is, and no standard error",
    arguments: [
      ([[1, 2], [2, 3], [3, 3], [4, 5]], PanelAgreement.Refusal.fewCandidates),
      ([[1], [2], [3], [4], [5]], .oneRater),
      ([[3, 3], [3, 3], [3, 3], [3, 3], [3, 3]], .noVariation),
    ])
  func refusals(_ table: [[Double]], _ refusal: PanelAgreement.Refusal) throws {
    let panel = try analysis(sheets(table))
    #expect(panel.competencies[0].agreement.refusal == refusal)
    #expect(panel.results.allSatisfy { $0.panel.competencies[0].standardError == nil })
    #expect(panel.results.allSatisfy { $0.panel.precision == nil })
    #expect(panel.results.allSatisfy { $0.mean != nil })
  }

  @Test("The order of sheets changes nothing")
  func order() throws {
    var table: [[Double?]] = Self.shroutFleiss
    table[2][0] = nil
    let given = sheets(table)
    var stream = RandomStream(seed: 4, purpose: "shuffle")
    var shuffled = given
    stream.shuffle(&shuffled)
    #expect(shuffled != given)
    let (one, other) = (try analysis(given), try analysis(shuffled))
    #expect(one.results == other.results)
    #expect(one.raters == other.raters)
    #expect(one.overall == other.overall)
    #expect(one.disagreements == other.disagreements)
  }

  @Test("What could not be observed and what was not said are counted apart, and enter no mean")
  func notObserved() throws {
    func sheet(_ rater: String, _ judgement: CompetencyRating.Judgement) -> RatingSheet {
      RatingSheet(
        form: "f", formVersion: "1.0.0", candidate: "p", rater: rater,
        ratings: [CompetencyRating("c", judgement)], vote: rater == "a" ? .veto : .approve)
    }
    let panel = try analysis(
      [sheet("a", .rated(4)), sheet("b", .notObserved), sheet("d", .missing)],
      expected: .count(4))
    let result = panel.results[0].panel
    #expect(result.competencies[0].mean == 4)
    #expect(result.competencies[0].spread == nil)
    #expect(result.competencies[0].rated == 1)
    #expect(result.competencies[0].notObserved == 1)
    #expect(result.competencies[0].missing == 1)
    #expect(result.votes.counts == [.veto: 1, .approve: 2])
    #expect(result.isClosedEarly)
    #expect(result.expected == 4)
  }

  @Test("Ratings two points apart are worth a talk, the widest first")
  func disagreements() throws {
    let panel = try analysis(sheets([[1, 2, 3], [4, 4, 5], [1, 5, 3], [2, 4, nil]]))
    #expect(panel.disagreements.map(\.candidate) == ["p2", "p0", "p3"])
    #expect(panel.disagreements[0].words.map(\.value) == [1, 3, 5])
    #expect(panel.disagreements[0].range == 4)
  }

  @Test("A competency that nobody rated has no mean")
  func unrated() throws {
    let competencies = [PanelCompetency(id: "c", title: "C"), PanelCompetency(id: "d", title: "D")]
    let ratings = try PanelRatings(sheets([[3, 4]]), competencies: competencies)
    let result = PanelAnalysis(ratings).results[0].panel
    #expect(result.competencies.map(\.mean) == [3.5, nil])
    #expect(result.competencies[1].missing == 2)
  }
}
