import Assessment
import Interchange

/// The families with what can be asked of them.
struct FamilyList {
  private let families: [FamilySpecification]

  init(_ families: [FamilySpecification]) {
    self.families = families
  }

  /// One family after the other, with its radicals, incidentals and predicted difficulties.
  var lines: [String] {
    families.flatMap { family -> [String] in
      let b = family.cells().map { family.judged.difficulty(of: $0) }
      var lines = [
        "\(family.name.rawValue): \(b.count) kinds of items, predicted difficulty "
          + "\(Self.text(b.min() ?? 0)) to \(Self.text(b.max() ?? 0)) (\(family.judged.status.rawValue))"
      ]
      lines += family.radicals.map { "  radical \($0.name): \($0.values.joined(separator: " "))" }
      lines += family.incidentals.map {
        "  incidental \($0.name): \($0.values.joined(separator: " "))"
      }
      return lines
    }
  }

  /// Two decimals.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value.magnitude * 100).rounded())
    let tail = hundredths % 100
    return (value < 0 && hundredths > 0 ? "-" : "")
      + "\(hundredths / 100).\(tail < 10 ? "0" : "")\(tail)"
  }

  /// Writes the families as a document.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", 1)
    writer.key("families")
    writer.beginArray()
    for family in families {
      let b = family.cells().map { family.judged.difficulty(of: $0) }
      writer.beginObject()
      writer.field("family", family.name.rawValue)
      writer.field("cells", b.count)
      writer.field("lowestDifficulty", b.min())
      writer.field("highestDifficulty", b.max())
      writer.field("status", family.judged.status.rawValue)
      writer.field("source", family.judged.source)
      writer.field("plain", family.administration.rawValue)
      write("radicals", family.radicals, to: &writer)
      write("incidentals", family.incidentals, to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private func write(
    _ key: StaticString, _ dimensions: [FamilySpecification.Dimension], to writer: inout JSONWriter
  ) {
    writer.key(key)
    writer.beginArray()
    for dimension in dimensions {
      writer.beginObject()
      writer.field("name", dimension.name)
      writer.field("values", dimension.values)
      writer.endObject()
    }
    writer.endArray()
  }
}
