import Assessment
import Interchange

/// Sessions as a table for people.
struct SessionTable {
  /// A head, a line for each session, and what is wrong with damaged ones.
  let lines: [String]

  init(_ list: SessionList) {
    guard !list.sessions.isEmpty else {
      lines = ["no sessions"]
      return
    }
    var rows = [["session", "candidate", "assessment", "started", "state", "time left"]]
    for entry in list.sessions {
      let header = entry.header
      rows.append([
        entry.folder.split(separator: "/").last.map(String.init) ?? entry.folder,
        header.map(Self.candidate) ?? "?",
        header.map { "\($0.assessment) \($0.version)" } ?? "?",
        header.map { String(Timestamp.text($0.startedAtMs).prefix(16)) } ?? "?",
        Self.state(entry),
        entry.leftMs.map { DurationText(milliseconds: $0 / 1_000 * 1_000).description } ?? "-",
      ])
    }
    lines =
      TextTable(rows).lines
      + list.sessions.compactMap { $0.damage.map { problem in "! \(problem)" } }
  }

  private static func candidate(_ header: SessionHeader) -> String {
    switch header.respondent.kind {
    case .candidate: header.subject
    case .rater: "\(header.subject), rated by \(header.respondent.id)"
    }
  }

  private static func state(_ entry: SessionList.Entry) -> String {
    switch entry.end {
    case nil, .completed: entry.state.rawValue
    case .consentRefused: "consent refused"
    case .timedOut: "timed out"
    case .practiceFailed: "practice failed"
    case .tooManyInterruptions: "too many interruptions"
    }
  }
}
