import Assessment
import Typesetting

/// The scales of a report as rows of title, value, bar and notes.
struct ScaleTable {
  let report: ProfileReport
  let words: ReportWords
  let page: ReportPage

  private let titleColumns: Int
  private let valueColumns: Int
  private let barColumns: Int
  /// Whether title, value and bar stand on one line.
  private let isWide: Bool

  init(report: ProfileReport, words: ReportWords, page: ReportPage) {
    self.report = report
    self.words = words
    self.page = page
    let titles = report.scales.map { $0.depth * 2 + $0.score.title.columns }
    let values = report.scales.flatMap { entry in
      [words.raw(entry.score), entry.score.norm.map(words.value)].compactMap { $0?.columns }
    }
    valueColumns = values.max() ?? 0
    titleColumns = min(28, titles.max() ?? 0)
    let room = page.columns - titleColumns - valueColumns - 5
    isWide = room >= 20 && page.columns >= 60
    barColumns = isWide ? min(32, room) : min(32, max(3, page.columns - valueColumns - 4))
  }

  /// The lines of all scales.
  var lines: [Line] {
    report.scales.flatMap { entry in
      (entry.startsGroup ? [.empty] : []) + lines(of: entry)
    }
  }

  private func lines(of entry: ScaleEntry) -> [Line] {
    let score = entry.score
    let indent = entry.depth * 2
    var lines = rows(of: entry)
    for text in details(of: score) {
      let start = StyledText(String(repeating: " ", count: min(indent + 2, page.columns / 2)))
      lines += StyledText(text).wrapped(to: page.textColumns, first: start, rest: start)
    }
    return lines
  }

  /// The title with the raw score, and a second row for the score in a norm group.
  private func rows(of entry: ScaleEntry) -> [Line] {
    let score = entry.score
    let indent = StyledText(String(repeating: " ", count: min(entry.depth * 2, page.columns / 2)))
    let title = Line(indent + StyledText(score.title, entry.depth == 0 ? .strong : []))
    guard let raw = words.raw(score) else {
      let reason = StyledText(words.unscored(score))
      return row(title: title, value: nil, bar: reason, notes: [])
    }
    let bar = ScalePosition(raw: score).map { ScaleBar.text($0, width: barColumns) }
    var lines = row(title: title, value: raw, bar: StyledText(bar ?? ""), notes: words.states(score.counts))
    if let norm = score.norm {
      let bar = ScalePosition(norm: norm).map { ScaleBar.text($0, width: barColumns) } ?? ""
      let mark = norm.status == .illustrative ? [words.illustrative] : []
      lines += row(title: nil, value: words.value(norm), bar: StyledText(bar), notes: mark)
    }
    return lines
  }

  /// One row; a long title and notes that do not fit get lines of their own.
  private func row(title: Line?, value: String?, bar: StyledText, notes: [String]) -> [Line] {
    var lines: [Line] = []
    var start = Line.empty
    if isWide {
      if let title, title.columns > titleColumns {
        lines += title.text.wrapped(to: page.textColumns)
      } else if let title {
        start = title
      }
      start = start.padded(to: titleColumns + 2)
    } else {
      lines += title.map { $0.text.wrapped(to: page.columns) } ?? []
      start = Line("  ")
    }
    var text = start.text
    if let value {
      text += StyledText(String(repeating: " ", count: valueColumns - value.columns) + value)
      if !bar.isEmpty { text += "  " }
    }
    text += bar
    guard text.columns <= page.columns else {
      return lines + text.collapsingWhiteSpace().wrapped(to: page.columns, first: "  ", rest: "  ")
    }
    let note = notes.joined(separator: ", ")
    if !note.isEmpty, text.columns + 3 + note.columns <= page.columns {
      return lines + [Line(text + "   " + StyledText(note))]
    }
    return lines + [Line(text)]
      + (note.isEmpty ? [] : StyledText(note).wrapped(to: page.textColumns, first: "    ", rest: "    "))
  }

  /// What stands below a scale's rows: its norm, precision, standing and band.
  private func details(of score: ScaleScore) -> [String] {
    guard score.raw != nil else { return [] }
    var result: [String] = []
    if let norm = score.norm, let entry = report.norms.first(where: { $0.names(norm) }) {
      result.append(words.details(norm, entry: entry))
    }
    if let reliability = words.reliability(score) { result.append(reliability) }
    let remarks = words.remarks(on: score, report.comparison)
    if !remarks.isEmpty { result.append(remarks.joined(separator: "; ")) }
    if let band = score.band { result.append(words.band(band)) }
    return result
  }
}
