import Assessment
import Delivery
import Typesetting

extension Interface {
  /// How many rows of a chart may be out of view beside its question.
  private static let hiddenRows = 6

  /// The body of an item's page in a window.
  func itemBody(_ item: ItemScreen, layout: WindowLayout) -> ItemBody {
    figureBody(item, layout: layout) ?? tableBody(item, layout: layout)
      ?? itemBody(item, layout: layout, typesetter)
  }

  /// A table or a chart in the item itself with the question at its right, where one above the other
  /// they do not fit; nil elsewhere.
  ///
  /// The last rows of a chart may be out of view: the question and its options never are.
  private func tableBody(_ item: ItemScreen, layout: WindowLayout) -> ItemBody? {
    guard item.stimuli.isEmpty, item.steps.count == 1 else { return nil }
    let blocks = item.steps[0].content.filter(\.isTableOrChart)
    guard !blocks.isEmpty,
      itemBody(item, layout: layout, typesetter).rows.count > layout.bodyHeight
    else { return nil }
    return ItemBody(
      blocks,
      beside: { question(item, typesetter, width: $0, isRoomy: layout.isRoomy, beside: blocks) },
      layout: layout, typesetter: typesetter, hiding: Self.hiddenRows)
  }

  /// The body with figures as a typesetter draws them.
  func itemBody(_ item: ItemScreen, layout: WindowLayout, _ typesetter: Typesetter) -> ItemBody {
    ItemBody(
      stimuli: item.stimuli, layout: layout, typesetter: typesetter,
      foldMark: "\(words.letter(.stimulus)) \(words[stimulusPhrase(item)])"
        + (item.stimuli.first.flatMap(\.title).map { ": \($0)" } ?? ""),
      showsStimulus: showsStimulus
    ) { question(item, typesetter, width: $0, isRoomy: layout.isRoomy) }
  }

  /// The page of an item.
  func itemPage(_ item: ItemScreen, size: WindowSize) -> Page {
    let layout = WindowLayout(size: size)
    if let presentation = item.presentation {
      return presentationPage(presentation, of: item, layout: layout)
    }
    let body = itemBody(item, layout: layout)
    let place = words.question(item.number, of: item.length)
    let isFlagged = item.progress.contains { $0.isCurrent && $0.isFlagged }
    let isCounted = !layout.isRoomy && item.takesAnswer
    var title = isCounted ? place : item.title
    if isCounted, isFlagged { title += " ⚑" }
    var page = Page(
      title: title, corner: corner(item.sectionClock), body: [],
      status: status(item, width: layout.edgeWidth, isRoomy: layout.isRoomy),
      hints: itemHints(item, isFolded: body.isFolded))
    if item.sectionClock == nil || (!layout.isRoomy && item.itemClock != nil) {
      page.corner = corner(item.itemClock, in: .question) ?? page.corner
    }
    page.body = body.rows
    page.attention = attention
    page.caretIsVisible =
      form?.current?.state.control.takesText == true && !isInKeysMode && overlay == nil
    return page
  }

  /// The question with its place, its steps and what there is to say about the answer.
  ///
  /// Blocks that stand beside it are left out.
  func question(
    _ item: ItemScreen, _ typesetter: Typesetter, width: Int, isRoomy: Bool,
    beside blocks: [Block] = []
  ) -> [Line] {
    var lines: [Line] = []
    if isRoomy, item.takesAnswer { lines += heading(item, width: width) + [.empty] }
    if typesetter.figures.style == .words, item.needsNumbersInWords {
      lines += text(words[.figureNumbers], .dim, width: width) + [.empty]
    }
    for (index, step) in item.steps.enumerated() {
      let isOpen = index == item.steps.count - 1
      if index > 0 { lines.append(.empty) }
      if item.stepCount > 1 {
        let place = StyledText(words.step(index + 1, of: item.stepCount), .dim)
          .wrapped(to: width)
        // A step that has just opened comes into view, below however many are closed.
        lines += index > 0 && isOpen ? place.map { $0.marked(Marker.step) } : place
      }
      lines +=
        isOpen
        ? openStep(step, item, typesetter, width: width, isRoomy: isRoomy, beside: blocks)
        : closedStep(step, item, typesetter, width: width)
    }
    return lines
  }

  private func heading(_ item: ItemScreen, width: Int) -> [Line] {
    var text = StyledText(words.question(item.number, of: item.length), .dim)
    if item.isPractice { text = StyledText("\(words[.practice]): ", .dim) + text }
    if item.progress.contains(where: { $0.isCurrent && $0.isFlagged }) {
      text += StyledText("   ⚑ \(words[.flagged])", .selected)
    }
    if item.sectionClock != nil, let clock = corner(item.itemClock, in: .question) {
      text += StyledText("   ") + clock.text
    }
    return text.wrapped(to: width)
  }

  /// A step with the answer it was given, not to be changed any more.
  func closedStep(
    _ step: Step, _ item: ItemScreen, _ typesetter: Typesetter, width: Int
  ) -> [Line] {
    let plain = ControlDrawing(words: words, typesetter: typesetter)
    let states = Dictionary(
      step.content.interactions.map {
        (
          $0.response,
          ControlState($0.kind, entry: item.entries[$0.response], marks: marks, words: words)
        )
      }, uniquingKeysWith: { first, _ in first })
    var filled = typesetter
    filled.gap = { plain.gap(states[$0.response], isFocused: false) }
    filled.interaction = { interaction, width in
      states[interaction.response].map { plain.lines($0, width: width, isFocused: false) } ?? []
    }
    return filled.lines(step.content, width: width)
  }

