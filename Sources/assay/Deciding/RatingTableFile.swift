import Assessment
import Interchange

/// A panel's ratings in a table with the columns candidate, rater, competency and value, and note
/// where there are notes.
///
/// A value is a point of the scale, `not-observed`, or empty where nothing was said. The competency
/// `recommendation` has a vote as its value.
enum RatingTableFile {
  /// Reads the sheets, in the order of first mention.
  static func read(_ path: String) throws(Failure) -> [RatingSheet] {
    let table = try NamedColumns(path, columns: ["candidate", "rater", "competency", "value"])
    let note = table.others.firstIndex(of: "note").map { $0 + 4 }
    var keys: [[String]] = []
    var ratings: [[String]: [CompetencyRating]] = [:]
    var votes: [[String]: PanelVote] = [:]
    for (line, fields) in table.rows {
      let key = Array(fields[..<2])
      guard key.allSatisfy({ !$0.isEmpty }) else {
        throw Failure("\(path):\(line): a rating needs a candidate and a rater")
      }
      if ratings[key] == nil {
        keys.append(key)
        ratings[key] = []
      }
      if fields[2] == RatingForm.recommendationItem {
        votes[key] = try vote(fields[3], at: "\(path):\(line)")
        continue
      }
      let text = note.map { fields[$0] }.flatMap { $0.isEmpty ? nil : $0 }
      ratings[key]?.append(
        CompetencyRating(
          fields[2], try judgement(fields[3], at: "\(path):\(line)"), note: text))
    }
    return keys.map { key in
      RatingSheet(
        form: "table", formVersion: "0.0.0", candidate: key[0], rater: key[1],
        ratings: ratings[key] ?? [], vote: votes[key])
    }
  }

  private static func vote(_ text: String, at place: String) throws(Failure) -> PanelVote? {
    guard !text.isEmpty else { return nil }
    guard let vote = PanelVote(rawValue: text) else {
      let known = PanelVote.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure("\(place): '\(text)' is none of \(known)")
    }
    return vote
  }

  private static func judgement(
    _ text: String, at place: String
  ) throws(Failure) -> CompetencyRating.Judgement {
    if text.isEmpty { return .missing }
    if text == "not-observed" { return .notObserved }
    guard let number = try? DecimalText(text) else {
      throw Failure(
        "\(place): '\(text)' is no rating; write a point of the scale, not-observed, or nothing")
    }
    return .rated(number.value)
  }
}
