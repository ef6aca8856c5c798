import Assessment
import Delivery
import Typesetting

extension ItemScreen {
  /// Whether the open step has a field.
  var takesAnswer: Bool { steps.last?.content.interactions.isEmpty == false && type != .consent }

  /// Whether a further step waits for the answer to the open one.
  var hasNextStep: Bool { steps.count < stepCount }

  /// Whether one goes on only with a whole answer that can be read.
  var needsAnswer: Bool { isRequired || hasNextStep }
}

extension PlainInterface {
  /// The commands on an item, besides those that work everywhere.
  func itemCommands(_ item: ItemScreen) -> [(Command, Phrase)] {
    guard item.type != .consent else { return [] }
    var commands: [(Command, Phrase)] = [(.next, .nextCommand)]
    if item.hasPrevious { commands.append((.previous, .previousCommand)) }
    if item.navigation == .free {
      commands += [(.flag, .flagCommand), (.overview, .overviewCommand)]
    }
    if !item.stimuli.isEmpty { commands.append((.stimulus, .stimulusCommand)) }
    if let step = item.steps.last, item.openHints < step.hints.count {
      commands.append((.hint, .hintCommand))
    }
    if item.takesAnswer { commands.append((.clear, .clearCommand)) }
    return commands
  }

  /// Whether lines are text, so that commands need a slash.
  func isTyping(_ item: ItemScreen) -> Bool {
    if case .text? = openField(item)?.kind { true } else { false }
  }

  /// A line on an item: an answer, a command, or neither.
  mutating func readItem(_ line: String, _ typed: String, _ item: ItemScreen) -> [Request] {
    if item.type == .consent { return readConsent(typed, item) }
    if item.type == .information, typed.isEmpty { return [.act(.proceed)] }
    if typed == "?" { return carryOut(.help, typed, item) }

    if isTyping(item) {
      if typed.hasPrefix("/"), let command = itemCommand(String(typed.dropFirst()), item) {
        return carryOut(command, typed, item)
      }
      if typed.hasPrefix("/"), asksForHint(String(typed.dropFirst()), item) { return [] }
      return readText(line, item)
    }
    if typed.isEmpty { return confirm(item) }
    if let interaction = openField(item) {
      let answer = PlainAnswerReader(marks: marks, spoken: spoken).read(typed, to: interaction.kind)
      if answer != .none { return take(answer, typed: typed, interaction, item) }
    }
    let bare = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
    if let command = itemCommand(bare, item) { return carryOut(command, bare, item) }
    if !asksForHint(bare, item) { reply = [words[.unknownCommand]] }
    return []
  }

  /// Whether a hint is asked for where there is none, or none is left, which is then said.
  private mutating func asksForHint(_ typed: String, _ item: ItemScreen) -> Bool {
    guard command(typed, among: [.hint]) != nil else { return false }
    reply = [words[item.steps.last?.hints.isEmpty == false ? .noMoreHints : .noHints]]
    return true
  }

  private func itemCommand(_ typed: String, _ item: ItemScreen) -> Command? {
    command(
      typed, among: itemCommands(item).map(\.0) + [.help, .clock, .again, .quit])
  }

  private mutating func carryOut(
    _ command: Command, _ typed: String, _ item: ItemScreen
  ) -> [Request] {
    switch command {
    case .next:
      if item.type == .information { return [.act(.proceed)] }
      return skip(item)
    case .previous: return [.act(.previous)]
    case .overview: return [.act(.openOverview)]
    case .hint: return [.act(.openHint)]
    case .flag:
      let isFlagged = item.progress.contains { $0.isCurrent && $0.isFlagged }
      reply = [words[isFlagged ? .flagRemoved : .flagSet]]
      return [.act(.toggleFlag)]
    case .stimulus:
      reply = stimulusSpeech(item)
      return []
    case .clear:
      guard let interaction = openField(item), item.entries[interaction.response] != nil else {
        reply = [words[.noAnswerYet]]
        return []
      }
      reply = [words[.cleared]]
      return [.act(.enter(response: interaction.response, nil))]
    case .again:
      title = nil
      (saidSteps, saidFigureNumbers) = (0, false)
      reply = itemSpeech(item)
      return []
    case .clock:
      var left = timeLeft(item.sectionClock)
      if let clock = item.itemClock, clock.isVisible {
        left.append(words.timeLeft(clock.leftMs, in: .question))
      }
      reply = left.isEmpty ? [words[.notHere]] : left
      return []
    case .help: return read("?", common: .item(item))
    case .quit:
      pending = .leaving
      return []
    default: return []
    }
  }

