public import Interchange

/// A report as JSON: what it says, in words, with the figures behind them.
public enum JSONReport {
  /// The version of this document's shape.
  public static let schemaVersion = 1

  /// Writes a report as an object.
  public static func write(_ document: ReportDocument, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", schemaVersion)
    writer.field("kind", document.kind.rawValue)
    writer.field("audience", document.audience.rawValue)
    writer.field("language", document.words.language == .german ? "de" : "en")
    writer.key("assessment")
    writer.beginObject()
    writer.field("id", document.identity.assessment.text)
    writer.field("version", document.identity.version.text)
    writer.field("title", document.title.text)
    writer.endObject()
    writer.key("candidate")
    writer.beginObject()
    writer.field("id", document.identity.candidate.text)
    writer.endObject()
    writer.field("profiles", document.identity.profiles.map(\.text))
    writer.key("sections")
    writer.beginArray()
    for section in document.sections { section.write(to: &writer) }
    writer.endArray()
    writer.endObject()
  }
}

extension ReportSection {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("kind", kind.rawValue)
    writer.field("heading", heading?.text)
    writer.key("blocks")
    writer.beginArray()
    for block in blocks { block.write(to: &writer) }
    writer.endArray()
    writer.endObject()
  }
}

extension ReportBlock {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self {
    case .verdict(let verdict):
      writer.field("type", "verdict")
      writer.field("question", verdict.question.text)
      writer.field("answer", verdict.answer.text)
      writer.field("beside", verdict.beside?.text)
      writer.field("flags", verdict.flags.map(\.text))
      writer.field("isAlert", verdict.isAlert)
    case .sentences(let texts), .paragraphs(let texts):
      writer.field("type", "text")
      writer.field("text", texts.map(\.text))
    case .answers(let answers):
      writer.field("type", "facts")
      writer.list("facts", answers) { $1.fact($0.question, $0.answer) }
    case .facts(let facts):
      writer.field("type", "facts")
      writer.list("facts", facts) { $1.fact($0.name, $0.value) }
    case .scales(let scales):
      writer.field("type", "scales")
      writer.list("scales", scales) { $0.write(to: &$1) }
    case .changes(let changes):
      writer.field("type", "changes")
      writer.list("changes", changes) { $0.write(to: &$1) }
    case .table(let table):
      writer.field("type", "table")
      writer.field("head", table.head.map(\.text))
      writer.list("rows", table.rows) { row, writer in
        writer.beginArray()
        for cell in row { writer.value(cell.text) }
        writer.endArray()
      }
    case .entries(let entries):
      writer.field("type", "entries")
      writer.list("entries", entries) { entry, writer in
        writer.beginObject()
        writer.field("name", entry.name.text)
        writer.list("facts", entry.facts) { $1.fact($0.name, $0.value) }
        writer.endObject()
      }
    case .items(let items):
      writer.field("type", "items")
      writer.list("items", items) { item, writer in
        writer.beginObject()
        writer.field("name", item.name.text)
        writer.field("text", item.lines.map(\.text))
        writer.endObject()
      }
    case .charts(let charts):
      writer.field("type", "charts")
      writer.list("charts", charts) { chart, writer in
        writer.beginObject()
        writer.field("title", chart.title.text)
        writer.field("summary", chart.summary.text)
        writer.endObject()
      }
    }
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes a key with an array, element by element.
  fileprivate mutating func list<Element>(
    _ key: StaticString, _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    self.key(key)
    beginArray()
    for element in elements { write(element, &self) }
    endArray()
  }

  fileprivate mutating func fact(_ name: CleanText, _ value: CleanText) {
    beginObject()
    field("name", name.text)
    field("value", value.text)
    endObject()
  }
}
