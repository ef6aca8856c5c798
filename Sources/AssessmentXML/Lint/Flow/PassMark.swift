import Assessment

/// Practice that nobody can pass.
enum PassMark: LintRule {
  static let id = "pass-mark"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for section in context.sections {
      guard let practice = section.section.practice else { continue }
      let keyed = section.items.filter { context.battery.items[$0].isKeyed }.count
      let presented = min(keyed, section.section.draw ?? .max)
      if let mark = practice.passMark, mark > presented {
        report.error(.tooHigh(mark, presented), at: .section(section.path), attribute: "pass")
      }
      if practice.attempts < 1 {
        report.error(.noAttempt, at: .section(section.path), attribute: "attempts")
      } else if practice.isGate, practice.passMark == nil {
        report.warning(.openGate, at: .section(section.path), attribute: "gate")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func tooHigh(_ mark: Int, _ items: Int) -> LintMessage {
    "nobody can get \(counted(Double(mark), "item")) right: of those presented, \(items == 1 ? "1 has" : "\(items) have") a key"
  }

  fileprivate static let noAttempt: LintMessage =
    "practice needs at least 1 attempt"

  fileprivate static let openGate: LintMessage =
    "a gate without a pass mark lets everybody through; say in pass how many items must be right"
}
