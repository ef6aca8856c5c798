import Assessment

@testable import Delivery

/// Screens to look at, one of every kind.
enum Fixtures {
  static func options(_ texts: String...) -> [Option] {
    texts.enumerated().map { index, text in
      Option(id: String(UnicodeScalar(UInt8(97 + index))), content: [.text(text)])
    }
  }

  static let orders = Stimulus(
    id: "orders", title: nil,
    content: [
      .paragraph([.text("Orders per depot, in thousands")]),
      .table(
        Table(rows: [
          row(true, "", "2022", "2023", "2024"), row(false, "North", "41", "48", "60"),
          row(false, "Coast", "30", "35", "42"), row(false, "Inland", "22", "22", "25"),
        ])),
    ])

  static let passage = Stimulus(
    id: "passage", title: "The harbour",
    content: [
      .paragraph([
        .text(
          """
          The harbour was built in 1874 for sailing ships that carried grain. When steam came, its \
          basin proved too shallow, and for thirty years only fishing boats used it. The railway, \
          opened in 1911, changed that: coal from the inland pits could now be loaded within a day, \
          and the town dredged the basin to eight metres. Today most of the coal is gone, but two \
          ferry lines keep the quays busy from April to October.
          """)
      ])
    ])

  private static func row(_ isHeader: Bool, _ cells: String...) -> Table.Row {
    Table.Row(isHeader: isHeader, cells: cells.map { Table.Cell([.text($0)]) })
  }

  static func standings(_ count: Int, current: Int) -> [ItemStanding] {
    (1...count).map {
      ItemStanding(
        path: Path("n\($0)"), isSeen: $0 <= current + 1, answer: $0 < current ? .whole : .none,
        isFlagged: $0 == 2, isCurrent: $0 == current)
    }
  }

  static func clock(_ leftMs: Milliseconds = 521_000, warned: Milliseconds? = nil) -> ClockView {
    ClockView(leftMs: leftMs, isVisible: true, warnedMs: warned, stopsWhileAway: true)
  }

  static func item(
    _ type: ItemType, _ stem: String, _ kind: Interaction.Kind?, stimuli: [Stimulus] = [],
    entries: [String: Entry] = [:], number: Int = 5, count: Int = 12,
    navigation: Section.Navigation = .free, sectionClock: ClockView? = clock(),
    itemClock: ClockView? = nil, hints: [Hint] = [], openHints: Int = 0, steps: [Step]? = nil,
    stepCount: Int? = nil, lockedMs: Milliseconds = 0, visit: Int = 1, path: Path = "n5",
    presentation: PresentationView? = nil
  ) -> ItemScreen {
    var content: [Block] = [.paragraph([.text(stem)])]
    if let kind { content.append(.interaction(Interaction(response: "RESPONSE", kind: kind))) }
    let steps = steps ?? [Step(id: "1", content: content, hints: hints)]
    return ItemScreen(
      path: path, type: type, title: "Numerical reasoning", number: number, visit: visit,
      stimuli: stimuli, steps: steps, stepCount: stepCount ?? steps.count, openHints: openHints,
      entries: entries, progress: standings(count, current: number), sectionClock: sectionClock,
      itemClock: itemClock, lockedMs: lockedMs, isRequired: false, isPractice: false,
      navigation: navigation, hasPrevious: navigation == .free && number > 1,
      presentation: presentation)
  }

  static let depots = Interaction.Kind.choice(
    ChoiceInteraction(options: options("North", "Coast", "Inland", "They grew equally")))

  static let choice = item(
    .choice, "Which depot grew by the larger percentage from 2023 to 2024?", depots,
    stimuli: [orders])

  static let passageItem = item(
    .trueFalse, "The basin was made deeper after the railway had been opened.",
    .choice(ChoiceInteraction(options: options("True", "False", "Cannot say"))), stimuli: [passage])

  static let multiple = item(
    .multiple, "Which of these numbers are prime?",
    .choice(
      ChoiceInteraction(
        options: options("21", "23", "27", "29", "33"), minimum: 2, maximum: 3, isMultiple: true)),
    entries: ["RESPONSE": Entry(.multiple([.identifier("b")]))])

