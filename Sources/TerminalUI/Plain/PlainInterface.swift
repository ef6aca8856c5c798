import Assessment
public import Delivery
import Typesetting

/// The line-by-line face of a session, for screen readers, braille displays and plain terminals.
///
/// No cursor is moved and nothing is drawn twice. The same items come in the same order under the
/// same rules; options are numbered, tables are read, and the time is said when a warning is due,
/// followed by the prompt and the answer so far.
///
/// The shell's loop: print ``output(for:)``, read a line, carry out what ``read(_:on:)`` asks for,
/// begin again. Between lines it calls ``output(for:)`` every second, which is empty unless there
/// is something to say.
public struct PlainInterface: Sendable {
  /// Text to print.
  public struct Output: Hashable, Sendable {
    /// The text, ending in a prompt without a line feed; empty when there is nothing to say.
    public var text: String
    /// Whether the screen has changed, so that lines typed ahead have to be thrown away.
    public var flushesInput: Bool
  }

  /// A question that the next line answers, whatever the screen is.
  enum Pending: Hashable, Sendable {
    case leaving
    case refusing
    case ambiguous(response: String, typed: String, grouped: Double, decimal: Double)
  }

  /// Lines said on the last screen where the definition lets the candidate see scores.
  public var resultLines: [String] = []

  /// The columns at which lines are broken between words; nil leaves that to the terminal.
  public var width: Int?

  /// The titles of parts that were passed over so far; see `Session.passedOver`.
  ///
  /// Each is said once, where it would have come.
  public var passedOver: [String] = []

  let words: any Wording
  let marks: NumberMarks
  let spokenWords: SpokenWords

  private var saidPassedOver: Set<String> = []
  var identity: ScreenIdentity?
  var title: String?
  var stimuli: [Stimulus] = []
  /// The field that is asked for, where an item has several.
  var field = 0
  var pending: Pending?
  /// The question that Ctrl-C came upon, put again to a person who stays.
  var interrupted: Pending?
  /// What the last line is answered with.
  var reply: [String] = []
  /// Whether the prompt has to be said again.
  var owesPrompt = false
  var openHints = 0
  /// Whether it was said how figures are told in numbers.
  var saidFigureNumbers = false
  /// How many steps of the item were said before its open one.
  var saidSteps = 0
  /// Whether the last thing said was a prompt that no line has answered.
  var isPrompting = false
  var warned: [ClockWords: Milliseconds] = [:]

  /// Makes a face; see ``Interface/init(language:locale:)``.
  public init(language: String, locale: String? = nil) {
    words = Catalogue.wording(for: language)
    marks = NumberMarks(language: locale ?? language)
    spokenWords = SpokenWords(language: words.language)
  }

  /// What is said when the input ends before the session does.
  public var endOfInput: String { words[.endOfInput] + "\n" }

  /// Tells why the session did not do what was asked.
  public mutating func refused(_ refusal: Outcome.Refusal) {
    switch refusal {
    case .tooEarly(let waitMs): reply.append(words.locked(waitMs))
    case .answerRequired: reply.append(words[.answerRequired])
    case .unreadable: reply.append(words[.unreadableRefused])
    case .wrongCount(let minimum, let maximum):
      reply.append(words.notice(.wrongCount(minimum: minimum, maximum: maximum)))
    }
    owesPrompt = true
  }

  /// What Ctrl-C asks for: whether to leave.
  public mutating func interrupt() {
    if pending != .leaving { interrupted = pending }
    pending = .leaving
    // Ctrl-C comes in the middle of a line: begin a new one.
    reply = isPrompting ? [""] : []
    owesPrompt = true
  }

  /// What there is to say now.
  public mutating func output(for screen: Screen) -> Output {
    let now = ScreenIdentity(screen)
    let isNew = now != identity
    var lines: [String] = []
    if isNew {
      if identity != nil { lines = reply.isEmpty ? [] : [reply.joined(separator: " ")] }
      // The screen changed by itself while a prompt was waiting: begin a new line.
      if isPrompting { lines.insert("", at: 0) }
      reply = []
      lines += newlyPassedOver(on: screen)
      begin(now, screen)
      lines += speech(of: screen)
    } else {
      lines += reply
      reply = []
      if case .item(let item) = screen { lines += newHints(item) }
    }
    let warnings = newWarnings(screen)
    guard isNew || owesPrompt || !lines.isEmpty || !warnings.isEmpty else {
      return Output(text: "", flushesInput: false)
    }
    if !isNew, !warnings.isEmpty {
      // Said in the middle of a line that may be half typed: begin a new one, and repeat where we
      // are.
      lines = [""] + warnings + lines
      if pending == nil, case .item(let item) = screen { lines += present(item) }
    } else {
      lines += warnings
    }
    owesPrompt = false
    isPrompting = true
    lines.append(prompt(on: screen))
    return Output(text: lines.map(broken).joined(separator: "\n"), flushesInput: isNew)
  }

  /// A line, or several, broken between words where it is wider than the terminal.
  private func broken(_ line: String) -> String {
    guard let width, width > 0, line.columns > width else { return line }
    return line.split(separator: "\n", omittingEmptySubsequences: false).map { part in
      let indent = StyledText(String(part.prefix { $0 == " " }))
      let tail = part.last == " " ? " " : ""
      return StyledText(String(part.drop { $0 == " " }))
        .wrapped(to: width, first: indent, rest: indent).map(\.plain).joined(separator: "\n") + tail
    }.joined(separator: "\n")
  }

  private mutating func begin(_ identity: ScreenIdentity, _ screen: Screen) {
    // A step that opens in the same item does not read out what came before it again.
    saidSteps = self.identity?.steps(beside: identity) ?? 0
    self.identity = identity
    pending = nil
    interrupted = nil
    field = 0
    openHints = 0
    if case .item(let item) = screen { openHints = item.openHints }
  }

  /// What was passed over since the last screen; what was before a session is taken up again was
  /// said then.
  private mutating func newlyPassedOver(on screen: Screen) -> [String] {
    let new = passedOver.filter { !saidPassedOver.contains($0) }
    saidPassedOver.formUnion(new)
    if case .welcomeBack = screen { return [] }
    return new.isEmpty ? [] : [words.leftOut(new)]
  }

  /// Hints opened since the last time.
  private mutating func newHints(_ item: ItemScreen) -> [String] {
    guard let step = item.steps.last, item.openHints > openHints else { return [] }
    let new = openHints..<min(item.openHints, step.hints.count)
    openHints = item.openHints
    owesPrompt = true
    return new.flatMap { index in
      [words.hint(index + 1, of: step.hints.count) + ":"] + spoken.lines(step.hints[index].content)
    }
  }

  /// Warnings since the last time.
  private mutating func newWarnings(_ screen: Screen) -> [String] {
    var item: ClockView?
    if case .item(let screen) = screen { item = screen.itemClock }
    var texts: [String] = []
    for (scope, clock) in [(ClockWords.part, screen.sectionClock), (.question, item)] {
      guard let clock, let last = clock.warnedMs else {
        if clock != nil || scope == .question { warned[scope] = nil }
        continue
      }
      if warned[scope] != last {
        warned[scope] = last
        texts.append(words.warning(min(last, clock.leftMs), in: scope))
      }
    }
    return texts
  }

  /// A reader of content without interactions.
  var spoken: SpokenText { SpokenText(words: spokenWords, marks: marks) }
}
