import Assessment
import Typesetting

/// The scales of a report as rows of title, value, bar and notes.
struct ScaleTable {
  let scales: [ScaleReading]
  let words: ReportWords
  let page: ReportPage

  private let titleColumns: Int
  private let valueColumns: Int
  private let barColumns: Int
  /// Whether title, value and bar stand on one line.
  private let isWide: Bool

  init(scales: [ScaleReading], words: ReportWords, page: ReportPage) {
    self.scales = scales
    self.words = words
    self.page = page
    let titles = scales.map { $0.depth * 2 + $0.title.text.columns }
    let values = scales.filter { $0.figures.latent != nil || $0.position != nil }
      .flatMap { [$0.value, $0.norm?.value].compactMap { $0?.text.columns } }
    valueColumns = values.max() ?? 0
    titleColumns = titles.filter { $0 <= 28 }.max() ?? min(28, titles.max() ?? 0)
    let room = page.columns - titleColumns - valueColumns - 4
    isWide = room >= 20 && page.columns >= 60
    guard isWide else {
      barColumns = min(32, max(3, page.columns - valueColumns - 4))
      return
    }
    let notes = scales.filter { $0.position != nil }.map { Self.notes(on: $0).columns + 3 }
    let longest = notes.filter { $0 <= room - 20 }.max() ?? 0
    barColumns = min(32, room - longest)
  }

  /// The lines of all scales.
  var lines: [Line] {
    scales.flatMap { ($0.startsGroup ? [.empty] : []) + lines(of: $0) }
  }

  private func lines(of scale: ScaleReading) -> [Line] {
    var lines = rows(of: scale)
    for text in details(of: scale) {
      let columns = min(scale.depth * 2 + 2, page.columns / 2)
      let start = StyledText(String(repeating: " ", count: columns))
      lines += StyledText(text.text).wrapped(to: page.textColumns, first: start, rest: start)
    }
    return lines
  }

  /// The title with the raw score, and a second row for the score in a norm group.
  private func rows(of scale: ScaleReading) -> [Line] {
    let indent = StyledText(String(repeating: " ", count: min(scale.depth * 2, page.columns / 2)))
    let title = indent + StyledText(scale.title.text, scale.depth == 0 ? .strong : [])
    guard let value = scale.value else {
      return row(
        title: title, value: nil, bar: StyledText(scale.absence?.text ?? ""), note: "")
    }
    var lines = row(
      title: title, value: value.text, bar: bar(scale.position), note: Self.notes(on: scale))
    if let norm = scale.norm {
      lines += row(
        title: nil, value: norm.value.text, bar: bar(norm.position),
        note: norm.mark?.text ?? "")
    }
    return lines
  }

  private func bar(_ position: ScalePosition?) -> StyledText {
    StyledText(position.map { ScaleBar.text($0, width: barColumns, words: words) } ?? "")
  }

  /// What stands right of a scale's bar: the label of its band, where that is short, and what
  /// became of items without a plain answer.
  private static func notes(on scale: ScaleReading) -> String {
    var notes = scale.states.map(\.text)
    if let band = scale.band, isShort(band) { notes.insert(band.label.text, at: 0) }
    return notes.joined(separator: ", ")
  }

  private static func isShort(_ band: BandReading) -> Bool {
    band.text == nil && band.label.text.columns <= 28
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
  private func details(of scale: ScaleReading) -> [CleanText] {
    guard scale.value != nil else { return [] }
    var result = scale.latentDetails + [scale.norm?.details, scale.reliability].compactMap(\.self)
    if !scale.remarks.isEmpty {
      result.append(CleanText(scale.remarks.map(\.text).joined(separator: "; ")))
    }
    if let band = scale.band, !Self.isShort(band) {
      result.append(band.text.map { "\(band.label): \($0)" } ?? band.label)
    }
    return result
  }
}
