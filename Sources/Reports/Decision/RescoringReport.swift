import Assessment
public import Decision
public import Interchange
public import Typesetting

/// What scoring sessions again changed, to be printed.
public struct RescoringReport: Sendable {
  /// The version of the document's shape.
  public static let schemaVersion = 1

  /// The changes, in the order of the sessions.
  public let changes: [ProfileChange]

  /// Creates a report.
  public init(_ changes: [ProfileChange]) {
    self.changes = changes
  }

  /// The report as lines of at most the given width, 60 at least: who changes, by how much, and who
  /// crosses a cut.
  public func lines(width: Int, language: String) -> [Line] {
    let words = ReportWords(tag: language)
    let page = ReportPage(width: max(60, width))
    let changed = changes.filter(\.isChanged)
    var lines = page.running(words.rescored(changes))
    if !changed.isEmpty {
      let rows = changed.flatMap { change in
        change.scales.map { words.row(change, $0) }
      }
      lines.append(.empty)
      lines += Grid(
        rows: [Grid.Row(words.rescoredHead.map { StyledText($0) }, isHeader: true)]
          + rows.map { Grid.Row($0.map { StyledText($0) }) },
        decimalMark: Character(words.marks.decimal)
      ).lines(width: page.columns)
    }
    let notes = changes.flatMap { change in
      words.notes(change).map { "\(words.safe(change.new.candidate)): \($0)." }
    }
    if !notes.isEmpty { lines.append(.empty) }
    return page.bound(lines + notes.flatMap { page.paragraph(StyledText($0)) })
  }

  /// Writes the report as an object: the document that `rescore --json` prints.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", Self.schemaVersion)
    writer.engine()
    writer.field("sessions", changes.count)
    writer.field("changed", changes.count { $0.isChanged })
    writer.field("crossing", changes.count { $0.crosses })
    writer.list("profiles", changes) { $1.write(to: &$0) }
    writer.endObject()
  }
}

extension ProfileChange {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("candidate", new.candidate)
    writer.field("session", new.session?.id)
    writer.field("profile", new.id)
    writer.field("supersedes", new.supersedes)
    writer.field("oldPath", followsOldPath)
    writer.field("items", items.map(\.text))
    writer.list("scales", scales) { writer, scale in
      writer.beginObject()
      writer.field("scale", scale.scale.text)
      writer.figures("raw", scale.raw)
      writer.figures("norm", scale.norm)
      writer.figures("theta", scale.theta)
      writer.field("oldBand", scale.oldBand)
      writer.field("newBand", scale.newBand)
      writer.endObject()
    }
    writer.list("crossings", crossings) { writer, crossing in
      writer.beginObject()
      writer.field("scale", crossing.scale.text)
      writer.field("atLeast", crossing.cut.atLeast)
      writer.field("kind", crossing.cut.kind.rawValue)
      writer.field("reached", crossing.isReached)
      writer.endObject()
    }
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func figures(_ key: StaticString, _ figures: ProfileChange.Figures) {
    self.key(key)
    beginObject()
    field("old", figures.old)
    field("new", figures.new)
    endObject()
  }
}
