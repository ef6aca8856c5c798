import Assessment
public import Decision
public import Interchange

extension Shortlist {
  /// Writes the shortlist as an object: the document that `shortlist --json` prints.
  ///
  /// - Parameters:
  ///   - writer: Where it is written to.
  ///   - flush: Called from time to time to empty the writer's buffer.
  public func write(to writer: inout JSONWriter, flush: (inout JSONWriter) -> Void) {
    writer.beginObject()
    writer.field("schemaVersion", Self.schemaVersion)
    writer.engine()
    role.write(to: &writer)
    writer.field("illustrative", isIllustrative)
    writer.field("seed", Int(exactly: seed))
    writer.field("draws", draws)
    writer.field("evenComposite", evenComposite)
    writer.key("candidates")
    writer.beginArray()
    for entry in candidates {
      entry.write(role, to: &writer)
      if writer.buffer.count >= 1 << 16 { flush(&writer) }
    }
    writer.endArray()
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes the engine that made a document.
  mutating func engine() {
    key("engine")
    beginObject()
    field("name", Engine.current.name)
    field("version", Engine.current.version)
    endObject()
  }
}

extension Role {
  /// Writes the role and its reference, as members of an object.
  func write(to writer: inout JSONWriter) {
    writer.key("role")
    writer.beginObject()
    writer.field("id", id)
    writer.field("version", version)
    writer.field("title", title)
    writer.field("digest", digest)
    writer.field("assessment", assessment)
    writer.field("assessmentVersion", assessmentVersion)
    writer.field("places", places)
    writer.field("confidence", confidence)
    writer.endObject()
    writer.key("reference")
    guard let reference else { return writer.null() }
    writer.beginObject()
    writer.field("status", reference.status.rawValue)
    writer.field("population", reference.population)
    writer.field("source", reference.source)
    writer.field("date", reference.date)
    writer.field("n", reference.n)
    writer.endObject()
  }
}

extension ShortlistEntry {
  fileprivate func write(_ role: Role, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("candidate", candidate)
    writer.field("profile", entry.basis?.profile)
    writer.field("status", status.rawValue)
    writer.list("obstacles", obstacles) { $1.write(to: &$0) }
    writer.list("remarks", remarks) { $1.write(to: &$0) }
    writer.list("scores", Array(zip(role.requirements, entry.scores))) { writer, pair in
      writer.beginObject()
      writer.field("scale", pair.0.scale.text)
      writer.field("metric", pair.0.metric.rawValue)
      writer.field("value", pair.1?.value)
      writer.field("standardError", pair.1?.standardError)
      writer.endObject()
    }
    writer.list("cuts", cuts) { $1.write(to: &$0) }
    writer.key("panel")
    if let verdict {
      writer.beginObject()
      writer.field("verdict", verdict.rawValue)
      writer.field("approve", votes?[.approve] ?? 0)
      writer.field("reject", votes?[.reject] ?? 0)
      writer.field("veto", votes?[.veto] ?? 0)
      writer.field("abstain", votes?[.abstain] ?? 0)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.list("terms", entry.terms) { $1.write(to: &$0) }
    writer.key("ranking")
    if let ranking { ranking.write(to: &writer) } else { writer.null() }
    writer.endObject()
  }
}

extension CutResult {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("scale", scale.text)
    writer.field("atLeast", cut.atLeast)
    writer.field("kind", cut.kind.rawValue)
    writer.field("basis", cut.basis)
    writer.field("passed", isPassed)
    writer.field("probability", probability)
    writer.endObject()
  }
}

extension TermResult {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("term", term)
    writer.field("standing", standing.rawValue)
    writer.field("distance", distance)
    writer.endObject()
  }
}

extension Ranking {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("place", place)
    writer.field("band", band)
    writer.field("composite", composite)
    writer.field("standardError", standardError)
    writer.field("topProbability", topProbability)
    writer.field("passingProbability", passingProbability)
    writer.field("expectedRank", expectedRank)
    writer.field("highestRank", highestRank)
    writer.field("lowestRank", lowestRank)
    writer.list("contributions", contributions) { writer, part in
      writer.beginObject()
      writer.field("scale", part.scale.text)
      writer.field("trueScore", part.trueScore)
      writer.field("standardError", part.standardError)
      writer.field("amount", part.amount)
      writer.endObject()
    }
    writer.list("changes", changes) { writer, change in
      writer.beginObject()
      writer.field("scale", change.scale.text)
      writer.field("score", change.score)
      writer.field("reachable", change.isReachable)
      writer.endObject()
    }
    writer.endObject()
  }
}
