import Assessment
import Delivery
import Testing

@Suite("The look at figures")
struct FigureCheckTests {
  private func figural(_ id: String, _ administration: Administration = .adapted) -> Item {
    Item(
      id: id, type: .choice,
      steps: [
        Step(
          id: "main",
          content: [
            .interaction(
              Interaction(
                response: "RESPONSE",
                kind: .choice(
                  ChoiceInteraction(options: [
                    Option(id: "a", content: [.figure(Figure([Shape(.star)]))]),
                    Option(id: "b", content: [.figure(Figure([Shape(.circle)]))]),
                  ]))))
          ])
      ],
      responses: [ResponseVariable(base: .identifier, cardinality: .single)], outcomes: [],
      rule: Rule(), administration: administration)
  }

  private func isAsked(_ screen: Screen) -> Bool {
    if case .figureCheck = screen { true } else { false }
  }

  @Test("comes after who one is and before anything else, where there is a figure")
  func asked() {
    var sitting = Sitting(assessment(section("s", [choice("c"), figural("f")])))
    sitting.act(.confirmIdentity)
    #expect(isAsked(sitting.screen))
    for action in [Action.proceed, .next, .confirmIdentity, .submit] {
      sitting.act(action)
      #expect(isAsked(sitting.screen), "\(action)")
    }
    sitting.act(.chooseFigureStyle(.blocks), after: 500)
    #expect(sitting.item == "c")
    #expect(sitting.moment(of: .figureStyleChosen(.blocks)) == 500)
    #expect(sitting.session.figureStyle == .blocks)
    #expect(sitting.record.figureStyle == .blocks)
    sitting.act(.chooseFigureStyle(.words))
    #expect(sitting.session.figureStyle == .blocks, "it is asked once")
  }

  @Test("is left out where there is no figure, and in plain mode, which says them in words")
  func notAsked() {
    var none = Sitting(assessment(section("s", [choice("c")])))
    none.act(.confirmIdentity)
    #expect(none.item == "c")
    #expect(none.record.figureStyle == nil)
    var plain = Sitting(assessment(section("s", [figural("f")])), mode: .plain)
    plain.act(.confirmIdentity)
    #expect(plain.item == "f")
    #expect(plain.session.figureStyle == .words)
    #expect(plain.record.figureStyle == nil)
  }

  @Test("sees figures in instructions, stimuli, rests and inner sections")
  func anywhere() {
    let figure = Block.figures(FigureGrid(rows: [[.missing]]))
    let definitions = [
      assessment(section("s", [choice("c")], instructions: [figure])),
      assessment(section("s", [choice("c")], sections: [section("t", [figural("f")])])),
      assessment(
        "test", [.section(section("s", [choice("c")])), .rest(Rest(id: "r", content: [figure]))]),
      assessment(
        "test",
        [
          .section(
            Section(
              id: "s",
              stimuli: [Stimulus(id: "x", content: [.list(ordered: true, entries: [[figure]])])],
              children: [.item(choice("c"))]))
        ]),
    ]
    for definition in definitions {
      var sitting = Sitting(definition)
      sitting.act(.confirmIdentity)
      #expect(isAsked(sitting.screen))
    }
  }

  @Test("is a fact that a resumed session knows, and is asked again if it was not answered")
  func resumed() throws {
    var sitting = Sitting(assessment(section("s", [figural("f")])))
    sitting.act(.confirmIdentity)
    try sitting.crash(for: 1_000)
    sitting.act(.proceed)
    #expect(isAsked(sitting.screen))
    sitting.act(.chooseFigureStyle(.blocks))
    try sitting.crash(for: 1_000)
    #expect(sitting.session.figureStyle == .blocks)
    sitting.act(.proceed)
    #expect(sitting.item == "f")
    let differences = try Session.verify(
      sitting.session.definition, header: sitting.session.header, events: sitting.events)
    #expect(differences.isEmpty)
  }

  @Test("is answered in plain mode where a full screen left it open")
  func resumedPlain() throws {
    var sitting = Sitting(assessment(section("s", [figural("f")])))
    sitting.act(.confirmIdentity)
    try sitting.crash(for: 1_000, mode: .plain)
    sitting.act(.proceed)
    sitting.act(.chooseFigureStyle(.words))
    #expect(sitting.item == "f")
    #expect(sitting.record.figureStyle == .words)
  }

  @Test("leaves out, with words, the figures that words cannot give, and nothing else")
  func words() {
    let items = [
      figural("f"), figural("g", .unavailable), choice("c", administration: .unavailable),
    ]
    var drawn = Sitting(assessment(section("s", items)))
    drawn.act(.confirmIdentity)
    guard case .figureCheck(let check) = drawn.screen else {
      Issue.record("the figures are not looked at")
      return
    }
    #expect(check.leftOutInWords == ["s"])
    drawn.act(.chooseFigureStyle(.braille))
    #expect(drawn.record.items.map(\.state).allSatisfy { $0 != .notPresented })
    var said = Sitting(assessment(section("s", items)))
    said.act(.confirmIdentity)
    said.act(.chooseFigureStyle(.words))
    #expect(said.state("g") == .notPresented)
    #expect(said.state("c") != .notPresented)
    said.answer("a")
    #expect(said.item == "c")
  }

  @Test("cannot come before who one is, nor twice, in a journal")
  func journal() {
    let definition = assessment(section("s", [figural("f")]))
    let start = SessionEvent(atMs: 0, .segmentStarted(segment(at: 0)))
    let chosen = SessionEvent(atMs: 0, .figureStyleChosen(.braille))
    let identity = SessionEvent(atMs: 0, .identityConfirmed)
    for (events, index) in [([start, chosen], 1), ([start, identity, chosen, chosen], 3)] {
      let error = #expect(throws: ReplayError.self) {
        try Session.replay(definition, header: header(), events: events)
      }
      #expect(error == ReplayError(index: index, reason: .impossible))
    }
  }

  @Test("is answered with braille by a respondent from a file")
  func scripted() {
    let definition = assessment(section("s", [figural("f")]))
    let catalog = Catalog(definition)
    var respondent = ScriptedRespondent(
      ResponseLine(candidate: "c", responses: [.index(1)]), catalog: catalog)
    var session = Session(definition, header: header(mode: .simulated))
    _ = session.start(segment(at: 0, mode: .simulated), at: 0)
    let events = respondent.play(&session)
    #expect(events.contains { $0.kind == .figureStyleChosen(.braille) })
    #expect(session.end == .completed)
  }
}
