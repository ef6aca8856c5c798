import Assessment

extension LintContext {
  /// Visits the clock of the assessment, its sections and its items, each with the smallest limit
  /// around it.
  func forEachTiming(
    _ visit: (Timing, SourceMap.Subject, (limit: Milliseconds, name: String)?) -> Void
  ) {
    let whole = definition.timing.limitMs.map { (limit: $0, name: "the assessment") }
    visit(definition.timing, subject, nil)
    var around: [Int: (limit: Milliseconds, name: String)] = [:]
    for section in sections {
      let outer = section.parent.map { inner(of: $0, around[$0]) } ?? whole
      around[section.place] = outer
      visit(section.section.timing, .section(section.path), outer)
    }
    for entry in items {
      visit(entry.timing, entry.subject, inner(of: entry.section, around[entry.section]))
    }
  }

  /// The smallest limit that holds inside a section.
  private func inner(
    of section: Int, _ outer: (limit: Milliseconds, name: String)?
  ) -> (limit: Milliseconds, name: String)? {
    let own = battery.sections[section].section
    guard let limit = own.timing.limitMs, limit <= outer?.limit ?? .max else { return outer }
    return (limit, "section '\(own.id)'")
  }
}

extension LintMessage {
  /// A duration as an author writes it.
  static func duration(_ milliseconds: Milliseconds) -> String {
    DurationText(milliseconds: milliseconds).description
  }
}
