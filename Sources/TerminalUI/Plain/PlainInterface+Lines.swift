import Assessment
public import Delivery
import Typesetting

extension PlainInterface {
  /// What a typed line asks for.
  public mutating func read(_ line: String, on screen: Screen) -> [Request] {
    let clean = PastedText.clean(line)
    let typed = String(clean.trimmed)
    owesPrompt = true
    isPrompting = false
    if let pending { return answer(pending, typed, on: screen) }
    switch screen {
    case .item(let item): return readItem(clean, typed, item)
    case .overview(let overview): return readOverview(typed, overview)
    case .submission(let overview):
      if overview.maySubmit, command(typed, among: [.submit]) != nil { return [.act(.submit)] }
      if typed.isEmpty { return [.act(.back)] }
    case .finished: return [.close]
    default:
      if typed.isEmpty || command(typed, among: [.next]) != nil {
        if case .identity = screen { return [.act(.confirmIdentity)] }
        if case .figureCheck = screen { return [.act(.chooseFigureStyle(.words))] }
        return [.act(.proceed)]
      }
    }
    return readCommon(typed, screen)
  }

  private mutating func answer(
    _ pending: Pending, _ typed: String, on screen: Screen
  ) -> [Request] {
    if command(typed, among: [.help]) != nil {
      // Asked for help, the question stands.
      putAgain(pending)
      return []
    }
    self.pending = nil
    switch pending {
    case .leaving:
      if command(typed, among: [.yes, .submit, .quit]) != nil { return [.act(.suspend)] }
      if let interrupted { putAgain(interrupted) }
      interrupted = nil
      return []
    case .refusing:
      return command(typed, among: [.no, .submit]) != nil ? [.act(.consent(false))] : []
    case .ambiguous(let response, let text, let grouped, let decimal):
      guard case .item(let item) = screen else { return [] }
      switch typed.lowercased() {
      case "a": return finish(.enter(response: response, Entry(.float(grouped), typed: text)), item)
      case "b": return finish(.enter(response: response, Entry(.float(decimal), typed: text)), item)
      case "": return []
      default: return read(typed, on: screen)
      }
    }
  }

  /// Puts a question once more, with what it is about.
  private mutating func putAgain(_ question: Pending) {
    pending = question
    if case .ambiguous(_, let text, let grouped, let decimal) = question {
      reply = readings(typed: text, grouped: grouped, decimal: decimal)
    }
  }

  /// The command a line means, by letter or by word, in our language or in English.
  func command(_ typed: String, among commands: [Command]) -> Command? {
    if typed == "?" { return commands.contains(.help) ? .help : nil }
    let line = typed.lowercased()
    guard !line.isEmpty else { return nil }
    let english = EnglishWording()
    if let named = commands.first(where: { words.names($0).contains(line) }) { return named }
    if line.count == 1, let letter = line.first,
      let command = words.command(letter, among: commands)
    {
      return command
    }
    return commands.first { english.names($0).contains(line) }
  }

  /// Help, time, repetition and the way out.
  mutating func readCommon(_ typed: String, _ screen: Screen) -> [Request] {
    switch command(typed, among: [.help, .clock, .again, .quit]) {
    case .help: reply = help(on: screen)
    case .clock:
      let left = timeLeft(screen.sectionClock)
      reply = left.isEmpty ? [words[.notHere]] : left
    case .again:
      title = nil
      reply = speech(of: screen)
    case .quit: pending = .leaving
    default: reply = [words[.unknownCommand]]
    }
    return []
  }

  private mutating func readOverview(_ typed: String, _ overview: OverviewScreen) -> [Request] {
    if typed.isEmpty { return [.act(.back)] }
    if let number = Int(typed) {
      guard overview.items.indices.contains(number - 1) else {
        reply = [words.optionRange(1...max(1, overview.items.count))]
        return []
      }
      return [.act(.go(to: overview.items[number - 1].path))]
    }
    if command(typed, among: [.submit]) != nil { return [.act(.requestSubmit)] }
    return readCommon(typed, .overview(overview))
  }

  /// A command's word and letter, without letters that may be an option's.
  private func names(_ command: Command) -> String {
    let name = words.names(command).first ?? ""
    return switch command {
    case .again, .clear: name
    case .stimulus: "\(name), t"
    default: "\(name), \(words.letter(command))"
    }
  }

  /// The commands that can be typed on a screen, by name.
  private func help(on screen: Screen) -> [String] {
    var commands: [(Command, Phrase)] = []
    var lines = [words[.helpPlain]]
    switch screen {
    case .item(let item) where item.type == .consent:
      commands = [(.yes, .agree), (.no, .refuse)]
    case .item(let item):
      if item.takesAnswer { lines.append("- " + words[.helpAnswer]) }
      commands = itemCommands(item)
      if isTyping(item) { lines.append(words[.slashCommands]) }
    case .overview: commands = [(.submit, .submitCommand)]
    case .submission(let overview):
      if overview.maySubmit { commands = [(.submit, .submitCommand)] }
    default: break
    }
    if screen.sectionClock?.isVisible == true { commands.append((.clock, .timeCommand)) }
    commands += [(.again, .againCommand), (.quit, .quitCommand)]
    return lines
      + commands.map { command, phrase in
        "- \(names(command)): \(words[phrase])"
      }
  }
}
