public import Assessment
public import Delivery
import Typesetting

/// The full-screen face of a session: keys to actions, screens to frames.
///
/// It holds only what concerns looking: carets, scrolling, text being edited, the help and the
/// questions asked before something final. What was answered, and what may be done, is the
/// session's to know.
public struct Interface: Sendable {
  /// What lies over the screen.
  enum Overlay: Hashable, Sendable {
    /// The keys that work.
    case help
    /// Whether to leave.
    case leaving
    /// Whether to refuse consent.
    case refusing
  }

  /// How long the choice of a statement is seen before the next one comes, in milliseconds.
  public static let confirmationMs: Milliseconds = 250
  /// How long a warning is written out and the clock bold at most, in milliseconds.
  static let warningMs: Milliseconds = 10_000
  /// How long it stays at least: a key sooner than this was not pressed by one who had read it.
  static let leastWarningMs: Milliseconds = 2_000

  /// Lines shown on the last screen where the definition lets the candidate see scores.
  public var resultLines: [String] = []
  /// How the person wants figures.
  public var figureStyle: FigureStyle = .braille
  /// Whether the terminal has the characters that figures are drawn with.
  public var drawsFigures = true

  let words: any Wording
  let marks: NumberMarks
  private let spokenWords: SpokenWords

  var identity: ScreenIdentity?
  var form: ItemForm?
  var gate = KeyGate()
  var overlay: Overlay?
  /// Whether letters are commands although a text has the focus.
  var isInKeysMode = false
  var scroll = 0
  var followsFocus = true
  /// What an item's page turns to where not all of it fits.
  var attention = Attention.field
  var showsStimulus = false
  /// Said on the status line until the next key.
  var message: String?
  /// When the statement that was just answered gives way to the next one.
  var advanceAtMs: Milliseconds?
  /// Whether Enter has already been held back by an entry that cannot be read.
  var hasInsisted = false
  /// The last warning at the time the clock was hidden; the outer nil shows the clock.
  var hiddenAfterWarning: Milliseconds??
  /// The warnings put away by a key, as the time left they spoke of.
  var heededWarnings: [ClockWords: Milliseconds] = [:]
  /// Whether a key has asked for the change of screen that comes next.
  var expectsChange = true
  var overviewTyped = ""
  var overviewCaret: Int?
  /// The figures to look at, as they are drawn.
  var figureSample = FigureSample(of: [], style: .braille)

  /// Makes a face.
  ///
  /// - Parameters:
  ///   - language: the definition's language, which the runner speaks.
  ///   - locale: whose number marks are used, such as `de_DE`; nil takes the language's.
  public init(language: String, locale: String? = nil) {
    words = Catalogue.wording(for: language)
    marks = NumberMarks(language: locale ?? language)
    spokenWords = SpokenWords(language: language)
  }

  /// Sets content as this person sees it.
  var typesetter: Typesetter {
    Typesetter(marks: marks, figures: FigureLook(style: shownStyle, words: spokenWords))
  }

  /// How figures are shown.
  var shownStyle: FigureStyle { drawsFigures ? figureStyle : .words }

  /// When ``tick(atMs:on:size:)`` has something to do besides the clock; nil when it has not.
  public var dueMs: Milliseconds? {
    [advanceAtMs, gate.dueMs].compactMap { $0 }.min()
  }

  /// Tells that a frame of this screen is on the terminal.
  public mutating func painted(atMs: Milliseconds) { gate.painted(atMs: atMs) }

  /// Tells why the session did not do what was asked.
  public mutating func refused(_ refusal: Outcome.Refusal) {
    expectsChange = false
    switch refusal {
    case .tooEarly(let waitMs): message = words.locked(waitMs)
    case .answerRequired: message = words[.answerRequired]
    case .unreadable: message = words[.unreadableRefused]
    case .wrongCount(let minimum, let maximum):
      message = words.notice(.wrongCount(minimum: minimum, maximum: maximum))
    }
  }

