import Assessment
import Delivery
import Interchange

/// The dry run as JSON, `Schemas/clocks.schema.json`.
struct ClockDocument {
  /// The clocks, outer ones first.
  let clocks: [EffectiveClock]
  /// Extra time, if any.
  let accommodation: Accommodation?

  /// Writes the document.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", 1)
    writer.field("accommodation", accommodation?.description)
    writer.key("clocks")
    writer.beginArray()
    for clock in clocks { Self.write(clock, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private static func write(_ clock: EffectiveClock, to writer: inout JSONWriter) {
    let (kind, path) = clock.scope.named
    writer.beginObject()
    writer.field("scope", kind)
    writer.field("path", path.text)
    writer.field("title", clock.title)
    writer.field("definedMs", clock.definedMs)
    writer.field("limitMs", clock.limitMs)
    writer.key("warningsMs")
    writer.beginArray()
    for warning in clock.warningsMs { writer.value(warning) }
    writer.endArray()
    writer.field("minimumMs", clock.minimumMs)
    writer.field("timeout", clock.timeout.rawValue)
    writer.field("resume", clock.resume.rawValue)
    writer.field("visibility", clock.clock.rawValue)
    writer.field("allowsExtraTime", clock.allowsExtraTime)
    writer.field("maximumInterruptions", clock.maximumInterruptions)
    writer.endObject()
  }
}

extension ClockScope {
  /// The kind of thing the clock belongs to, and its path.
  var named: (kind: String, path: Path) {
    switch self {
    case .assessment(let path): ("assessment", path)
    case .section(let path): ("section", path)
    case .item(let path): ("item", path)
    case .rest(let path): ("rest", path)
    }
  }
}
