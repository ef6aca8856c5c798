import Assessment
import Interchange
import Simulation

extension SectionSimulation {
  func write(to writer: inout JSONWriter, target: Double?) {
    writer.beginObject()
    writer.field("id", section.path.text)
    writer.field("title", section.title)
    writer.field("kind", section.kind.rawValue)
    writer.field("candidates", count)
    writer.key("length")
    writer.beginObject()
    writer.figure("mean", length)
    writer.field("minimum", lengths.first?.thing)
    writer.field("maximum", lengths.last?.thing)
    writer.list("distribution", lengths) { writer, length in
      writer.beginObject()
      writer.field("items", length.thing)
      writer.field("candidates", length.count)
      writer.endObject()
    }
    writer.endObject()
    writer.list("stops", stops) { writer, stop in
      writer.beginObject()
      writer.field("reasons", stop.thing.names)
      writer.field("candidates", stop.count)
      writer.endObject()
    }
    writer.list("routes", routes) { writer, route in
      writer.beginObject()
      writer.field("modules", route.thing)
      writer.field("candidates", route.count)
      writer.endObject()
    }
    writer.key("exposure")
    exposure.write(to: &writer, target: target)
    writer.key("duration")
    if let duration { duration.write(to: &writer, limitMs: section.limitMs) } else { writer.null() }
    writer.endObject()
  }
}

extension SimulatedStop {
  /// The reasons by the names that the record of a session uses, or how else the section ended.
  var names: [String] {
    switch self {
    case .rules(let rules): rules.map(\.rawValue)
    case .complete: ["complete"]
    case .clock: ["clock"]
    case .abandoned: ["abandoned"]
    }
  }
}

extension ExposureSummary {
  fileprivate func write(to writer: inout JSONWriter, target: Double?) {
    writer.beginObject()
    writer.field("target", target)
    writer.key("aboveTarget")
    if let target {
      writer.beginArray()
      for path in items(above: target) { writer.value(path.text) }
      writer.endArray()
    } else {
      writer.null()
    }
    writer.field("neverGiven", neverGiven.map(\.text))
    writer.figure("overlap", overlap)
    writer.list("items", items) { writer, item in
      writer.beginObject()
      writer.field("id", item.path.text)
      writer.figure("rate", item.rate)
      writer.endObject()
    }
    writer.endObject()
  }
}

extension SectionDuration {
  fileprivate func write(to writer: inout JSONWriter, limitMs: Milliseconds?) {
    writer.beginObject()
    writer.field("limitMs", limitMs)
    writer.figure("meanMs", meanMs)
    writer.field("medianMs", medianMs)
    writer.field("highMs", highMs)
    writer.figure("cutOff", cutOff)
    writer.endObject()
  }
}
