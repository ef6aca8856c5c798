public import Assessment

extension SessionEvent {
  /// Reads an event from the members of an object, and leaves other members alone.
  public init(_ fields: inout JSONFields) throws(JSONError) {
    let atMs = try fields.integer("atMs")
    let name = try fields.string("event")
    guard let kind = try Kind(name, &fields) else {
      throw fields.error(.invalidValue("unknown event '\(name)'"))
    }
    self.init(atMs: atMs, kind)
  }
}

extension SessionEvent.Kind {
  fileprivate init?(_ name: String, _ fields: inout JSONFields) throws(JSONError) {
    switch name {
    case "segmentStarted":
      self = .segmentStarted(
        Segment(
          bootID: try fields.string("bootId"), bootMs: try fields.integer("bootMs"),
          wallMs: try fields.integer("wallMs"), mode: try fields.name("mode", of: SessionMode.self)
        ))
    case "interrupted": self = .interrupted(try Interruption(&fields))
    case "itemDrawn": self = .itemDrawn(try DrawnItem(members: &fields))
    case "identityConfirmed": self = .identityConfirmed
    case "figureStyleChosen":
      self = .figureStyleChosen(try fields.name("style", of: FigureStyle.self))
    case "partsPlanned":
      self = .partsPlanned(
        assessment: try fields.path("path"), order: try fields.paths("order"))
    case "sectionPlanned":
      self = .sectionPlanned(
        SectionPlan(
          section: try fields.path("path"), order: try fields.paths("order"),
          options: try fields.array("options") { reader throws(JSONError) in
            try reader.optionOrder()
          }))
    case "sectionOpened": self = .sectionOpened(try fields.path("path"))
    case "sectionStarted": self = .sectionStarted(try fields.path("path"))
    case "sectionSkipped": self = .sectionSkipped(try fields.path("path"))
    case "sectionEnded":
      self = .sectionEnded(
        try fields.path("path"), try fields.name("end", of: SectionEnd.self))
    case "practiceJudged":
      self = .practiceJudged(
        try fields.path("path"), attempt: try fields.integer("attempt"),
        right: try fields.integer("right"), passed: try fields.boolean("passed"))
    case "warned":
      self = .warned(try ClockScope(&fields), leftMs: try fields.integer("leftMs"))
    case "timedOut": self = .timedOut(try ClockScope(&fields))
    case "restStarted": self = .restStarted(try fields.path("path"))
    case "restEnded": self = .restEnded(try fields.path("path"))
    case "suspended": self = .suspended
    case "heartbeat": self = .heartbeat
    case "finished": self = .finished(try fields.name("end", of: SessionEnd.self))
    case "itemChosen":
      self = .itemChosen(try fields.path("path"), section: try fields.path("section"))
    case "abilityEstimated":
      let section = try fields.path("section")
      self = .abilityEstimated(try AbilityStep(&fields), section: section)
    case "adaptiveStopped":
      let section = try fields.path("section")
      self = .adaptiveStopped(try AdaptiveStop(&fields), section: section)
    case "moduleChosen":
      let section = try fields.path("section")
      self = .moduleChosen(try RoutingStep(&fields), section: section)
    default: try self.init(item: name, &fields)
    }
  }

  private init?(item name: String, _ fields: inout JSONFields) throws(JSONError) {
    switch name {
    case "itemShown":
      self = .itemShown(try fields.path("path"), visit: try fields.integer("visit"))
    case "drafted":
      self = .drafted(
        try fields.path("path"), response: try fields.string("response"),
        try fields.optional("entry") { reader throws(JSONError) in try reader.entry() })
    case "committed": self = .committed(try fields.path("path"))
    case "stepClosed":
      self = .stepClosed(try fields.path("path"), step: try fields.integer("step"))
    case "hintOpened":
      self = .hintOpened(
        try fields.path("path"), step: try fields.integer("step"),
        hint: try fields.integer("hint"))
    case "flagged": self = .flagged(try fields.path("path"), try fields.boolean("flag"))
    case "consented": self = .consented(try fields.path("path"), try fields.boolean("agreed"))
    default: return nil
    }
  }
}

extension Interruption {
  init(_ fields: inout JSONFields) throws(JSONError) {
    self.init(
      fromMs: try fields.integer("fromMs"), lengthMs: try fields.integer("lengthMs"),
      clockBasis: try fields.name("clockBasis", of: ClockBasis.self))
  }
}

extension ClockScope {
  fileprivate init(_ fields: inout JSONFields) throws(JSONError) {
    let path = try fields.path("path")
    switch try fields.string("clock") {
    case "assessment": self = .assessment(path)
    case "section": self = .section(path)
    case "item": self = .item(path)
    case "rest": self = .rest(path)
    case let other: throw fields.error(.invalidValue("unknown clock '\(other)'"))
    }
  }
}

extension JSONReader {
  mutating func optionOrder() throws(JSONError) -> SectionPlan.OptionOrder {
    var fields = try JSONFields(&self)
    let order = SectionPlan.OptionOrder(
      item: try fields.path("item"), response: try fields.string("response"),
      order: try fields.array("order") { reader throws(JSONError) in try reader.string() })
    try fields.finish()
    return order
  }
}