  private mutating func readConsent(_ typed: String, _ item: ItemScreen) -> [Request] {
    switch command(typed, among: [.yes, .no]) {
    case .yes: return [.act(.consent(true))]
    case .no:
      pending = .refusing
      return []
    default:
      if typed.isEmpty { return [] }
      return read(typed, common: .item(item))
    }
  }

  /// An empty line: goes on where there is an answer already.
  private mutating func confirm(_ item: ItemScreen) -> [Request] {
    guard let interaction = openField(item) else { return skip(item) }
    if item.entries[interaction.response]?.isEmpty == false { return skip(item) }
    reply = [words[.emptyAnswer]]
    return []
  }

  /// Goes on to the next field, step or item without changing anything.
  ///
  /// The next step opens on an answer; from one without any, the question is left.
  private mutating func skip(_ item: ItemScreen, isAnswering: Bool = false) -> [Request] {
    let fields = item.steps.last?.content.interactions ?? []
    if field + 1 < fields.count {
      field += 1
      reply += fieldQuestion(item)
      return []
    }
    let isAnswered = isAnswering || fields.contains { item.entries[$0.response] != nil }
    return [.act(item.hasNextStep && isAnswered ? .closeStep : .next)]
  }

  /// An answer that is whole: entered, and on.
  mutating func finish(_ action: Action, _ item: ItemScreen) -> [Request] {
    if case .enter(_, let entry?) = action, let interaction = openField(item),
      let said = PlainOptions(words: words, spoken: spoken).answer(entry, to: interaction.kind)
    {
      reply = [words.accepted(said)]
    }
    return [.act(action)] + skip(item, isAnswering: true)
  }

  private mutating func take(
    _ answer: PlainAnswer, typed: String, _ interaction: Interaction, _ item: ItemScreen
  ) -> [Request] {
    switch answer {
    case .entry(let entry):
      return finish(.enter(response: interaction.response, entry), item)
    case .refused(let entry, let notice):
      reply = [words.text(notice, typed: typed)]
      guard let entry else { return [] }
      if mayStay(entry, notice, item) { reply.append(words[.keepOrChange]) }
      return [.act(.enter(response: interaction.response, entry))]
    case .ambiguous(let text, let grouped, let decimal):
      pending = .ambiguous(
        response: interaction.response, typed: text, grouped: grouped, decimal: decimal)
      reply = readings(typed: text, grouped: grouped, decimal: decimal)
      return [.act(.enter(response: interaction.response, Entry(nil, typed: text)))]
    case .outOfRange(let range):
      reply = [words.optionRange(range)]
      return []
    case .repeated(let number, let times):
      reply = [words.eachOnce(number, times: times)]
      return []
    case .none: return []
    }
  }

  /// Whether the session goes on from an entry with this amiss.
  private func mayStay(_ entry: Entry, _ notice: ResponseNotice, _ item: ItemScreen) -> Bool {
    switch notice {
    case .atLeast: false
    case .unplaced: !item.needsAnswer
    default: entry.value != nil || !item.needsAnswer
    }
  }

  /// The two numbers that a text can mean.
  func readings(typed: String, grouped: Double, decimal: Double) -> [String] {
    [
      words.notice(
        .ambiguous(
          typed: typed, grouped: NumberWriting.text(grouped, marks: marks),
          decimal: NumberWriting.text(decimal, marks: marks, decimals: 3)))
    ]
  }

  /// A line of text: the answer itself, or one more line of a long one.
  private mutating func readText(_ line: String, _ item: ItemScreen) -> [Request] {
    guard let interaction = openField(item), case .text(let text) = interaction.kind else {
      return []
    }
    let present = item.entries[interaction.response]?.typed
    guard text.isLong else {
      if line.isEmpty { return confirm(item) }
      let answer = PlainAnswerReader(marks: marks, spoken: spoken).read(line, to: interaction.kind)
      return take(answer, typed: line, interaction, item)
    }
    if line == "." { return skip(item) }
    let whole = present.map { $0 + "\n" + line } ?? line
    guard whole.count <= text.maximumLength else {
      reply = [words.notice(.full(text.maximumLength))]
      return []
    }
    // Nothing is said between lines, so that writing is not interrupted.
    owesPrompt = false
    return [.act(.enter(response: interaction.response, Entry(.string(whole), typed: whole)))]
  }

  /// A line that means the same on every screen.
  private mutating func read(_ typed: String, common screen: Screen) -> [Request] {
    readCommon(typed, screen)
  }
}