  static let number = item(
    .number, "How many more orders did North have than Coast in 2024?",
    .number(NumberInteraction(unit: "thousand")),
    entries: ["RESPONSE": Entry(.float(18), typed: "18")])

  static let text = item(
    .text, "Which word completes the sentence?", .text(TextInteraction(maximumLength: 40)),
    entries: ["RESPONSE": Entry(.string("harbour"), typed: "harbour")])

  static let longText = item(
    .longText, "Describe a decision at work that you would take differently today.",
    .text(TextInteraction(isLong: true, maximumLength: 1_000)),
    entries: [
      "RESPONSE": Entry(
        .string("First line.\nThe second line is long enough that it has to be wrapped somewhere."),
        typed: "First line.\nThe second line is long enough that it has to be wrapped somewhere.")
    ])

  static let agree = ResponseSet(
    id: "agree5",
    points: ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"].enumerated()
      .map { ResponseSet.Point(value: $0 + 1, label: $1) })

  static let statement = item(
    .statement, "I decide in the evening what the next day is for.",
    .rating(RatingInteraction(responses: agree)), entries: ["RESPONSE": Entry(.integer(4))],
    number: 12, count: 60, navigation: .linear, sectionClock: nil, path: "p12")

  static let differential = item(
    .statement, "At work I am rather …",
    .rating(
      RatingInteraction(
        responses: ResponseSet(
          id: "seven", points: (1...7).map { ResponseSet.Point(value: $0, label: "") }),
        leftAnchor: "quiet", rightAnchor: "lively")), sectionClock: nil)

  static let ordering = item(
    .ordering, "Put these events in order, the earliest first.",
    .order(
      OrderInteraction(
        options: options("The railway opens", "The harbour is built", "The basin is dredged"),
        topLabel: "earliest")),
    entries: ["RESPONSE": Entry(.ordered([.identifier("b"), .identifier("a")]))])

  static let matching = item(
    .matching, "Match each country with its capital.",
    .match(
      MatchInteraction(
        entries: options("Portugal", "Estonia", "Slovenia"),
        options: options("Ljubljana", "Lisbon", "Tallinn", "Riga"))),
    entries: ["RESPONSE": Entry(.record([.init("a", .identifier("b"))]))])

  static let cloze = item(
    .cloze, "", nil,
    entries: ["g1": Entry(.identifier("a")), "g2": Entry(.string("dredged"), typed: "dredged")],
    steps: [
      Step(
        id: "1",
        content: [
          .paragraph([
            .text("The basin is "),
            .gap(
              Interaction(
                response: "g1",
                kind: .choice(ChoiceInteraction(options: options("deeper", "wider"))))),
            .text(" since it was "),
            .gap(Interaction(response: "g2", kind: .text(TextInteraction(maximumLength: 20)))),
            .text(" to "),
            .gap(Interaction(response: "g3", kind: .number(NumberInteraction(unit: "m")))),
            .text(" metres."),
          ])
        ])
    ])

  static let client = """
    A colleague promises a client a date that your team cannot meet. The client is on the phone now.
    """
  static let actions = options(
    "Put the client on hold and ask the team for the earliest sure date.",
    "Tell the client that the date is not sure and call back today.",
    "Confirm the date and deal with it afterwards.",
    "Tell the client that the colleague made a mistake.")

  static let bestWorst = item(
    .bestWorst, client, .bestWorst(actions),
    entries: [
      "RESPONSE": Entry(
        .record([.init("best", .identifier("b")), .init("worst", .identifier("d"))]))
    ])

  static let rateEach = item(
    .rateEach, client, .rateEach(actions: actions, responses: agree),
    entries: ["RESPONSE": Entry(.record([.init("a", .integer(4))]))])

