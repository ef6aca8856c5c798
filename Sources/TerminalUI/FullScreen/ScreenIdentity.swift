import Assessment
import Delivery

/// Which screen is shown, without what only time changes on it.
///
/// When it changes, carets and scrolling start anew and the keys typed for the former screen are
/// dropped.
enum ScreenIdentity: Hashable, Sendable {
  case identity
  case figureCheck
  case instructions(title: String, content: [Block])
  case item(Path, visit: Int, steps: Int)
  case feedback(Path, visit: Int)
  case practiceResult(attemptsLeft: Int)
  case overview(title: String)
  case submission(title: String)
  case timeUp(title: String)
  case rest(content: [Block])
  case welcomeBack
  case finished

  init(_ screen: Screen) {
    switch screen {
    case .identity: self = .identity
    case .figureCheck: self = .figureCheck
    case .instructions(let screen):
      self = .instructions(title: screen.title, content: screen.content)
    case .item(let item):
      self = .item(item.path, visit: item.visit, steps: item.steps.count)
    case .feedback(let screen): self = .feedback(screen.item.path, visit: screen.item.visit)
    case .practiceResult(let screen): self = .practiceResult(attemptsLeft: screen.attemptsLeft)
    case .overview(let screen): self = .overview(title: screen.title)
    case .submission(let screen): self = .submission(title: screen.title)
    case .timeUp(let screen): self = .timeUp(title: screen.title)
    case .rest(let screen): self = .rest(content: screen.content)
    case .welcomeBack: self = .welcomeBack
    case .finished: self = .finished
    }
  }

  /// How many steps of the same visit to the same item this one shows; nil where it is another.
  func steps(beside other: ScreenIdentity) -> Int? {
    guard case .item(let path, let visit, let steps) = self,
      case .item(path, visit, _) = other
    else { return nil }
    return steps
  }
}

extension Screen {
  /// The clock of the section, where this screen has one.
  var sectionClock: ClockView? {
    switch self {
    case .item(let item): item.sectionClock
    case .feedback(let screen): screen.item.sectionClock
    case .overview(let screen), .submission(let screen): screen.sectionClock
    case .welcomeBack(let screen): screen.sectionClock
    default: nil
    }
  }

  /// Whether the screen is an item of a speeded block.
  var isSpeeded: Bool {
    if case .item(let item) = self { return item.isSpeeded }
    return false
  }

  /// The clock that says most about leaving: the section's, else the item's own.
  var clock: ClockView? {
    if case .item(let item) = self { return item.sectionClock ?? item.itemClock }
    return sectionClock
  }

  /// The title at the top; nil where there is none.
  var title: String? {
    switch self {
    case .identity(let screen): screen.title
    case .figureCheck(let screen): screen.title
    case .instructions(let screen): screen.title
    case .item(let item): item.title
    case .feedback(let screen): screen.item.title
    case .practiceResult(let screen): screen.title
    case .overview(let screen), .submission(let screen): screen.title
    case .timeUp(let screen): screen.title
    case .finished(let screen): screen.title
    case .welcomeBack(let screen): screen.title
    case .rest: nil
    }
  }
}
