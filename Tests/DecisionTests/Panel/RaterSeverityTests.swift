import Assessment
import Decision
import Psychometrics
import Testing

@Suite("How severe raters are")
struct RaterSeverityTests {
  private func raters(_ table: [[Double?]]) throws -> [RaterSummary] {
    let sheets = table.enumerated().flatMap { row, ratings in
      ratings.enumerated().compactMap { column, value in
        value.map {
          RatingSheet(
            form: "f", formVersion: "1.0.0", candidate: "p\(row)", rater: "r\(column)",
            ratings: [CompetencyRating("c", .rated($0))])
        }
      }
    }
    return PanelAnalysis(try PanelRatings(sheets)).raters
  }

  @Test("An unbalanced table worked by hand")
  func byHand() throws {
    // r0 - r1 = 1 and r2 - r1 = 1: levels 1/3, -2/3, 1/3, without a rating left over for error.
    let raters = try raters([[3, 2, nil], [nil, 4, 5]])
    let severities = try raters.map { try #require($0.severity) }
    for (severity, expected) in zip(severities, [-1.0 / 3, 2.0 / 3, -1.0 / 3]) {
      #expect(abs(severity - expected) < 1e-12)
    }
    #expect(raters.allSatisfy { $0.severityError == nil })
    #expect(raters.allSatisfy { $0.comparableSet == 1 })
  }

  @Test("On complete ratings severity is the distance from the others' mean, with its usual error")
  func complete() throws {
    let raters = try raters([[4, 2], [5, 4], [3, 2]])
    // Means 4 and 8/3; residuals of the additive model: 1/3, -1/6, -1/6 and their negatives.
    #expect(abs(try #require(raters[0].severity) + 2.0 / 3) < 1e-12)
    #expect(abs(try #require(raters[1].severity) - 2.0 / 3) < 1e-12)
    let squares = 2 * (1.0 / 9 + 1.0 / 36 + 1.0 / 36)
    let error = (squares / 2 * (1 - 1.0 / 2) / 3).squareRoot()
    #expect(abs(try #require(raters[0].severityError) - error) < 1e-12)
  }

  @Test("Raters without a candidate in common are not comparable")
  func sets() throws {
    let raters = try raters([[3, 2, nil, nil], [4, 4, nil, nil], [nil, nil, 5, nil]])
    #expect(raters.map(\.comparableSet) == [1, 1, 2])
    #expect(raters[2].severity == nil)
    // r0 rates half a point higher than r1: levels of a quarter and minus a quarter.
    #expect(abs(try #require(raters[0].severity) + 0.25) < 1e-12)
  }

  @Test("Severities that were simulated are recovered within their errors")
  func recovery() throws {
    let truth = [-0.6, -0.2, 0.0, 0.1, 0.3, 0.4]
    var stream = RandomStream(seed: 11, purpose: "severity")
    let table = (0..<300).map { row in
      let level = 3 + stream.normal()
      return truth.indices.map { column -> Double? in
        let value = level - truth[column] + 0.5 * stream.normal()
        // Four of six raters each, in turns.
        return (row + column) % 3 == 0 ? nil : value
      }
    }
    let raters = try raters(table)
    for (rater, severity) in zip(raters, truth) {
      let error = try #require(rater.severityError)
      #expect(error > 0.01 && error < 0.06)
      #expect(abs(try #require(rater.severity) - severity) < 3.5 * error)
    }
    #expect(abs(try raters.reduce(0) { $0 + (try #require($1.severity)) }) < 1e-9)
  }
}
