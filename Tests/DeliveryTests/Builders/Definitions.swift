import Assessment

/// A single choice with the options `a`, `b` and `c`; `key` scores 1.
func choice(
  _ id: String, key: String = "a", timing: Timing = Timing(), isRequired: Bool = false,
  shuffles: Bool = false, feedback: Feedback? = nil, administration: Administration = .same,
  option: (String) -> [Inline] = { [.text($0)] }
) -> Item {
  let options = ["a", "b", "c"].map { Option(id: $0, content: option($0)) }
  return Item(
    id: id, type: .choice,
    steps: [
      Step(
        id: "main",
        content: [
          .paragraph([.text(id)]),
          .interaction(
            Interaction(response: "RESPONSE", kind: .choice(ChoiceInteraction(options: options)))),
        ])
    ],
    responses: [ResponseVariable(base: .identifier, correct: .identifier(key))],
    outcomes: [OutcomeVariable(initial: .float(0), minimum: 0, maximum: 1)],
    rule: Rule([
      .if(
        [
          Rule.Branch(
            .match(.response("RESPONSE"), .literal(.identifier(key))),
            [.set(outcome: "SCORE", .literal(.float(1)))])
        ], else: [])
    ]),
    timing: timing, shufflesOptions: shuffles, isRequired: isRequired, feedback: feedback,
    administration: administration)
}

/// A multiple choice of `a` to `d` with bounds on how many are picked.
func multiple(_ id: String, minimum: Int, maximum: Int) -> Item {
  let options = ["a", "b", "c", "d"].map { Option(id: $0, content: [.text($0)]) }
  return Item(
    id: id, type: .multiple,
    steps: [
      Step(
        id: "main",
        content: [
          .interaction(
            Interaction(
              response: "RESPONSE",
              kind: .choice(
                ChoiceInteraction(
                  options: options, minimum: minimum, maximum: maximum, isMultiple: true))))
        ])
    ],
    responses: [ResponseVariable(base: .identifier, cardinality: .multiple)],
    outcomes: [], rule: Rule())
}

/// A number field.
func number(_ id: String, timing: Timing = Timing()) -> Item {
  Item(
    id: id, type: .number,
    steps: [
      Step(
        id: "main",
        content: [
          .interaction(Interaction(response: "RESPONSE", kind: .number(NumberInteraction())))
        ])
    ],
    responses: [ResponseVariable(base: .float)], outcomes: [], rule: Rule(), timing: timing)
}

/// A page to read.
func page(_ id: String) -> Item {
  Item(
    id: id, type: .information, steps: [Step(id: "main", content: [.paragraph([.text(id)])])],
    responses: [], outcomes: [], rule: Rule())
}

/// A page to agree to.
func consent(_ id: String) -> Item {
  Item(
    id: id, type: .consent,
    steps: [
      Step(
        id: "main", content: [.interaction(Interaction(response: "RESPONSE", kind: .consent))])
    ],
    responses: [ResponseVariable(base: .boolean)], outcomes: [], rule: Rule())
}

/// A teaser of steps named `s1`, `s2` and so on, with one number each and two hints in the first.
func teaser(_ id: String, steps count: Int) -> Item {
  Item(
    id: id, type: .steps,
    steps: (1...count).map { index in
      Step(
        id: "s\(index)",
        content: [
          .interaction(Interaction(response: "s\(index)", kind: .number(NumberInteraction())))
        ],
        hints: index == 1
          ? [
            Hint(content: [.paragraph([.text("one")])], cost: 1),
            Hint(content: [.paragraph([.text("two")])], cost: 1),
          ] : [])
    },
    responses: (1...count).map { ResponseVariable(id: "s\($0)", base: .float) },
    outcomes: [], rule: Rule())
}

/// A section of items.
func section(
  _ id: String, _ items: [Item], limit: Milliseconds? = nil, warnings: [Milliseconds] = [],
  minimum: Milliseconds = 0, timeout: Timing.Timeout? = nil, resume: Timing.Resume? = nil,
  navigation: Section.Navigation = .free, shuffle: Set<Section.Shuffle> = [], draw: Int? = nil,
  practice: Practice? = nil, condition: Condition? = nil, instructions: [Block] = [],
  maximumInterruptions: Int? = nil, sections: [Section] = []
) -> Section {
  Section(
    id: id, title: id, instructions: instructions,
    timing: Timing(
      limitMs: limit, warningsMs: warnings, minimumMs: minimum, timeout: timeout, resume: resume,
      maximumInterruptions: maximumInterruptions),
    navigation: navigation, shuffle: shuffle, draw: draw, practice: practice,
    condition: condition, children: items.map { .item($0) } + sections.map { .section($0) })
}

/// An assessment of parts.
func assessment(
  _ id: String = "test", _ parts: [AssessmentDefinition.Part], timing: Timing = Timing(),
  shufflesParts: Bool = false
) -> AssessmentDefinition {
  AssessmentDefinition(
    id: id, version: "1.0.0", language: "en", title: id, timing: timing,
    shufflesParts: shufflesParts, parts: parts)
}

/// An assessment of sections.
func assessment(_ sections: Section..., timing: Timing = Timing()) -> AssessmentDefinition {
  assessment("test", sections.map { .section($0) }, timing: timing)
}
