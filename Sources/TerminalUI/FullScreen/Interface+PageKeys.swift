import Delivery

extension Interface {
  /// Keys on a question asked before something final, and on the help.
  mutating func actOnOverlay(_ key: Key) -> [Request] {
    switch overlay {
    case .help, nil:
      // Only a key that stands for help: any other may be meant for what lies below.
      if key == .escape || key == .function(1) || isCommand(key, .help) { open(nil) }
      return []
    case .leaving:
      if isCommand(key, .submit) {
        open(nil)
        return leave(with: .suspend)
      }
      if key == .enter || key == .escape || isCommand(key, .no) { open(nil) }
      return []
    case .refusing:
      if isCommand(key, .submit) {
        open(nil)
        return leave(with: .consent(false))
      }
      if key == .enter || key == .escape || isCommand(key, .no) { open(nil) }
      return []
    }
  }

  /// Whether a key is the letter of a command.
  func isCommand(_ key: Key, _ command: Command) -> Bool {
    switch key {
    case .character(let character), .alt(let character):
      words.command(character, among: [command]) == command
    default: false
    }
  }

  /// Keys that ask for help, the clock or the way out, wherever one is.
  mutating func actOnCommon(_ key: Key, clock: ClockView?) -> Bool {
    if key == .function(1) || key == .character("?") {
      open(.help)
    } else if isCommand(key, .quit) {
      open(.leaving)
    } else if let clock, isCommand(key, .clock) {
      toggleClock(clock)
    } else {
      return false
    }
    return true
  }

  /// Keys on pages to read.
  mutating func actOnPage(_ key: Key, _ screen: Screen, size: WindowSize) -> [Request] {
    if case .finished = screen {
      return key == .enter || key == .escape || isCommand(key, .quit) ? [.close] : []
    }
    if case .figureCheck(let check) = screen { return actOnFigureCheck(key, check) }
    if case .submission = screen {
      if isCommand(key, .submit) { return leave(with: .submit) }
      if key == .enter || key == .escape { return leave(with: .back) }
    } else if key == .enter {
      if case .identity = screen { return leave(with: .confirmIdentity) }
      return leave(with: .proceed)
    }
    if let step = key.listStep {
      scroll(by: step, on: screen, size: size)
    } else if key == .character(" ") {
      scroll(by: max(1, WindowLayout(size: size).bodyHeight - 2), on: screen, size: size)
    } else {
      _ = actOnCommon(key, clock: screen.sectionClock)
    }
    return []
  }

  /// Keys on the overview.
  mutating func actOnOverview(_ key: Key, _ overview: OverviewScreen) -> [Request] {
    let count = overview.items.count
    switch key {
    case .character(let character) where character.isASCII && character.isWholeNumber:
      // Digits gather until Enter, so that no Enter is left over for the question; a number beyond
      // the last one begins anew.
      overviewTyped =
        [overviewTyped + String(character), String(character)]
        .first { Int($0).map((1...max(1, count)).contains) == true } ?? ""
    case .backspace, .delete:
      overviewTyped = String(overviewTyped.dropLast())
    case .up, .left, .down, .right:
      guard count > 0 else { return [] }
      overviewTyped = ""
      let start = overviewCaret ?? overview.items.firstIndex { $0.isCurrent } ?? 0
      let step = key == .up || key == .left ? -1 : 1
      overviewCaret = start.stepped(by: step, count: count)
      followsFocus = true
    case .enter:
      if let number = Int(overviewTyped), overview.items.indices.contains(number - 1) {
        return leave(with: .go(to: overview.items[number - 1].path))
      }
      if let caret = overviewCaret, overview.items.indices.contains(caret) {
        return leave(with: .go(to: overview.items[caret].path))
      }
      return leave(with: .back)
    case .escape: return leave(with: .back)
    default:
      if isCommand(key, .submit) { return leave(with: .requestSubmit) }
      _ = actOnCommon(key, clock: overview.sectionClock)
    }
    return []
  }
}