  static let teaser = item(
    .steps, "", nil, entries: ["s1": Entry(.float(12), typed: "12")], openHints: 1,
    steps: [
      Step(
        id: "s1",
        content: [
          .paragraph([.text("Three friends share 36 coins equally. How many has each?")]),
          .interaction(Interaction(response: "s1", kind: .number(NumberInteraction()))),
        ]),
      Step(
        id: "s2",
        content: [
          .paragraph([.text("One gives a third of his coins away. How many are left to him?")]),
          .interaction(Interaction(response: "s2", kind: .number(NumberInteraction()))),
        ],
        hints: [
          Hint(content: [.paragraph([.text("A third of 12 is 4.")])], cost: 1),
          Hint(content: [.paragraph([.text("Take it from 12.")])], cost: 0.5),
        ]),
    ], stepCount: 3)

  static let information = item(
    .information, "This part is about working with tables. There is nothing to answer here.", nil)

  static let consent = item(
    .consent, "Your answers are stored on this machine and read by the person in charge only.",
    .consent, navigation: .linear, sectionClock: nil)

  static let instructions = InstructionsScreen(
    title: "Verbal reasoning",
    content: [.paragraph([.text("Each question has one right answer. A calculator is allowed.")])],
    itemCounts: 12...12, limitMs: 480_000, isPractice: false, navigation: .free)

  static let overview = OverviewScreen(
    title: "Numerical reasoning", items: standings(12, current: 5), sectionClock: clock(192_000),
    maySubmit: true)

  static let longOverview = OverviewScreen(
    title: "Inventory", items: standings(60, current: 33), sectionClock: nil, maySubmit: true)

  /// Every kind of screen under a name.
  static let all: [(name: String, screen: Screen)] =
    figures + [
      (
        "identity",
        .identity(
          IdentityScreen(
            title: "Second interview", respondent: Respondent(id: "c17"), subject: "c17",
            about: About(
              purpose: "Working with tables, rates and proportions.", estimatedMs: 3_600_000),
            materials: ["paper and a pencil", "a calculator"], accommodation: .multiplier(1.5)))
      ),
      (
        "rater",
        .identity(
          IdentityScreen(
            title: "Second interview: panel", respondent: Respondent(id: "r1", kind: .rater),
            subject: "c17", about: About(estimatedMs: 4_500_000), materials: []))
      ),
      ("instructions", .instructions(instructions)), ("choice", .item(choice)),
      ("passage", .item(passageItem)), ("multiple", .item(multiple)), ("number", .item(number)),
      ("text", .item(text)), ("long-text", .item(longText)), ("statement", .item(statement)),
      ("differential", .item(differential)), ("ordering", .item(ordering)),
      ("matching", .item(matching)), ("cloze", .item(cloze)), ("best-worst", .item(bestWorst)),
      ("rate-each", .item(rateEach)), ("steps", .item(teaser)), ("information", .item(information)),
      ("consent", .item(consent)),
      (
        "feedback",
        .feedback(
          FeedbackScreen(
            item: choice, verdict: .wrong,
            content: [.paragraph([.text("North grew from 48 to 60, which is a quarter.")])]))
      ),
      (
        "practice",
        .practiceResult(
          PracticeScreen(
            title: "Numerical reasoning", right: 1, count: 3, passMark: 2, isPassed: false,
            attemptsLeft: 1))
      ),
      ("overview", .overview(overview)), ("long-overview", .overview(longOverview)),
      ("submission", .submission(overview)),
      (
        "time-up",
        .timeUp(
          TimeUpScreen(
            title: "Numerical reasoning", itemNumber: 9, isDraftKept: true, next: instructions))
      ),
      (
        "rest",
        .rest(
          RestScreen(
            content: [.paragraph([.text("Stand up and look out of a window.")])], leftMs: 300_000,
            next: instructions))
      ),
      (
        "welcome-back",
        .welcomeBack(
          WelcomeScreen(
            title: "Numerical reasoning", answered: 5, items: standings(12, current: 5),
            awayMs: 250_000, clockStopped: true, sectionClock: clock()))
      ),
      (
        "finished",
        .finished(
          FinishedScreen(
            title: "Second interview", end: .completed,
            content: [.paragraph([.text("We will write to you within two weeks.")])],
            showsScores: false))
      ),
    ]
}
