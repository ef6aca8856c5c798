import Assessment
import Interchange
import Testing

@Suite("Rating sheets have their published shape and read back as they were")
struct RatingSheetTests {
  private static let sheet = RatingSheet(
    form: "panel", formVersion: "1.0.0", fingerprint: String(repeating: "f0", count: 32),
    candidate: "c17", rater: "r2",
    ratings: [
      CompetencyRating("analysis", .rated(4), note: "Asked for the base rate \"unprompted\"."),
      CompetencyRating("candour", .notObserved), CompetencyRating("teamwork", .missing),
    ], vote: .approve)

  private static let text =
    #"{"schemaVersion":1,"form":{"id":"panel","version":"1.0.0","fingerprint":"F"},"candidate":"c17","rater":"r2","ratings":[{"competency":"analysis","state":"rated","value":4,"note":"Asked for the base rate \"unprompted\"."},{"competency":"candour","state":"notObserved","value":null,"note":null},{"competency":"teamwork","state":"missing","value":null,"note":null}],"vote":"approve"}"#
    .replacing("\"F\"", with: "\"" + String(repeating: "f0", count: 32) + "\"")

  private func read(_ text: String) throws -> RatingSheet {
    try JSONReader.read(Array(text.utf8)) { reader throws(JSONError) in try RatingSheet(&reader) }
  }

  @Test("A sheet is written as published and reads back as it was")
  func roundTrip() throws {
    var writer = JSONWriter()
    Self.sheet.write(to: &writer)
    #expect(writer.text == Self.text)
    #expect(try read(Self.text) == Self.sheet)
  }

  @Test("A sheet from a table has neither fingerprint nor vote")
  func nulls() throws {
    let sheet = RatingSheet(
      form: "panel", formVersion: "1.0.0", candidate: "c1", rater: "r1", ratings: [])
    var writer = JSONWriter()
    sheet.write(to: &writer)
    #expect(writer.text.hasSuffix(#""ratings":[],"vote":null}"#))
    #expect(try read(writer.text) == sheet)
  }

  @Test(
    "A sheet that contradicts itself is refused, and says why",
    arguments: [
      ("\"value\":4", "\"value\":null", "a rating without its value"),
      (
        "\"state\":\"missing\",\"value\":null", "\"state\":\"missing\",\"value\":3",
        "a value where the state is 'missing'"
      ),
      ("\"competency\":\"candour\"", "\"competency\":\"analysis\"", "'analysis' is rated twice"),
      ("\"rater\":\"r2\"", "\"rater\":\"\"", "'rater' is empty"),
      ("\"candidate\":\"c17\",", "", "the key 'candidate' is missing"),
      ("\"value\":4", "\"value\":1e999", "the number is out of range"),
      ("\"value\":4", "\"value\":NaN", "unexpected 'N'"),
      ("\"approve\"", "\"maybe\"", "'maybe' is none of approve, reject, veto, abstain"),
      ("\"schemaVersion\":1", "\"schemaVersion\":2", "schemaVersion 2 is not known here"),
      ("\"note\":null}],", "\"note\":null,\"other\":1}],", "unknown key 'other'"),
    ])
  func refusals(part: String, replacement: String, message: String) {
    let changed = Self.text.replacing(part, with: replacement, maxReplacements: 1)
    #expect(changed != Self.text)
    do {
      _ = try read(changed)
      Issue.record("the changed sheet was read")
    } catch let error as JSONError {
      #expect(error.description.contains(message), "\(error)")
    } catch {
      Issue.record("another error: \(error)")
    }
  }

  @Test("A sheet cut anywhere is an error and no trap")
  func cuts() {
    for length in 0..<Self.text.utf8.count {
      #expect(throws: JSONError.self) { try read(String(Self.text.prefix(length))) }
    }
  }
}