  /// Takes notice of the screen that is shown now.
  ///
  /// Called by every other function; the shell calls it when time alone has changed the screen.
  public mutating func show(_ screen: Screen) {
    let now = ScreenIdentity(screen)
    guard now != identity else { return }
    identity = now
    form = nil
    if case .item(let item) = screen { form = ItemForm(item, marks: marks, words: words) }
    if case .figureCheck(let check) = screen {
      figureSample = FigureSample(of: check.figures, style: figureSample.style)
    }
    overlay = nil
    isInKeysMode = false
    scroll = 0
    let closedSteps = if case .item(let item) = screen { item.steps.count - 1 } else { -1 }
    // What stands above the field is read first: all of an item that is not known yet, and a step
    // that opens below others from its beginning.
    followsFocus = closedSteps != 0
    attention = closedSteps > 0 ? .step : .field
    showsStimulus = false
    message = nil
    advanceAtMs = nil
    hasInsisted = false
    heededWarnings[.question] = nil
    overviewTyped = ""
    overviewCaret = nil
    gate.screenChanged(bySurprise: !expectsChange, isSpeeded: screen.isSpeeded)
    expectsChange = false
  }

  /// Carries out a key read at a time.
  public mutating func handle(
    _ key: Key, atMs: Milliseconds, on screen: Screen, size: WindowSize
  ) -> [Request] {
    show(screen)
    switch key {
    // These are never an answer, and never have to wait.
    case .control("z"): return [.stop]
    case .control("\\"): return [.terminate]
    case .control("l"): return [.repaint]
    case .control("c"):
      if case .finished = screen { return [.close] }
      open(.leaving)
      return []
    default: break
    }
    guard case .admit(let keys) = gate.decide(key, atMs: atMs), advanceAtMs == nil else {
      return []
    }
    return keys.flatMap { act($0.key, atMs: $0.atMs, on: screen, size: size) }
  }

  /// Lets time pass: a held key is let in, an answered statement gives way.
  public mutating func tick(atMs: Milliseconds, on screen: Screen, size: WindowSize) -> [Request] {
    show(screen)
    if let due = advanceAtMs, atMs >= due {
      advanceAtMs = nil
      return leave(with: .next)
    }
    if let held = gate.release(atMs: atMs), advanceAtMs == nil {
      return act(held.key, atMs: held.atMs, on: screen, size: size)
    }
    return []
  }

  /// An action that takes the screen away: keys that follow were not meant for the next one.
  mutating func leave(with action: Action) -> [Request] {
    gate.screenChanged()
    expectsChange = true
    return [.act(action)]
  }

  mutating func open(_ overlay: Overlay?) {
    guard overlay != self.overlay else { return }
    self.overlay = overlay
    scroll = 0
    gate.screenChanged()
  }

  private mutating func act(
    _ key: Key, atMs: Milliseconds, on screen: Screen, size: WindowSize
  ) -> [Request] {
    guard size.isEnough else {
      guard case .item(let item) = screen else { return [] }
      return typeUnseen(key, atMs: atMs, item, size: size)
    }
    message = nil
    // Only what goes on again confirms what was asked.
    if key != .enter, key != .tab, !isCommand(key, .next) { hasInsisted = false }
    heedWarnings(on: screen)
    if overlay == .help, key == .up || key == .down {
      scroll(by: key == .up ? -1 : 1, on: screen, size: size)
      return []
    }
    if key == .pageUp || key == .pageDown {
      let page = max(1, WindowLayout(size: size).bodyHeight - 2)
      scroll(by: key == .pageUp ? -page : page, on: screen, size: size)
      return []
    }
    if overlay != nil { return actOnOverlay(key) }
    switch screen {
    case .item(let item): return actOnItem(key, atMs: atMs, item, size: size)
    case .overview(let overview): return actOnOverview(key, overview)
    default: return actOnPage(key, screen, size: size)
    }
  }

  /// Scrolls the body from where it is seen now.
  mutating func scroll(by step: Int, on screen: Screen, size: WindowSize) {
    let page = page(of: screen, size: size)
    let height = WindowLayout(size: size).bodyHeight
    let view = Viewport(page, height: height, scroll: scroll, follows: followsFocus)
    scroll = max(0, min(view.rows.lowerBound + step, page.body.count - max(1, height - 1)))
    followsFocus = false
  }
}
