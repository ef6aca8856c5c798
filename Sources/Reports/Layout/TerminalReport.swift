public import Typesetting

/// A report printed for a terminal.
public enum TerminalReport {
  /// The report as lines of at most the given width.
  ///
  /// The sections stand in their own order; nothing is said without colour or style that is not
  /// said with them. Charts other than the bars of scales are left out, and so are digests in full.
  ///
  /// - Parameters:
  ///   - document: What is reported.
  ///   - width: The columns of the terminal; below 20 the report is set for 20.
  /// - Returns: The lines of the report.
  public static func lines(of document: ReportDocument, width: Int) -> [Line] {
    let page = ReportPage(width: max(20, width))
    var lines =
      page.sides(StyledText(document.title.text, .heading), StyledText(document.person.text))
      + [page.rule]
    for section in document.sections {
      for block in section.blocks {
        lines += Self.lines(of: block, under: section.heading, document.words, page)
      }
    }
    return page.bound(lines)
  }

  private static func lines(
    of block: ReportBlock, under heading: CleanText?, _ words: ReportWords, _ page: ReportPage
  ) -> [Line] {
    switch block {
    case .verdict(let verdict): validity(verdict, page)
    case .sentences(let texts): sentences(texts, page)
    case .paragraphs(let texts): page.section(heading?.text ?? "", texts.map(\.text))
    case .answers(let answers):
      page.section(
        heading?.text ?? "",
        answers.map { "\($0.question)\($0.isWorded ? "\n" : " ")\($0.answer)" })
    case .scales(let scales):
      [.empty] + ScaleTable(scales: scales, words: words, page: page).lines
    case .changes(let changes):
      [.empty] + changes.flatMap { change($0, words, page) }
    case .table(let table):
      page.table(table, title: heading?.text ?? "", .strong, words)
    case .entries(let entries):
      page.section(heading?.text ?? "", entries.map(\.paragraph.text))
    case .items(let items):
      [.empty] + StyledText(heading?.text ?? "", .heading).wrapped(to: page.columns)
        + items.flatMap { page.section($0.name.text, $0.lines.map(\.text)) }
    case .facts, .charts: []
    }
  }

  /// The verdict in one line, then each check beyond its threshold with what that would mean.
  private static func validity(_ verdict: VerdictReading, _ page: ReportPage) -> [Line] {
    let question = StyledText(verdict.question.text)
    let answer = StyledText(verdict.answer.text, .strong)
    var lines: [Line]
    if question.columns + 4 + answer.columns <= page.columns {
      lines = [Line(question + "    " + answer)]
    } else {
      lines = question.wrapped(to: page.columns) + page.paragraph(answer)
    }
    lines += verdict.beside.map { page.paragraph(StyledText($0.text)) } ?? []
    for flag in verdict.flags {
      lines += page.paragraph(StyledText("! \(flag)", .alert))
    }
    return lines
  }

  private static func sentences(_ texts: [CleanText], _ page: ReportPage) -> [Line] {
    let text = texts.map(\.text).joined(separator: " ")
    return [.empty] + StyledText(text).wrapped(to: page.textColumns)
  }

  /// A scale with both values and what their change says.
  private static func change(
    _ change: ChangeReading, _ words: ReportWords, _ page: ReportPage
  ) -> [Line] {
    let indent = StyledText(String(repeating: " ", count: min(change.depth * 2, page.columns / 2)))
    let title = StyledText(change.title.text, change.depth == 0 ? .strong : [])
    let figures = words.values(change) + "; \(change.verdict)"
    let inner = indent + "  "
    return (change.startsGroup ? [.empty] : [])
      + title.wrapped(to: page.columns, first: indent, rest: indent)
      + ([figures] + [change.index?.text].compactMap { $0 }).flatMap {
        StyledText($0).wrapped(to: page.textColumns, first: inner, rest: inner)
      }
  }
}
