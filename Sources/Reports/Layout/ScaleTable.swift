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
    let scored = report.scales.map(\.score)
    let drawn = scored.filter { ScalePosition(raw: $0) != nil }
    let values = scored.filter { $0.latent != nil || ScalePosition(raw: $0) != nil }
      .flatMap { score in
        [words.raw(score), score.norm.map(words.value)].compactMap { $0?.columns }
      }
    valueColumns = values.max() ?? 0
    titleColumns = titles.filter { $0 <= 28 }.max() ?? min(28, titles.max() ?? 0)
    let room = page.columns - titleColumns - valueColumns - 4
    isWide = room >= 20 && page.columns >= 60
    guard isWide else {
      barColumns = min(32, max(3, page.columns - valueColumns - 4))
      return
    }
    let notes = drawn.map { Self.notes(on: $0, report, words).columns + 3 }
    let longest = notes.filter { $0 <= room - 20 }.max() ?? 0
    barColumns = min(32, room - longest)
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
    let title = indent + StyledText(score.title, entry.depth == 0 ? .strong : [])
    guard let raw = words.raw(score) else {
      let reason = StyledText(words.unscored(score))
      return row(title: title, value: nil, bar: reason, note: "")
    }
    let bar = bar(ScalePosition(raw: score))
    var lines = row(
      title: title, value: raw, bar: bar,
      note: Self.notes(on: score, report, words))
    if let norm = score.norm {
      lines += row(
        title: nil, value: words.value(norm), bar: self.bar(ScalePosition(norm: norm)),
        note: norm.status == .illustrative ? words.illustrative : "")
    }
    return lines
  }

  private func bar(_ position: ScalePosition?) -> StyledText {
    StyledText(position.map { ScaleBar.text($0, width: barColumns, words: words) } ?? "")
  }

  /// What stands right of a scale's bar: the label of its band, where that is short, and what
  /// became of items without a plain answer.
  private static func notes(
    on score: ScaleScore, _ report: ProfileReport, _ words: ReportWords
  ) -> String {
    var notes = words.states(of: score)
    if let band = score.band, isShort(band, report) { notes.insert(band.label, at: 0) }
    return notes.joined(separator: ", ")
  }

  private static func isShort(_ band: BandResult, _ report: ProfileReport) -> Bool {
    (band.text.isEmpty || report.bands.contains(band)) && band.label.columns <= 28
  }

  /// One row; a long title and notes that do not fit get lines of their own.
  private func row(title: StyledText?, value: String?, bar: StyledText, note: String) -> [Line] {
    var lines: [Line] = []
    var start = Line.empty
    if isWide {
      if let title, title.columns > titleColumns {
        lines += wrapped(title)
      } else if let title {
        start = Line(title)
      }
      start = start.padded(to: titleColumns + 2)
    } else {
      lines += title.map { self.wrapped($0) } ?? []
      start = Line("  ")
    }
    var text = start.text
    if let value {
      let space = max(0, valueColumns - value.columns)
      text += StyledText(String(repeating: " ", count: space) + value)
      if !bar.isEmpty { text += "  " }
    }
    text += bar
    guard text.columns <= page.columns else {
      return lines + text.collapsingWhiteSpace().wrapped(to: page.columns, first: "  ", rest: "  ")
    }
    if !note.isEmpty, text.columns + 3 + note.columns <= page.columns {
      return lines + [Line(text + "   " + StyledText(note))]
    }
    return lines + [Line(text)]
      + (note.isEmpty
        ? [] : StyledText(note).wrapped(to: page.textColumns, first: "    ", rest: "    "))
  }

  /// A title on lines of its own, its later lines set in like its first.
  private func wrapped(_ title: StyledText) -> [Line] {
    let indent = StyledText(String(title.plain.prefix { $0 == " " }))
    return title.collapsingWhiteSpace().wrapped(to: page.columns, first: indent, rest: indent)
  }

  /// What stands below a scale's rows: its norm, precision, standing and band.
  private func details(of score: ScaleScore) -> [String] {
    guard score.raw != nil || score.latent != nil else { return [] }
    var result = score.latent.map(words.details) ?? []
    if let norm = score.norm, let entry = report.norms.first(where: { $0.names(norm) }) {
      result.append(words.details(norm, entry: entry))
    }
    if let reliability = words.reliability(score) { result.append(reliability) }
    let remarks = words.remarks(on: score, report.comparison)
    if !remarks.isEmpty { result.append(remarks.joined(separator: "; ")) }
    if let band = score.band, !Self.isShort(band, report) {
      result.append(words.band(band, report.bands))
    }
    return result
  }
}