  private func openStep(
    _ step: Step, _ item: ItemScreen, _ typesetter: Typesetter, width: Int, isRoomy: Bool,
    beside blocks: [Block]
  ) -> [Line] {
    let drawing = ControlDrawing(words: words, typesetter: typesetter)
    let form = form
    var filled = typesetter
    filled.gap = {
      drawing.gap(form?.state(of: $0.response), isFocused: form?.isFocused($0.response) ?? false)
    }
    filled.interaction = { interaction, width in
      guard let state = form?.state(of: interaction.response) else { return [] }
      let isFocused = form?.isFocused(interaction.response) ?? false
      let lines = drawing.lines(state, width: width, isFocused: isFocused)
      return isFocused ? lines.map { $0.marked(Marker.field) } : lines
    }
    var lines = filled.lines(
      step.content.filter { !blocks.contains($0) }, width: width)
    lines += gapPanel(step, drawing, width: width)
    lines += notice(width: width, isRoomy: isRoomy)
    for (index, hint) in step.hints.prefix(item.openHints).enumerated() {
      var text = StyledText(words.hint(index + 1, of: step.hints.count), .strong)
        .wrapped(to: width)
      text += typesetter.lines(hint.content, width: width)
      // What was paid for last has to be seen.
      lines +=
        [.empty] + (index == item.openHints - 1 ? text.map { $0.marked(Marker.hint) } : text)
    }
    if item.openHints < step.hints.count {
      let offer = words.hintOffer(
        step.hints.dropFirst(item.openHints).map(\.cost), opened: item.openHints)
      lines += [.empty] + StyledText(offer, .dim).wrapped(to: width)
    }
    return lines
  }

  /// The options of the gap in focus, under the text it stands in.
  private func gapPanel(_ step: Step, _ drawing: ControlDrawing, width: Int) -> [Line] {
    guard let form, let field = form.current, case .choice = field.state,
      !step.content.contains(where: {
        if case .interaction(let interaction) = $0 {
          interaction == field.interaction
        } else {
          false
        }
      })
    else { return [] }
    let name = StyledText("\(words.gap(form.focus + 1)):", .dim).wrapped(to: width)
    return [.empty] + name
      + drawing.lines(field.state, width: width, isFocused: true).map { $0.marked(Marker.field) }
  }

  /// What there is to say about the entry in focus.
  private func notice(width: Int, isRoomy: Bool) -> [Line] {
    guard let state = form?.current?.state else { return [] }
    var lines: [Line] = []
    if let notice = state.control.notice, notice.isProblem {
      var typed = ""
      if case .number(let number) = state { typed = number.editor.text }
      lines += StyledText(words.text(notice, typed: typed), .alert).wrapped(to: width)
        .map(\.focused)
      if case .ambiguous = notice {
        lines += StyledText(words[.ambiguousKeys]).wrapped(to: width)
      }
    } else if case .number(let number) = state {
      if let kept = number.kept, kept != number.editor.text.trimmed {
        lines += StyledText("\(words[.keptAsTyped]) \(kept)", .dim).wrapped(to: width)
      } else if isRoomy {
        lines += StyledText(words[.numberHelp], .dim).wrapped(to: width)
      }
    } else if case .text(let text) = state, text.interaction.isLong {
      let used = words.length(text.editor.text.count, of: text.interaction.maximumLength)
      lines += StyledText(used, .dim).wrapped(to: width)
    }
    return lines.isEmpty ? [] : [.empty] + lines
  }

  private func status(_ item: ItemScreen, width: Int, isRoomy: Bool) -> Line {
    if let message { return Line(message, .strong) }
    if let warning = warning(section: item.sectionClock, item: item.itemClock) {
      return Line(warning, .alert)
    }
    guard item.takesAnswer else { return .empty }
    // Where the answers decide what comes, only the number of the question is known.
    let text = item.isPlannedWhole ? words.progress(ProgressCount(item.progress)) : ""
    if let remark {
      // It stands beside the progress, and not among the options, which then stay where they are.
      let both = "\(remark)   \(text)"
      return both.columns <= width && !text.isEmpty
        ? Line(remark, .strong) + Line("   \(text)", .dim) : Line(remark, .strong)
    }
    let bar = item.isPlannedWhole ? ProgressBar.text(item.progress) : ""
    guard isRoomy, !bar.isEmpty, bar.columns + 3 + text.columns <= width else {
      return Line(text, .dim)
    }
    return Line(bar) + Line("   \(text)", .dim)
  }

  /// What there is to know about the entry in focus, where it does no harm to leave it so.
  private var remark: String? {
    guard !showsStimulus, let notice = form?.current?.state.control.notice, !notice.isProblem else {
      return nil
    }
    return words.text(notice, typed: "")
  }

  /// The phrase that offers a folded stimulus, or the question behind it.
  func stimulusPhrase(_ item: ItemScreen) -> Phrase {
    if showsStimulus { return .showQuestion }
    for block in item.stimuli.flatMap(\.content) {
      switch block {
      case .table: return .showTable
      case .chart: return .showChart
      case .figures: return .showFigures
      default: continue
      }
    }
    return .showText
  }
}

/// Progress as signs, one for each item; words always stand beside it.
enum ProgressBar {
  /// More items than this are told in words only.
  static let longest = 40

  static func text(_ items: [ItemStanding]) -> String {
    guard items.count <= longest else { return "" }
    return items.map { $0.isCurrent ? "▣" : sign($0) }.joined()
  }

  /// The sign of how the answer to an item stands.
  static func sign(_ item: ItemStanding) -> String {
    switch item.answer {
    case .whole: "■"
    case .incomplete: "◧"
    case .unreadable: "?"
    case .none: item.isSeen ? "◇" : "□"
    }
  }
}

extension Block {
  fileprivate var isTableOrChart: Bool {
    switch self {
    case .table, .chart: true
    case .paragraph, .list, .code, .figures, .interaction: false
    }
  }
}
