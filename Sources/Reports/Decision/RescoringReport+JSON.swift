import Assessment
import Decision
public import Interchange

extension RescoringReport {
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
