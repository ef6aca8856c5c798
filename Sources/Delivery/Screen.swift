public import Assessment

/// What a session shows now: meaning only, no columns, no glyphs, no words of the runner.
public enum Screen: Hashable, Sendable {
  /// Who is about to be tested, to be confirmed.
  case identity(IdentityScreen)
  /// Whether drawn figures are seen well, to be said before anything is shown in them.
  case figureCheck(FigureCheckScreen)
  /// The instructions of a section, before its clock starts.
  case instructions(InstructionsScreen)
  /// An item.
  case item(ItemScreen)
  /// What practice says after an answer.
  case feedback(FeedbackScreen)
  /// How practice went.
  case practiceResult(PracticeScreen)
  /// All items of a section with their states.
  case overview(OverviewScreen)
  /// The last look before a section is handed in.
  case submission(OverviewScreen)
  /// Time ran out for a section, or for everything.
  case timeUp(TimeUpScreen)
  /// A rest between parts.
  case rest(RestScreen)
  /// The session goes on after an interruption.
  case welcomeBack(WelcomeScreen)
  /// The session is over.
  case finished(FinishedScreen)
}

/// Who is about to be tested, and with what.
public struct IdentityScreen: Hashable, Sendable {
  /// The assessment's title.
  public let title: String
  /// The id of who answers.
  public let respondent: Respondent
  /// Whom the answers are about: another person where a rater answers.
  public let subject: String
  /// What the assessment is and what it needs.
  public let about: About
  /// Things to have at hand.
  public let materials: [String]
  /// Extra time, if any.
  public let accommodation: Accommodation?
  /// The titles of parts that count and cannot be given as the session is shown, in order.
  public let leftOut: [String]

  /// Creates it from its parts.
  public init(
    title: String, respondent: Respondent, subject: String, about: About, materials: [String],
    accommodation: Accommodation? = nil, leftOut: [String] = []
  ) {
    self.title = title
    self.respondent = respondent
    self.subject = subject
    self.about = about
    self.materials = materials
    self.accommodation = accommodation
    self.leftOut = leftOut
  }
}

/// A look at figures before the first part.
public struct FigureCheckScreen: Hashable, Sendable {
  /// The assessment's title.
  public let title: String
  /// Figures to look at, which the runner's words name.
  public let sample: FigureGrid
  /// The figures of each item of the test, as far as they stand beside each other.
  public let figures: [[Figure]]
  /// The titles of parts of which words leave some items out.
  public let leftOutInWords: [String]

  /// Creates it from its parts.
  public init(
    title: String, sample: FigureGrid = FigureCheckScreen.sample, figures: [[Figure]] = [],
    leftOutInWords: [String] = []
  ) {
    self.title = title
    self.sample = sample
    self.figures = figures
    self.leftOutInWords = leftOutInWords
  }

  /// A circle, a hatched square, a filled triangle that points right, and a circle and a filled
  /// square as small as figures of a test may be.
  public static let sample = FigureGrid(rows: [
    [
      .figure(Figure([Shape(.circle)])), .figure(Figure([Shape(.square, fill: .hatched)])),
      .figure(Figure([Shape(.triangle, rotation: 90, fill: .solid)])),
      .figure(Figure([Shape(.circle, size: 8)])),
      .figure(Figure([Shape(.square, size: 8, fill: .solid)])),
    ]
  ])
}

/// The instructions of a section.
public struct InstructionsScreen: Hashable, Sendable {
  /// The section's title, or the assessment's.
  public let title: String
  /// What is read.
  public let content: [Block]
  /// How many items follow, inner sections included: one number, or from the fewest to the most
  /// where the answers decide.
  public let itemCounts: ClosedRange<Int>
  /// The limit for this candidate; nil without one.
  public let limitMs: Milliseconds?
  /// Whether it is practice.
  public let isPractice: Bool
  /// How one may move.
  public let navigation: Section.Navigation
  /// Whether they are a page of their own, before which no clock of the section runs.
  public let isPage: Bool

  /// The most items that follow.
  public var itemCount: Int { itemCounts.upperBound }

