import Assessment
import Delivery
import Typesetting

extension Interface {
  /// Hides or shows the clock; a hidden one comes back at the next warning.
  mutating func toggleClock(_ clock: ClockView) {
    hiddenAfterWarning = isHidden(clock) ? nil : .some(clock.warnedMs)
  }

  /// Whether the person has hidden the clock and no warning has come since.
  func isHidden(_ clock: ClockView) -> Bool {
    guard let warned = hiddenAfterWarning else { return false }
    return warned == clock.warnedMs
  }

  /// Whether the clock has just warned, and no key was pressed since that was to be read.
  func isWarning(_ clock: ClockView, in scope: ClockWords) -> Bool {
    guard let warned = clock.warnedMs, warned != heededWarnings[scope] else { return false }
    return warned - clock.leftMs < Self.warningMs && warned >= clock.leftMs
  }

  /// A key puts a warning away once it could be read.
  mutating func heedWarnings(on screen: Screen) {
    var clocks = [(ClockWords.part, screen.sectionClock)]
    if case .item(let item) = screen { clocks.append((.question, item.itemClock)) }
    for (scope, clock) in clocks {
      guard let clock, let warned = clock.warnedMs else {
        heededWarnings[scope] = nil
        continue
      }
      if warned - clock.leftMs >= Self.leastWarningMs { heededWarnings[scope] = warned }
    }
  }

  /// The clock for the corner; nil where none is to be seen.
  func corner(_ clock: ClockView?, in scope: ClockWords = .part) -> Line? {
    guard let clock else { return nil }
    if isWarning(clock, in: scope) { return Line(words.clock(clock.leftMs), .alert) }
    guard clock.isVisible else { return nil }
    return isHidden(clock)
      ? Line(words[.clockHidden], .dim) : Line(words.clock(clock.leftMs))
  }

  /// A warning that is still fresh, in words.
  func warning(section: ClockView?, item: ClockView?) -> String? {
    for (scope, clock) in [(ClockWords.question, item), (.part, section)] {
      if let clock, let warned = clock.warnedMs, isWarning(clock, in: scope) {
        return words.warning(warned, in: scope)
      }
    }
    return nil
  }
}
