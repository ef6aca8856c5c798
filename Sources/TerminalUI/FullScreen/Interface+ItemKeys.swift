import Assessment
import Delivery

extension Interface {
  /// Keys on an item: the field in focus first, then the commands.
  mutating func actOnItem(
    _ key: Key, atMs: Milliseconds, _ item: ItemScreen, size: WindowSize
  ) -> [Request] {
    let reading = (followsFocus, attention)
    // From where the page is seen now, so that nothing moves that need not.
    scroll(by: 0, on: .item(item), size: size)
    (followsFocus, attention) = (true, .field)
    // What is presented is looked at; nothing can be answered yet.
    if item.presentation != nil { return [] }
    if let requests = actOnField(key, atMs: atMs, item, size: size) { return requests }
    let wasInKeysMode = isInKeysMode
    switch key {
    case .enter: return advance(item)
    case .tab:
      isInKeysMode = false
      return form?.moveFocus(1) == true ? [] : (isTyping(item) ? advance(item) : [])
    case .backtab:
      isInKeysMode = false
      _ = form?.moveFocus(-1)
      return []
    case .escape where showsStimulus: return carryOut(.stimulus, item)
    case .escape:
      isInKeysMode = form?.current?.state.control.takesText == true && !wasInKeysMode
      return []
    case .up, .down:
      // Nothing to move in: the page itself, from where it is read.
      (followsFocus, attention) = reading
      scroll(by: key == .up ? -1 : 1, on: .item(item), size: size)
      return []
    case .character(let character), .alt(let character):
      guard let command = words.command(character, among: commands(on: item, size: size)) else {
        (followsFocus, attention) = reading
        return []
      }
      isInKeysMode = false
      return carryOut(command, item)
    case .function(1): return carryOut(.help, item)
    default:
      (followsFocus, attention) = reading
      return []
    }
  }

  /// Whether a text field on this item has the focus.
  private func isTyping(_ item: ItemScreen) -> Bool {
    form?.current?.state.control.takesText == true
  }

  /// Keys on an item in a window too small to be seen: what is typed goes on, and nothing else, so
  /// that no choice is made unseen.
  mutating func typeUnseen(
    _ key: Key, atMs: Milliseconds, _ item: ItemScreen, size: WindowSize
  ) -> [Request] {
    guard overlay == nil, isTyping(item), !isInKeysMode, item.presentation == nil else { return [] }
    return actOnField(key, atMs: atMs, item, size: size) ?? []
  }

  /// What the field in focus makes of a key; nil when it means nothing to it.
  private mutating func actOnField(
    _ key: Key, atMs: Milliseconds, _ item: ItemScreen, size: WindowSize
  ) -> [Request]? {
    guard let field = form?.current, !showsStimulus else { return nil }
    if item.isSpeeded { return answerAtOnce(key, field) }
    if isInKeysMode {
      switch key {
      case .left, .right, .home, .end, .backspace, .delete, .paste: isInKeysMode = false
      default: return nil
      }
    }
    // A letter belongs to no number, so commands never spoil one that was kept.
    if case .number = field.state, case .character(let character) = key,
      words.command(character, among: commands(on: item, size: size)) != nil
    {
      return nil
    }
    if field.state.isLongText, key == .up || key == .down, case .text(let control) = field.state {
      let width = itemBody(item, layout: WindowLayout(size: size)).fieldWidth
      let layout = EditorLayout(control.editor, width: width)
      guard let cluster = layout.cluster(rowsAway: key == .up ? -1 : 1) else { return [] }
      form?.moveCaret(toCluster: cluster)
      return []
    }
    if let step = galleryStep(key, field, item, size: size) {
      form?.moveCaret(byOptions: step)
      return []
    }
    let effect = form?.handle(key) ?? .ignored
    guard effect != .ignored else { return nil }
    guard effect == .changed || effect == .completed else { return [] }
    hasInsisted = false
    if case .consent = field.state { return [] }
    if effect == .completed, item.type == .statement, form?.fields.count == 1 {
      advanceAtMs = atMs + Self.confirmationMs
    }
    let entry = form?.current?.state.control.entry
    return [.act(.enter(response: field.interaction.response, entry))]
  }

