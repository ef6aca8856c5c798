import Typesetting

/// The charts of a report as one SVG picture.
public enum SVGReport {
  /// The scales with their bars and all charts, one below the other.
  ///
  /// Scores that cannot be drawn stand in words. The picture follows light and dark settings as a
  /// page does; every text is escaped.
  ///
  /// - Throws: `TemplateError` where a template of the program itself is at fault.
  public static func text(of document: ReportDocument) throws(TemplateError) -> String {
    var plate = Plate(words: document.words)
    plate.heading(document.title, document.person)
    for section in document.sections {
      for block in section.blocks {
        switch block {
        case .scales(let scales): scales.forEach { plate.add($0) }
        case .changes(let changes): changes.forEach { plate.add($0) }
        case .charts(let charts):
          for chart in charts {
            plate.add(CleanText(section.heading?.text ?? ""), Drawing.chart(chart, document.words))
          }
        case .verdict(let verdict): plate.line("\(verdict.question) \(verdict.answer)")
        case .sentences, .paragraphs, .answers, .facts, .table, .entries, .items: break
        }
      }
    }
    return try Templates.render(.plate, plate.value(document))
  }
}

/// Drawings placed below each other, with words between them.
private struct Plate {
  let words: ReportWords
  private let margin = 16.0
  private var height = 0.0
  private var lines: [TemplateValue] = []
  private var drawings: [TemplateValue] = []

  init(words: ReportWords) { self.words = words }

  mutating func heading(_ title: CleanText, _ person: CleanText) {
    height += 8
    write(title, .strong)
    write(person, .label)
    height += 12
  }

  mutating func line(_ text: CleanText) {
    write(text, .label)
    height += 8
  }

  mutating func add(_ scale: ScaleReading) {
    let precision = scale.position == nil ? scale.precision : nil
    let value = [scale.value ?? scale.absence, precision].compactMap { $0?.text }
    entry(scale.title, CleanText(value.joined(separator: "; ")))
    if let position = scale.position {
      place(
        .bar(
          position, title: scale.title, summary: scale.value ?? "", note: scale.precision, words))
    }
    if let norm = scale.norm, let position = norm.position {
      write(norm.markedValue, .label)
      height += 6
      place(.bar(position, title: scale.title, summary: norm.whole, words))
    }
  }

  mutating func add(_ change: ChangeReading) {
    entry(change.title, "\(words.values(change)); \(change.verdict)")
    if let drawing = Drawing.change(change, words) { place(drawing) }
  }

  mutating func add(_ heading: CleanText, _ drawing: Drawing) {
    entry(drawing.title, heading)
    place(drawing)
  }

  private mutating func entry(_ title: CleanText, _ text: CleanText) {
    height += 8
    write(title, .strong)
    write(text, .label)
    height += 6
  }

  /// Writes a text, broken to the width of the picture.
  private mutating func write(_ text: CleanText, _ role: Drawing.Role) {
    for line in StyledText(text.text).wrapped(to: 66) {
      height += 17
      lines.append(
        .object([
          "x": .text(Drawing.number(margin)), "y": .text(Drawing.number(height)),
          "role": .text(role.rawValue), "text": .text(CleanText(line.plain)),
        ]))
    }
  }

  private mutating func place(_ drawing: Drawing) {
    drawings.append(
      .object([
        "x": .text(Drawing.number(margin)), "y": .text(Drawing.number(height)),
        "drawing": drawing.templateValue,
      ]))
    height += drawing.height + 6
  }

  func value(_ document: ReportDocument) -> TemplateValue {
    .object([
      "width": .text("480"), "height": .text(Drawing.number(height + margin)),
      "language": .text(words.language == .german ? "de" : "en"),
      "title": .text(document.title), "summary": .text(document.person),
      "lines": .list(lines), "drawings": .list(drawings),
    ])
  }
}
