/// A report as Markdown.
public enum MarkdownReport {
  /// The report under headings, scores as tables, charts by what they add in words.
  ///
  /// Signs that Markdown or HTML would read as markup are escaped.
  public static func text(of document: ReportDocument) -> String {
    let page = MarkdownPage(words: document.words)
    let head = [
      "# \(page.escaped(document.title))", page.escaped(document.person),
      page.escaped(CleanText(document.words.reader(document.kind, document.audience))),
    ]
    return (head + document.sections.flatMap(page.paragraphs)).joined(separator: "\n\n") + "\n"
  }
}

/// Turns sections into paragraphs of Markdown.
private struct MarkdownPage {
  let words: ReportWords

  func paragraphs(_ section: ReportSection) -> [String] {
    let body = section.blocks.flatMap(paragraphs)
    guard !body.isEmpty else { return [] }
    return (section.heading.map { ["## \(escaped($0))"] } ?? []) + body
  }

  private func paragraphs(_ block: ReportBlock) -> [String] {
    switch block {
    case .verdict(let verdict):
      ["## \(escaped(verdict.question))", "**\(escaped(verdict.answer))**"]
        + ([verdict.beside].compactMap(\.self) + verdict.flags).map(escaped)
    case .sentences(let texts): [texts.map(escaped).joined(separator: " ")]
    case .paragraphs(let texts): texts.map(escaped)
    case .answers(let answers):
      [list(answers.map { "\(escaped($0.question)) — \(escaped($0.answer))" })]
    case .facts(let facts): [list(facts.map { "\(escaped($0.name)): \(escaped($0.value))" })]
    case .scales(let scales): [table(scales)]
    case .changes(let changes): [table(changes)]
    case .table(let reading):
      [table(reading.head.map(escaped), reading.rows.map { $0.map(escaped) })]
    case .entries(let entries):
      entries.map { entry in
        let facts = entry.facts.map { "\(escaped($0.name)): \(escaped($0.value))" }
        return "**\(escaped(entry.name))**\n\n\(list(facts))"
      }
    case .items(let items):
      items.flatMap { item in
        ["### \(escaped(item.name))", list(item.lines.map(escaped))]
      }
    case .charts(let charts):
      charts.filter { !$0.repeatsScales }.map {
        "**\(escaped($0.title)).** \(escaped($0.summary))"
      }
    }
  }

  private func list(_ entries: [String]) -> String {
    entries.map { "- \($0)" }.joined(separator: "\n")
  }

  private func table(_ scales: [ScaleReading]) -> String {
    let rows = scales.map { scale in
      var remarks =
        [scale.norm?.details, scale.reliability].compactMap(\.self) + scale.latentDetails
      if let band = scale.band {
        remarks.append(band.text.map { "\(band.label): \($0)" } ?? band.label)
      }
      remarks += scale.states + scale.remarks
      if let precision = scale.precision, !remarks.contains(precision) { remarks.append(precision) }
      return [
        indented(scale.title, scale.depth), escaped(scale.value ?? scale.absence ?? ""),
        escaped(scale.norm?.markedValue ?? "–"), remarks.map(escaped).joined(separator: "; "),
      ]
    }
    return table([words.scale, words.score, words.norm, words.remarks], rows)
  }

  private func table(_ changes: [ChangeReading]) -> String {
    let rows = changes.map { change in
      [
        indented(change.title, change.depth), escaped(change.before ?? "–"),
        escaped(change.after ?? "–"), escaped(change.verdict), escaped(change.index ?? "–"),
      ]
    }
    return table([words.scale, words.first, words.second, words.finding, words.remarks], rows)
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private func indented(_ title: CleanText, _ depth: Int) -> String {
    String(repeating: "– ", count: depth) + escaped(title)
  }

  /// The text with every sign escaped that could be read as markup.
  func escaped(_ text: CleanText) -> String {
    var result = ""
    for character in text.text {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$":
        result += "\\\(character)"
      default: result.append(character)
      }
    }
    // A digit with a point, a dash or a plus begins a list only at the start of a line.
    if let first = result.first, "+-=".contains(first) { result = "\\" + result }
    let digits = result.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = result.dropFirst(digits.count).first, ".)".contains(mark) {
      result = digits + "\\" + result.dropFirst(digits.count)
    }
    return defused(result)
  }

  /// Web addresses become links by themselves unless their colon is written otherwise.
  private func defused(_ text: String) -> String {
    text.replacing("://", with: ":&#47;&#47;").replacing("www.", with: "www&#46;")
  }
}
