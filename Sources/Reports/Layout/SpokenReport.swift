/// A report as plain lines for screen readers and braille displays.
public enum SpokenReport {
  /// The report in the order of ``TerminalReport``, a sentence or two on each line.
  ///
  /// - Parameter document: What is reported.
  /// - Returns: The lines, without drawings and as long as their content.
  public static func lines(of document: ReportDocument) -> [String] {
    let person = document.person.text
    return ["\(document.title).", "\(person.prefix(1).uppercased())\(person.dropFirst())."]
      + document.sections.flatMap { section in
        section.blocks.flatMap { lines(of: $0, under: section.heading, document.words) }
      }
  }

  private static func lines(
    of block: ReportBlock, under heading: CleanText?, _ words: ReportWords
  ) -> [String] {
    switch block {
    case .verdict(let verdict):
      let answer = [verdict.answer, verdict.beside].compactMap(\.self).map(\.text)
      return ["\(verdict.question) \(answer.joined(separator: "; "))."]
        + verdict.flags.map { "  \($0)" }
    case .sentences(let texts): return texts.map(\.text)
    case .paragraphs(let texts):
      return self.heading(heading) + texts.map { "  " + closed($0.text) }
    case .answers(let answers):
      return self.heading(heading) + answers.map { "  \($0.question) \($0.answer)." }
    case .scales(let scales):
      return ["\(heading ?? ""): \(scales.count)."] + scales.map(scale)
    case .changes(let changes):
      return ["\(heading ?? ""): \(changes.count)."] + changes.map { change($0, words) }
    case .charts(let charts):
      let told = charts.filter { !$0.repeatsScales }
      return told.isEmpty
        ? [] : self.heading(heading) + told.map { "  \($0.title): \(closed($0.summary.text))" }
    case .table(let table):
      return self.heading(heading)
        + table.rows.map { row in
          let cells = zip(table.head, row).dropFirst().map { "\($0) \($1)" }
          return "  \(row.first ?? ""): \(closed(cells.joined(separator: "; ")))"
        }
    case .entries(let entries):
      return self.heading(heading) + entries.map { "  \($0.paragraph)" }
    case .items(let items):
      return self.heading(heading)
        + items.flatMap { item in ["  \(item.name)."] + item.lines.map { "    \($0)" } }
    case .facts: return []
    }
  }

  private static func heading(_ heading: CleanText?) -> [String] {
    heading.map { ["\($0.text.last == "?" ? $0.text : $0.text + ":")"] } ?? []
  }

  /// A scale with all its figures; facets are set in below their domain.
  private static func scale(_ scale: ScaleReading) -> String {
    let indent = String(repeating: "  ", count: scale.depth + 1)
    guard let value = scale.value else { return "\(indent)\(scale.title): \(scale.absence ?? "")." }
    var parts = [value] + scale.states + scale.latentDetails
    if let norm = scale.norm { parts.append(norm.whole) }
    parts += [scale.reliability].compactMap(\.self) + scale.remarks
    var texts = parts.map(\.text)
    if let band = scale.band {
      texts.append(band.text.map { "\(band.label): \($0)" } ?? band.label.text)
    }
    return "\(indent)\(scale.title): \(closed(texts.joined(separator: "; ")))"
  }

  private static func change(_ change: ChangeReading, _ words: ReportWords) -> String {
    let indent = String(repeating: "  ", count: change.depth + 1)
    let parts = [words.values(change), change.verdict.text, change.index?.text].compactMap { $0 }
    return "\(indent)\(change.title): \(closed(parts.joined(separator: "; ")))"
  }

  /// A sentence with its full stop.
  private static func closed(_ text: String) -> String {
    text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }
}
