public import Analysis
public import Assessment
public import Decision
public import Typesetting

/// How the groups of every attribute fare, to be printed.
public struct FairnessReport: Sendable {
  /// The role.
  public let role: Role
  /// The scale that was selected on; nil for the composite.
  public let scale: Path?
  /// The attributes.
  public let analyses: [FairnessAnalysis]
  /// How the items behind the scales function, by attribute and scale; empty without answers.
  public let functioning: [DifferentialFunctioning]

  /// Creates a report.
  public init(
    role: Role, scale: Path?, analyses: [FairnessAnalysis],
    functioning: [DifferentialFunctioning] = []
  ) {
    self.role = role
    self.scale = scale
    self.analyses = analyses
    self.functioning = functioning
  }

  /// The report as lines of at most the given width, 60 at least.
  public func lines(width: Int, language: String) -> [Line] {
    let words = ReportWords(tag: language)
    let page = ReportPage(width: max(60, width))
    var lines = page.sides(
      StyledText(words.safe(role.title), .heading), StyledText(words.fairness))
    lines.append(page.rule)
    if role.reference?.status == .illustrative, scale == nil {
      lines += page.paragraph(StyledText(words.illustrativeReference, .alert))
    }
    lines += page.running(words.selection(of: self))
    for analysis in analyses {
      for (index, part) in FairnessTables(analysis: analysis, words: words).all.enumerated() {
        lines += page.table(part.table, title: part.title, index == 0 ? .heading : .strong, words)
        for note in part.notes { lines += page.paragraph(StyledText(note)) }
      }
    }
    for part in functioning.flatMap({ FunctioningTables(functioning: $0, words: words).all }) {
      guard let table = part.table else {
        lines += page.section(part.title, part.notes)
        continue
      }
      lines += page.table(table, title: part.title, .heading, words)
      for note in part.notes { lines += page.paragraph(StyledText(note)) }
    }
    lines += page.section(words.methods, words.methods(of: self))
    return page.bound(lines)
  }
}
