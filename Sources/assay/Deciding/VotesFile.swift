import Assessment
import Decision
import Interchange

/// Panels' votes, in a table with the columns candidate, rater and vote.
enum VotesFile {
  /// Reads the votes, by candidate; a rater has one vote for each candidate.
  static func read(_ path: String) throws(Failure) -> [String: PanelVotes] {
    let table = try NamedColumns(path, columns: ["candidate", "rater", "vote"])
    var votes: [String: PanelVotes] = [:]
    var seen: Set<[String]> = []
    for (line, fields) in table.rows {
      guard let vote = PanelVote(rawValue: fields[2]) else {
        let known = PanelVote.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure("\(path):\(line): '\(fields[2])' is none of \(known)")
      }
      guard seen.insert(Array(fields[..<2])).inserted else {
        throw Failure("\(path):\(line): rater '\(fields[1])' has voted on '\(fields[0])' before")
      }
      votes[fields[0], default: PanelVotes()].add(vote)
    }
    return votes
  }
}
