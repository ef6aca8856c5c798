public import Assessment
public import Decision
public import Typesetting

/// What scores of scenarios would be under other rules, to be printed.
public struct SensitivityReport: Sendable {
  /// The analyses, one for each scale of scenarios.
  public let analyses: [SensitivityAnalysis]
  /// The definition whose keys and experts were used.
  public let assessment: AssessmentReference

  /// Creates a report.
  public init(_ analyses: [SensitivityAnalysis], assessment: AssessmentReference) {
    self.analyses = analyses
    self.assessment = assessment
  }

  /// The report as lines of at most the given width, 60 at least.
  ///
  /// - Parameters:
  ///   - width: The columns.
  ///   - language: The language, such as `de`.
  ///   - shown: How many candidates are printed in each table.
  /// - Returns: The lines.
  public func lines(width: Int, language: String, showing shown: Int) -> [Line] {
    let words = ReportWords(tag: language)
    let page = ReportPage(width: max(60, width))
    var lines = page.sides(
      StyledText(words.safe(assessment.title), .heading), StyledText(words.keySensitivity))
    lines.append(page.rule)
    for analysis in analyses {
      lines +=
        SensitivitySections(analysis: analysis, words: words, page: page, shown: shown).lines
    }
    let used = Set(analyses.flatMap(\.set.rules))
    lines += page.section(words.methods, words.sensitivityMethods(used))
    return page.bound(lines)
  }
}
