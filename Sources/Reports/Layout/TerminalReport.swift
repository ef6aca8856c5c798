public import Assessment
public import Typesetting

/// A profile printed for a terminal.
public enum TerminalReport {
  /// The report as lines of at most the given width.
  ///
  /// The reader's first question comes first: whether the answers can be relied on. Then the
  /// scales, what they say and what they cannot say, what was not measured, the sitting and the
  /// origin of every figure. Nothing is said without colour or style that is not said with them.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - width: The columns of the terminal; below 20 the report is set for 20.
  ///   - language: The language tag of the definition, such as `de-AT`; English for languages
  ///     without words.
  ///   - norms: Norm sets at hand, to name the group of a score and its size.
  ///   - definition: The definition, for the questions of kept answers and for what its authors
  ///     say it does not measure; ignored unless it is the profile's.
  /// - Returns: The lines of the report.
  public static func lines(
    of profile: Profile, width: Int, language: String, norms: [NormSet] = [],
    definition: AssessmentDefinition? = nil
  ) -> [Line] {
    let report = ProfileReport(profile, norms: norms, definition: definition)
    let words = ReportWords(tag: language)
    let page = ReportPage(width: max(20, width))
    let table = ScaleTable(report: report, words: words, page: page)
    var lines = head(of: report, words, page) + validity(report.validity, words, page)
    if !report.scales.isEmpty { lines += [.empty] + table.lines }
    lines += sentences(words.sentences(report.comparison), page)
    lines += page.section(
      words.bandMeanings, report.bands.entries.map { "\($0.label): \($0.text)" })
    lines += page.section(words.whatItSays, profile.interpretations.map(\.text))
    lines += page.section(words.notMeasured, words.sentences(report.omissions))
    lines += page.section(
      words.keptUnscored,
      report.kept.map { words.question($0) + ($0.item == nil ? " " : "\n") + words.answer($0) })
    lines += page.section(words.checks, report.validity.results.map(words.check))
    lines += page.section(words.sitting, words.sentences(sittingOf: report))
    lines += page.section(words.origin, words.sentences(originOf: report))
    return page.bound(lines)
  }

  private static func head(
    of report: ProfileReport, _ words: ReportWords, _ page: ReportPage
  ) -> [Line] {
    let title = StyledText(report.profile.assessment.title, .heading)
    return page.sides(title, StyledText(words.person(report.profile))) + [page.rule]
  }

  /// The verdict in one line, then each check beyond its threshold with what that would mean.
  private static func validity(
    _ verdict: ValidityVerdict, _ words: ReportWords, _ page: ReportPage
  ) -> [Line] {
    let question = StyledText(words.reliedOn)
    let answer = StyledText(words.verdict(verdict), .strong)
    var lines: [Line]
    if question.columns + 4 + answer.columns <= page.columns {
      lines = [Line(question + "    " + answer)]
    } else {
      lines = question.wrapped(to: page.columns) + page.paragraph(answer)
    }
    lines += words.besideVerdict(verdict).map { page.paragraph(StyledText($0)) } ?? []
    for result in verdict.flagged {
      lines += page.paragraph(StyledText("! \(words.flag(result))", .alert))
    }
    return lines
  }

  private static func sentences(_ sentences: [String], _ page: ReportPage) -> [Line] {
    sentences.isEmpty
      ? [] : [.empty] + StyledText(sentences.joined(separator: " ")).wrapped(to: page.textColumns)
  }
}