  /// Creates it from its parts.
  public init(
    title: String, content: [Block], itemCounts: ClosedRange<Int>, limitMs: Milliseconds? = nil,
    isPractice: Bool, navigation: Section.Navigation, isPage: Bool = true
  ) {
    self.title = title
    self.content = content
    self.itemCounts = itemCounts
    self.limitMs = limitMs
    self.isPractice = isPractice
    self.navigation = navigation
    self.isPage = isPage
  }
}

/// One clock as the candidate may see it.
public struct ClockView: Hashable, Sendable {
  /// The time left.
  public let leftMs: Milliseconds
  /// Whether the definition lets the candidate see it now.
  public let isVisible: Bool
  /// The warning given last, as the time left it spoke of; nil before the first.
  public let warnedMs: Milliseconds?
  /// Whether it stops while nobody is there.
  public let stopsWhileAway: Bool

  /// Creates a view.
  public init(
    leftMs: Milliseconds, isVisible: Bool, warnedMs: Milliseconds?, stopsWhileAway: Bool
  ) {
    self.leftMs = leftMs
    self.isVisible = isVisible
    self.warnedMs = warnedMs
    self.stopsWhileAway = stopsWhileAway
  }
}

/// An item, ready to be laid out.
public struct ItemScreen: Hashable, Sendable {
  /// The item's path.
  public let path: Path
  /// The item's type.
  public let type: ItemType
  /// The title of its section, or of the assessment.
  public let title: String
  /// Its number among the section's items, from 1.
  public let number: Int
  /// How many items the section will have: one number, or from the fewest to the most where the
  /// answers decide.
  public let length: ClosedRange<Int>
  /// The visit, from 1; with the path it tells one painting of an item from the next.
  public let visit: Int
  /// The stimuli beside it, in order.
  public let stimuli: [Stimulus]
  /// The steps opened so far, the open one last.
  ///
  /// Options stand in the order to show.
  public let steps: [Step]
  /// How many steps there are in all.
  public let stepCount: Int
  /// How many hints of the open step are opened.
  public let openHints: Int
  /// The present entries, drafts included, by response id.
  public let entries: [String: Entry]
  /// How each item of the section stands, in order.
  public let progress: [ItemStanding]
  /// The clock of the section, or the one around it that ends first; nil without a limit.
  public let sectionClock: ClockView?
  /// The item's own clock; nil without a limit.
  public let itemClock: ClockView?
  /// How long until the item may be left; 0 when it may.
  public let lockedMs: Milliseconds
  /// Whether it cannot be left without an answer.
  public let isRequired: Bool
  /// Whether it is practice.
  public let isPractice: Bool
  /// How one may move.
  public let navigation: Section.Navigation
  /// Whether there is an item before it that may be visited.
  public let hasPrevious: Bool
  /// What is presented now, before it can be answered; nil where nothing is.
  public let presentation: PresentationView?
  /// Whether the key that answers it shows the next item at once.
  public let isSpeeded: Bool

  /// Whether `progress` has all items that the section will have.
  public var isPlannedWhole: Bool { length == progress.count...progress.count }

  /// Creates it from its parts.
  public init(
    path: Path, type: ItemType, title: String, number: Int,
    length: ClosedRange<Int>? = nil, visit: Int, stimuli: [Stimulus], steps: [Step], stepCount: Int,
    openHints: Int, entries: [String: Entry],
    progress: [ItemStanding], sectionClock: ClockView? = nil, itemClock: ClockView? = nil,
    lockedMs: Milliseconds, isRequired: Bool, isPractice: Bool, navigation: Section.Navigation,
    hasPrevious: Bool, presentation: PresentationView? = nil, isSpeeded: Bool = false
  ) {
    self.path = path
    self.type = type
    self.title = title
    self.number = number
    self.length = length ?? progress.count...progress.count
    self.visit = visit
    self.stimuli = stimuli
    self.steps = steps
    self.stepCount = stepCount
    self.openHints = openHints
    self.entries = entries
    self.progress = progress
    self.sectionClock = sectionClock
    self.itemClock = itemClock
    self.lockedMs = lockedMs
    self.isRequired = isRequired
    self.isPractice = isPractice
    self.navigation = navigation
    self.hasPrevious = hasPrevious
    self.presentation = presentation
    self.isSpeeded = isSpeeded
  }
}