  /// In a speeded block only the keys of options mean anything: one answers and goes on.
  private mutating func answerAtOnce(_ key: Key, _ field: ItemForm.Field) -> [Request]? {
    guard case .character = key else {
      switch key {
      case .up, .down, .left, .right, .home, .end, .enter, .tab, .backtab, .backspace, .delete:
        return []
      default: return nil
      }
    }
    let effect = form?.handle(key) ?? .ignored
    guard effect == .changed || effect == .completed else {
      return effect == .ignored ? nil : []
    }
    expectsChange = true
    return [
      .act(
        .enter(response: field.interaction.response, form?.current?.state.control.entry))
    ]
  }

  /// Goes on: to the next field, the next step or the next item.
  private mutating func advance(_ item: ItemScreen) -> [Request] {
    isInKeysMode = false
    if item.type == .consent, case .consent(let control)? = form?.current?.state {
      switch control.agrees {
      case true?: return leave(with: .consent(true))
      case false?: open(.refusing)
      case nil: message = words[.answerRequired]
      }
      return []
    }
    if item.type == .information { return leave(with: .proceed) }
    if let control = form?.current?.state.control, control.notice?.isProblem == true,
      !hasInsisted, !item.needsAnswer || control.entry?.value != nil
    {
      // Said once, and then the person's to decide: nothing typed is ever thrown away.
      hasInsisted = true
      message = words[.enterAgain]
      return []
    }
    if form?.moveFocus(1) == true {
      hasInsisted = false
      return []
    }
    guard item.hasNextStep || item.isLeftForGood, form?.isEmpty == true else {
      hasInsisted = false
      return leave(with: item.hasNextStep ? .closeStep : .next)
    }
    // The next step opens on an answer; without one, the question can only be left. A question that
    // cannot be gone back to is not lost to a key that was pressed once too often.
    guard hasInsisted else {
      hasInsisted = true
      message = words[item.hasNextStep ? .stepEmpty : .emptyForGood]
      return []
    }
    hasInsisted = false
    return leave(with: .next)
  }

  /// The commands that work on an item now.
  func commands(on item: ItemScreen, size: WindowSize) -> [Command] {
    var commands: [Command] = [.help, .quit]
    if item.type != .consent, !item.isSpeeded { commands.append(.next) }
    if item.hasPrevious { commands.append(.previous) }
    if item.navigation == .free, item.type != .consent { commands += [.flag, .overview] }
    if let step = item.steps.last, item.openHints < step.hints.count { commands.append(.hint) }
    if let clock = item.sectionClock ?? item.itemClock, clock.isVisible { commands.append(.clock) }
    if !item.stimuli.isEmpty, itemBody(item, layout: WindowLayout(size: size)).isFolded {
      commands.append(.stimulus)
    }
    return commands
  }

  private mutating func carryOut(_ command: Command, _ item: ItemScreen) -> [Request] {
    switch command {
    case .next: return advance(item)
    case .previous: return leave(with: .previous)
    case .flag: return [.act(.toggleFlag)]
    case .overview: return leave(with: .openOverview)
    case .hint:
      attention = .hint
      return [.act(.openHint)]
    case .help: open(.help)
    case .quit: open(.leaving)
    case .clock: if let clock = item.sectionClock ?? item.itemClock { toggleClock(clock) }
    case .stimulus:
      showsStimulus.toggle()
      scroll = 0
    default: break
    }
    return []
  }
}

extension ItemScreen {
  /// Whether going on without an answer leaves it without one for good.
  fileprivate var isLeftForGood: Bool {
    navigation == .linear && takesAnswer && !isRequired && !isPractice
  }
}
