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

  /// Whether the clock has just warned.
  func isWarning(_ clock: ClockView) -> Bool {
    clock.warnedMs.map { $0 - clock.leftMs < Self.warningMs && $0 >= clock.leftMs } ?? false
  }

  /// The clock for the corner; nil where none is to be seen.
  func corner(_ clock: ClockView?) -> Line? {
    guard let clock else { return nil }
    if isWarning(clock) { return Line(words.clock(clock.leftMs), .alert) }
    guard clock.isVisible else { return nil }
    return isHidden(clock)
      ? Line(words[.clockHidden], .dim) : Line(words.clock(clock.leftMs))
  }

  /// A warning that is still fresh, in words.
  func warning(section: ClockView?, item: ClockView?) -> String? {
    if let item, isWarning(item), let warned = item.warnedMs {
      return words.warning(warned, in: .question)
    }
    if let section, isWarning(section), let warned = section.warnedMs {
      return words.warning(warned, in: .part)
    }
    return nil
  }
}
