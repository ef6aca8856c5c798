public import Assessment

extension SessionEvent {
  /// Writes the event's members into an object that is open: `"atMs"`, `"event"`, and what
  /// the kind of event carries.
  public func writeMembers(to writer: inout JSONWriter) {
    writer.field("atMs", atMs)
    switch kind {
    case .segmentStarted(let segment):
      writer.event("segmentStarted")
      writer.field("bootId", segment.bootID)
      writer.field("bootMs", segment.bootMs)
      writer.field("wallMs", segment.wallMs)
      writer.field("mode", segment.mode.rawValue)
    case .interrupted(let interruption):
      writer.event("interrupted")
      interruption.writeMembers(to: &writer)
    case .itemDrawn(let drawn):
      writer.event("itemDrawn")
      drawn.writeMembers(to: &writer)
    case .identityConfirmed: writer.event("identityConfirmed")
    case .figureStyleChosen(let style):
      writer.event("figureStyleChosen")
      writer.field("style", style.rawValue)
    case .partsPlanned(let assessment, let order):
      writer.event("partsPlanned", assessment)
      writer.field("order", order)
    case .sectionPlanned(let plan):
      writer.event("sectionPlanned", plan.section)
      writer.field("order", plan.order)
      writer.key("options")
      writer.optionOrders(plan.options)
    case .sectionOpened(let path): writer.event("sectionOpened", path)
    case .sectionStarted(let path): writer.event("sectionStarted", path)
    case .sectionSkipped(let path): writer.event("sectionSkipped", path)
    case .sectionEnded(let path, let end):
      writer.event("sectionEnded", path)
      writer.field("end", end.rawValue)
    case .practiceJudged(let path, let attempt, let right, let passed):
      writer.event("practiceJudged", path)
      writer.field("attempt", attempt)
      writer.field("right", right)
      writer.field("passed", passed)
    case .warned(let scope, let leftMs):
      writer.event("warned")
      writer.members(of: scope)
      writer.field("leftMs", leftMs)
    case .timedOut(let scope):
      writer.event("timedOut")
      writer.members(of: scope)
    case .restStarted(let path): writer.event("restStarted", path)
    case .restEnded(let path): writer.event("restEnded", path)
    case .suspended: writer.event("suspended")
    case .heartbeat: writer.event("heartbeat")
    case .finished(let end):
      writer.event("finished")
      writer.field("end", end.rawValue)
    case .itemChosen, .abilityEstimated, .adaptiveStopped, .moduleChosen:
      writeTailoringMembers(to: &writer)
    case .itemShown, .drafted, .committed, .stepClosed, .hintOpened, .flagged, .consented:
      writeItemMembers(to: &writer)
    }
  }

  private func writeItemMembers(to writer: inout JSONWriter) {
    switch kind {
    case .itemShown(let path, let visit):
      writer.event("itemShown", path)
      writer.field("visit", visit)
    case .drafted(let path, let response, let entry):
      writer.event("drafted", path)
      writer.field("response", response)
      writer.key("entry")
      writer.entry(entry)
    case .committed(let path): writer.event("committed", path)
    case .stepClosed(let path, let step):
      writer.event("stepClosed", path)
      writer.field("step", step)
    case .hintOpened(let path, let step, let hint):
      writer.event("hintOpened", path)
      writer.field("step", step)
      writer.field("hint", hint)
    case .flagged(let path, let flag):
      writer.event("flagged", path)
      writer.field("flag", flag)
    case .consented(let path, let agreed):
      writer.event("consented", path)
      writer.field("agreed", agreed)
    default: break
    }
  }
}

extension SessionEvent {
  private func writeTailoringMembers(to writer: inout JSONWriter) {
    switch kind {
    case .itemChosen(let path, let section):
      writer.event("itemChosen", path)
      writer.field("section", section.text)
    case .abilityEstimated(let step, let section):
      writer.event("abilityEstimated")
      writer.field("section", section.text)
      step.writeMembers(to: &writer)
    case .adaptiveStopped(let stop, let section):
      writer.event("adaptiveStopped")
      writer.field("section", section.text)
      stop.writeMembers(to: &writer)
    case .moduleChosen(let step, let section):
      writer.event("moduleChosen")
      writer.field("section", section.text)
      step.writeMembers(to: &writer)
    default: break
    }
  }
}

extension Interruption {
  func writeMembers(to writer: inout JSONWriter) {
    writer.field("fromMs", fromMs)
    writer.field("lengthMs", lengthMs)
    writer.field("clockBasis", clockBasis.rawValue)
  }
}

extension JSONWriter {
  fileprivate mutating func event(_ name: StaticString) {
    key("event")
    separate()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(literal: name)
    buffer.append(UInt8(ascii: "\""))
  }

  fileprivate mutating func event(_ name: StaticString, _ path: Path) {
    event(name)
    field("path", path.text)
  }

  fileprivate mutating func members(of scope: ClockScope) {
    switch scope {
    case .assessment(let path):
      field("clock", "assessment")
      field("path", path.text)
    case .section(let path):
      field("clock", "section")
      field("path", path.text)
    case .item(let path):
      field("clock", "item")
      field("path", path.text)
    case .rest(let path):
      field("clock", "rest")
      field("path", path.text)
    }
  }

  mutating func optionOrders(_ orders: [SectionPlan.OptionOrder]) {
    beginArray()
    for order in orders {
      beginObject()
      field("item", order.item.text)
      field("response", order.response)
      field("order", order.order)
      endObject()
    }
    endArray()
  }
}