/// How practice went.
public struct PracticeScreen: Hashable, Sendable {
  /// The section's title, or the assessment's.
  public let title: String
  /// How many items were right.
  public let right: Int
  /// How many there were.
  public let count: Int
  /// How many are needed; nil without a pass mark.
  public let passMark: Int?
  /// Whether it was passed.
  public let isPassed: Bool
  /// How many attempts are left.
  public let attemptsLeft: Int

  /// Creates it from its parts.
  public init(
    title: String, right: Int, count: Int, passMark: Int? = nil, isPassed: Bool, attemptsLeft: Int
  ) {
    self.title = title
    self.right = right
    self.count = count
    self.passMark = passMark
    self.isPassed = isPassed
    self.attemptsLeft = attemptsLeft
  }
}

/// All items of a section with their states.
public struct OverviewScreen: Hashable, Sendable {
  /// The section's title, or the assessment's.
  public let title: String
  /// How each item stands, in order; the position is the number shown.
  public let items: [ItemStanding]
  /// The clock of the section; nil without a limit.
  public let sectionClock: ClockView?
  /// Whether it may be handed in now (minimum time, required items).
  public let maySubmit: Bool

  /// Creates it from its parts.
  public init(
    title: String, items: [ItemStanding], sectionClock: ClockView? = nil, maySubmit: Bool
  ) {
    self.title = title
    self.items = items
    self.sectionClock = sectionClock
    self.maySubmit = maySubmit
  }
}

/// Time ran out.
public struct TimeUpScreen: Hashable, Sendable {
  /// The title of the section that ended.
  public let title: String
  /// The number of the item shown when time ran out; nil between items.
  public let itemNumber: Int?
  /// Whether an unfinished answer was kept (true), omitted (false), or there was none (nil).
  public let isDraftKept: Bool?
  /// What comes next; nil at the end.
  public let next: InstructionsScreen?

  /// Creates it from its parts.
  public init(
    title: String, itemNumber: Int? = nil, isDraftKept: Bool? = nil, next: InstructionsScreen? = nil
  ) {
    self.title = title
    self.itemNumber = itemNumber
    self.isDraftKept = isDraftKept
    self.next = next
  }
}

/// A rest between parts.
public struct RestScreen: Hashable, Sendable {
  /// What is said.
  public let content: [Block]
  /// The time left; nil without a limit.
  public let leftMs: Milliseconds?
  /// What comes next; nil at the end.
  public let next: InstructionsScreen?

  /// Creates it from its parts.
  public init(content: [Block], leftMs: Milliseconds? = nil, next: InstructionsScreen? = nil) {
    self.content = content
    self.leftMs = leftMs
    self.next = next
  }
}

/// The session goes on after an interruption.
public struct WelcomeScreen: Hashable, Sendable {
  /// The title of the section that goes on, or the assessment's.
  public let title: String
  /// How many answers are safe, in all that counts; practice and consent are left out.
  public let answered: Int
  /// How each item of the section that goes on stands, in order; empty between sections.
  public let items: [ItemStanding]
  /// How long the interruption was.
  public let awayMs: Milliseconds
  /// Whether the section's clock stopped meanwhile; nil where no clock was running.
  public let clockStopped: Bool?
  /// The clock of the section; nil without a limit.
  public let sectionClock: ClockView?

  /// Creates it from its parts.
  public init(
    title: String, answered: Int, items: [ItemStanding] = [], awayMs: Milliseconds,
    clockStopped: Bool? = nil, sectionClock: ClockView? = nil
  ) {
    self.title = title
    self.answered = answered
    self.items = items
    self.awayMs = awayMs
    self.clockStopped = clockStopped
    self.sectionClock = sectionClock
  }
}

/// The session is over.
public struct FinishedScreen: Hashable, Sendable {
  /// The assessment's title.
  public let title: String
  /// How it ended.
  public let end: SessionEnd
  /// What the definition says beyond thanks.
  public let content: [Block]
  /// Whether the definition lets the candidate see scores here.
  public let showsScores: Bool

  /// Creates it from its parts.
  public init(title: String, end: SessionEnd, content: [Block], showsScores: Bool) {
    self.title = title
    self.end = end
    self.content = content
    self.showsScores = showsScores
  }
}

/// A frame of what is presented before an item can be answered.
public struct PresentationView: Hashable, Sendable {
  /// What stands on screen; nothing between two frames.
  public let content: [Block]

  /// Creates a frame.
  public init(content: [Block]) {
    self.content = content
  }
}
