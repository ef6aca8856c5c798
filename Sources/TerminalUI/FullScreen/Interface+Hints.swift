import Assessment
import Delivery

extension Interface {
  /// The keys that work on an item now.
  func itemHints(_ item: ItemScreen, isFolded: Bool) -> [KeyHint] {
    var hints: [KeyHint] = []
    let state = form?.current?.state
    let isTyping = state?.control.takesText == true && !isInKeysMode
    let isNumber = if case .number? = state { true } else { false }
    if !isInKeysMode, !showsStimulus, let state { hints += fieldHints(state) }

    let isLong = state?.isLongText == true && !isInKeysMode
    let enter = isLong ? words[.tabKey] : words[.enterKey]
    if item.isSpeeded {
      // The key of an option is all there is to press.
    } else if state?.enterPicks == true, !showsStimulus {
      hints.append(KeyHint(enter, words[.choose], short: "", rank: 0))
    } else {
      hints.append(KeyHint(enter, words[enterPhrase(item)], short: "", rank: 0))
    }
    if isTyping, !isNumber {
      hints.append(KeyHint(words[.escapeKey], words[.otherKeys], rank: 1))
      return hints
    }
    func add(_ command: Command, _ phrase: Phrase, rank: Int) {
      hints.append(KeyHint(String(words.letter(command)), words[phrase], rank: rank))
    }
    if item.hasPrevious { add(.previous, .previous, rank: 4) }
    if isFolded { add(.stimulus, stimulusPhrase(item), rank: 1) }
    if let step = item.steps.last, item.openHints < step.hints.count { add(.hint, .hint, rank: 2) }
    if item.navigation == .free, item.type != .consent {
      let isFlagged = item.progress.contains { $0.isCurrent && $0.isFlagged }
      add(.flag, isFlagged ? .unflag : .flag, rank: 5)
      add(.overview, .overview, rank: 5)
    }
    clockHint(item.sectionClock ?? item.itemClock, into: &hints)
    if isInKeysMode { hints.append(KeyHint(words[.escapeKey], words[.backToField], rank: 1)) }
    hints.append(helpHint)
    return hints
  }

  /// The key that names all others.
  var helpHint: KeyHint { KeyHint("?", words[.help], short: "", rank: 1) }

  private func enterPhrase(_ item: ItemScreen) -> Phrase {
    if item.type == .information { return .proceed }
    if item.type == .consent { return .confirm }
    if let form, form.focus < form.fields.count - 1 { return .nextField }
    return item.hasNextStep ? .nextStep : .next
  }

  func clockHint(_ clock: ClockView?, into hints: inout [KeyHint]) {
    guard let clock, clock.isVisible else { return }
    let phrase: Phrase = isHidden(clock) ? .showClock : .hideClock
    hints.append(KeyHint(String(words.letter(.clock)), words[phrase], rank: 6))
  }

  /// The keys of the field in focus.
  private func fieldHints(_ state: ControlState) -> [KeyHint] {
    switch state {
    case .choice(let control):
      let phrase: Phrase = control.isMultiple ? .mark : .choose
      return [KeyHint(range(control.options.count), words[phrase], short: "", rank: 1)]
    case .rating(let control):
      let digits = RatingControl.digits(of: control.points)
      guard let first = digits.min(), let last = digits.max() else { return [] }
      return [
        KeyHint(first == last ? "\(first)" : "\(first)-\(last)", words[.choose], short: "", rank: 1)
      ]
    case .consent: return [KeyHint("1-2", words[.choose], short: "", rank: 1)]
    case .order(let control):
      return [KeyHint(range(control.options.count), words[.place], short: "", rank: 1)]
    case .match(let control):
      return [KeyHint(range(control.options.count), words[.pair], short: "", rank: 1)]
    case .bestWorst(let control):
      return [
        KeyHint(range(control.options.count), words[.point], short: "", rank: 1),
        // The signs that stand for the words in a narrow window.
        KeyHint(String(words.letter(.best)), words[.best], short: "+", rank: 0),
        KeyHint(String(words.letter(.worst)), words[.worst], short: "-", rank: 0),
      ]
    case .rateEach(let control):
      let digits = RatingControl.digits(of: control.points)
      guard let first = digits.min(), let last = digits.max() else { return [] }
      return [KeyHint("\(first)-\(last)", words[.rate], short: "", rank: 1)]
    case .text(let control) where control.interaction.isLong:
      return [KeyHint(words[.enterKey], words[.newLine], rank: 3)]
    case .number, .text: return []
    }
  }

  private func range(_ count: Int) -> String { count == 1 ? "1" : "1-\(count)" }

  /// The keys of the field that have no room in the key line, for the help.
  func furtherHints(_ state: ControlState?) -> [KeyHint] {
    guard let state, !isInKeysMode else { return [] }
    let backspace = KeyHint(words[.backspaceKey], words[.clear], rank: 0)
    switch state {
    case .choice, .consent:
      let clears = if case .choice = state { [backspace] } else { [KeyHint]() }
      var arrows = "\(words[.upKey]) \(words[.downKey])"
      if case .choice(let control) = state, control.isFigural, shownStyle != .words {
        arrows = "\(words[.sideKeys]) \(arrows)"
      }
      return [
        KeyHint(arrows, words[.move], rank: 0),
        KeyHint(words[.spaceKey], words[.choose], rank: 0),
      ] + clears
    case .rating, .rateEach:
      return [KeyHint(words[.sideKeys], words[.move], rank: 0), backspace]
    case .order:
      return [
        KeyHint("\(words[.upKey]) \(words[.downKey])", words[.move], rank: 0),
        KeyHint(words[.spaceKey], words[.place], rank: 0),
        KeyHint(words[.sideKeys], words[.moveInOrder], rank: 0), backspace,
      ]
    case .match, .bestWorst:
      return [KeyHint("\(words[.upKey]) \(words[.downKey])", words[.move], rank: 0), backspace]
    case .number, .text: return []
    }
  }
}
