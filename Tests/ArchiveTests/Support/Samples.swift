import Assessment

/// A header and a run of events in which every kind occurs.
enum Samples {
  static func header(_ id: String = "s1") -> SessionHeader {
    SessionHeader(
      id: id, startedAtMs: 1_795_000_000_125, respondent: Respondent(id: "c\"17\u{2028}"),
      subject: "c17", assessment: "tour", version: "1.0.0",
      digests: DefinitionDigests(delivery: "d0", scoring: "5c", fingerprint: "f1"),
      seed: .max, mode: .full, locale: "de_DE", accommodation: .multiplier(1.5),
      clockResolutionNs: 1, engine: "0.1.0")
  }

  static let events: [SessionEvent] = kinds.enumerated().map { index, kind in
    SessionEvent(atMs: index * 137, kind)
  }

  private static let kinds: [SessionEvent.Kind] = [
    .segmentStarted(
      Segment(bootID: "b-1", bootMs: 12_345, wallMs: 1_795_000_000_125, mode: .plain)),
    .identityConfirmed,
    .figureStyleChosen(.blocks),
    .consented("consent", true),
    .partsPlanned(assessment: .root, order: ["numerical", "verbal"]),
    .sectionPlanned(
      SectionPlan(
        section: "numerical/main", order: ["numerical/n2", "numerical/n1"],
        options: [.init(item: "numerical/n1", response: "RESPONSE", order: ["b", "a"])])),
    .sectionOpened("numerical/main"),
    .sectionStarted("numerical/main"),
    .itemShown("numerical/n1", visit: 1),
    .drafted("numerical/n1", response: "RESPONSE", Entry(.identifier("a"))),
    .drafted("numerical/n2", response: "RESPONSE", Entry(.float(1.5), typed: "1,5")),
    .drafted("numerical/n2", response: "RESPONSE", Entry(nil, typed: "1.8.2")),
    .drafted("numerical/n2", response: "RESPONSE", nil),
    .drafted("text", response: "RESPONSE", Entry(.string(""), typed: "")),
    .drafted("m", response: "R", Entry(.multiple([.identifier("a"), .identifier("c")]))),
    .drafted("r", response: "R", Entry(.ordered([.integer(3), .integer(-1), .boolean(false)]))),
    .drafted(
      "bw", response: "R",
      Entry(.record([.init("best", .identifier("a")), .init("worst", nil)]))),
    .flagged("numerical/n1", true),
    .hintOpened("teaser", step: 0, hint: 1),
    .stepClosed("teaser", step: 0),
    .committed("numerical/n1"),
    .warned(.section("numerical/main"), leftMs: 150_000),
    .interrupted(Interruption(fromMs: 5000, lengthMs: 250_000, clockBasis: .wall)),
    .heartbeat,
    .timedOut(.item("numerical/n1")),
    .timedOut(.assessment(.root)),
    .warned(.rest("break"), leftMs: 1000),
    .sectionEnded("numerical/main", .timedOut),
    .sectionSkipped("verbal/more"),
    .practiceJudged("practice", attempt: 2, right: 3, passed: false),
    .restStarted("break"),
    .restEnded("break"),
    .suspended,
    .finished(.completed),
  ]
}
