import Assessment

/// Draws of more items than there are.
enum DrawCount: LintRule {
  static let id = "draw-count"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for section in context.sections {
      guard let draw = section.section.draw else { continue }
      let pool = section.section.items.count
      if draw == 0 {
        report.error(.none, at: .section(section.path), attribute: "draw")
      } else if draw > pool {
        report.error(.tooMany(draw, pool), at: .section(section.path), attribute: "draw")
      }
    }
  }
}

extension LintMessage {
  fileprivate static let none: LintMessage =
    "a draw of 0 items presents nothing; leave draw out to present all"

  fileprivate static func tooMany(_ draw: Int, _ pool: Int) -> LintMessage {
    "\(draw) items cannot be drawn: \(pool == 1 ? "only 1 stands" : "\(pool) stand") directly in this section"
  }
}
