import Assessment
import Delivery

/// The dry run: every limit of a definition, and what it is for this candidate.
struct ClockTable {
  /// The lines of the table.
  let lines: [String]

  /// Lays out the clocks.
  init(_ clocks: [EffectiveClock], accommodation: Accommodation?) {
    var rows = [["clock", "limit", "this candidate", "warnings", "on time-out", "interruption"]]
    for clock in clocks {
      rows.append([
        Self.name(clock.scope), Self.text(clock.definedMs), Self.text(clock.limitMs),
        clock.warningsMs.map { DurationText(milliseconds: $0).description }.joined(separator: " "),
        clock.timeout.rawValue, clock.resume.rawValue,
      ])
    }
    var lines = TextTable(rows).lines
    lines.insert("extra time: \(accommodation?.description ?? "none")", at: 0)
    if clocks.isEmpty { lines.append("no limits") }
    self.lines = lines
  }

  private static func text(_ milliseconds: Milliseconds?) -> String {
    milliseconds.map { DurationText(milliseconds: $0).description } ?? "none"
  }

  private static func name(_ scope: ClockScope) -> String {
    let (kind, path) = scope.named
    return path == .root ? kind : "\(kind) \(path)"
  }
}
