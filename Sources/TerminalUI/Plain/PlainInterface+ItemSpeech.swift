import Assessment
import Delivery
import Typesetting

extension PlainInterface {
  /// The lines of an item: where one is, stimulus, question, options, answer so far.
  mutating func itemSpeech(_ item: ItemScreen) -> [String] {
    let isNewPart = item.title != title
    var place = titled(item.title)
    if item.isPractice { place.append(words[.practice] + ".") }
    if item.takesAnswer {
      place.append(words.question(item.number, of: item.length) + ".")
    }
    if item.progress.contains(where: { $0.isCurrent && $0.isFlagged }) {
      place.append(words[.flagSet])
    }
    if isNewPart { place += timeLeft(item.sectionClock) }
    if let clock = item.itemClock, clock.isVisible {
      place.append(words.timeLeft(clock.leftMs, in: .question))
    }
    var lines = place.isEmpty ? [] : [place.joined(separator: " ")]
    if !saidFigureNumbers, item.needsNumbersInWords {
      lines.append(words[.figureNumbers])
      saidFigureNumbers = true
    }
    if !item.stimuli.isEmpty {
      if item.stimuli != stimuli { lines += stimulusSpeech(item) }
      lines.append(words[hearAgain(item)])
    }
    stimuli = item.stimuli
    let closed = item.steps.dropLast().enumerated().dropFirst(saidSteps)
    lines += closed.flatMap { closedStep($1, at: $0, item) }
    return lines + question(item) + present(item)
  }

  /// A step that was answered, for one who comes back to the item or wants to hear it again.
  private func closedStep(_ step: Step, at index: Int, _ item: ItemScreen) -> [String] {
    let words = words
    let options = PlainOptions(words: words, spoken: spoken)
    let answer = { @Sendable (interaction: Interaction) -> String? in
      item.entries[interaction.response].flatMap { options.answer($0, to: interaction.kind) }
    }
    let reader = SpokenText(
      words: spokenWords, marks: marks, gap: answer,
      interaction: { interaction in
        options.named(interaction.kind) + (answer(interaction).map { [words.accepted($0)] } ?? [])
      })
    return [words.step(index + 1, of: item.stepCount) + "."] + reader.lines(step.content)
  }

  /// The stimuli of an item, read out.
  func stimulusSpeech(_ item: ItemScreen) -> [String] {
    item.stimuli.flatMap { spoken.lines(ItemBody.blocks($0)) }
  }

  private func hearAgain(_ item: ItemScreen) -> Phrase {
    for block in item.stimuli.flatMap(\.content) {
      switch block {
      case .table: return .hearTable
      case .chart: return .hearChart
      case .figures: return .hearFigures
      default: continue
      }
    }
    return .hearText
  }

  /// The open step with its options, and what to type.
  func question(_ item: ItemScreen) -> [String] {
    guard let step = item.steps.last else { return [] }
    var lines: [String] = []
    if item.stepCount > 1 { lines.append(words.step(item.steps.count, of: item.stepCount) + ".") }
    let fields = step.content.interactions
    let words = words
    let options = PlainOptions(words: words, spoken: spoken)
    let numbers = Dictionary(
      fields.enumerated().map { ($1.response, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let reader = SpokenText(
      words: spokenWords, marks: marks,
      gap: { numbers[$0.response].map { words.emptyGap($0) } },
      interaction: { options.lines($0.kind) })
    for frame in step.presentation?.frames ?? [] { lines += reader.lines(frame) }
    lines += reader.lines(step.content)
    let gaps = fields.filter { interaction in
      !step.content.contains { $0 == .interaction(interaction) }
    }
    if !gaps.isEmpty { lines.append(words[.gapPrompt]) }
    if fields.count > 1 { lines += fieldQuestion(item) }
    for index in 0..<min(item.openHints, step.hints.count) {
      lines.append(words.hint(index + 1, of: step.hints.count) + ":")
      lines += spoken.lines(step.hints[index].content)
    }
    if item.openHints < step.hints.count {
      lines.append(
        words.hintOffer(step.hints.dropFirst(item.openHints).map(\.cost), opened: item.openHints))
    }
    return lines
  }

  /// What is asked for now, where an item has several fields.
  func fieldQuestion(_ item: ItemScreen) -> [String] {
    guard let interaction = openField(item) else { return [] }
    let isBlock = item.steps.last?.content.contains { $0 == .interaction(interaction) } == true
    return ["\(words.gap(field + 1))."]
      + (isBlock ? [] : PlainOptions(words: words, spoken: spoken).lines(interaction.kind))
  }

  /// The interaction that the next line answers.
  func openField(_ item: ItemScreen) -> Interaction? {
    let fields = item.steps.last?.content.interactions ?? []
    return fields.indices.contains(field) ? fields[field] : nil
  }

  /// The answer so far, if there is one, and what is amiss with it.
  func present(_ item: ItemScreen) -> [String] {
    let options = PlainOptions(words: words, spoken: spoken)
    let fields = (item.steps.last?.content.interactions ?? []).compactMap { interaction in
      item.entries[interaction.response].map { (interaction.kind, $0) }
    }
    let answers = fields.compactMap { options.answer($1, to: $0) }
    let notices = fields.compactMap { kind, entry in
      ControlState(kind, entry: entry, marks: marks, words: words).control.notice
        .map { words.text($0, typed: entry.typed ?? "") }
    }
    return (answers.isEmpty ? [] : [words.present(answers.joined(separator: "; "))]) + notices
  }
}
