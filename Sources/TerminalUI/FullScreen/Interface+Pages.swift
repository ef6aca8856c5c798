import Assessment
public import Delivery
import Typesetting

extension Interface {
  /// The picture of a screen in a window of a given size.
  ///
  /// Below ``WindowSize/smallest`` it is a request to enlarge the window, with the time left: the
  /// clock goes on.
  public func frame(of screen: Screen, size: WindowSize) -> Frame {
    guard ScreenIdentity(screen) == identity else {
      // Not told of yet: shown as it will be once it is.
      var fresh = self
      fresh.show(screen)
      return fresh.frame(of: screen, size: size)
    }
    guard size.isEnough else { return smallFrame(screen, size: size) }
    return page(of: screen, size: size)
      .frame(size: size, scroll: scroll, follows: followsFocus, words: words)
  }

  /// The picture of a screen from its top to its end: set for a window of a given size, and as
  /// much taller as it takes to show all of it.
  public func wholeFrame(of screen: Screen, size: WindowSize) -> Frame {
    guard ScreenIdentity(screen) == identity else {
      var fresh = self
      fresh.show(screen)
      return fresh.wholeFrame(of: screen, size: size)
    }
    let page = page(of: screen, size: size)
    var tall = size
    while WindowLayout(size: tall).bodyHeight < page.body.count { tall.rows += 1 }
    return page.frame(size: tall, scroll: 0, follows: false, words: words)
  }

  /// The page of a screen, or what lies over it.
  func page(of screen: Screen, size: WindowSize) -> Page {
    let layout = WindowLayout(size: size)
    let page = screenPage(screen, size: size, layout: layout)
    guard let overlay else { return page }
    var over = page
    over.caretIsVisible = false
    switch overlay {
    case .help:
      over.body = rows(help(page.hints, width: layout.bodyWidth))
      over.status = .empty
      over.hints = [KeyHint(words[.escapeKey], words[.close], rank: 0)]
    case .leaving:
      var blocks = [words[.leaveAsk], words[.leaveKept]]
      if let clock = screen.clock {
        blocks.append(words[clock.stopsWhileAway ? .leaveClockStops : .leaveClockRuns])
      }
      over.body = rows(paragraphs(blocks, width: layout.bodyWidth))
      over.status = .empty
      over.hints = [
        KeyHint(words[.enterKey], words[.stay], rank: 0),
        KeyHint(String(words.letter(.submit)), words[.leave], rank: 0),
      ]
    case .refusing:
      over.body = rows(paragraphs([words[.refusalAsk]], width: layout.bodyWidth))
      over.status = .empty
      over.hints = [
        KeyHint(words[.enterKey], words[.goBack], rank: 0),
        KeyHint(String(words.letter(.submit)), words[.refusalEnds], rank: 0),
      ]
    }
    return over
  }

  private func screenPage(_ screen: Screen, size: WindowSize, layout: WindowLayout) -> Page {
    let width = layout.bodyWidth
    switch screen {
    case .item(let item): return itemPage(item, size: size)
    case .overview(let overview): return overviewPage(overview, layout: layout)
    case .submission(let overview): return submissionPage(overview, width: width)
    case .identity(let screen): return identityPage(screen, width: width)
    case .figureCheck(let screen): return figureCheckPage(screen, layout: layout)
    case .instructions(let screen): return instructionsPage(screen, width: width)
    case .feedback(let screen): return feedbackPage(screen, width: width)
    case .practiceResult(let screen): return practicePage(screen, width: width)
    case .timeUp(let screen): return timeUpPage(screen, width: width)
    case .rest(let screen): return restPage(screen, width: width)
    case .welcomeBack(let screen): return welcomePage(screen, width: width)
    case .finished(let screen): return finishedPage(screen, width: width)
    }
  }

  // MARK: Pieces

  func rows(_ lines: [Line]) -> [[Page.Placed]] {
    lines.map { [Page.Placed(column: 0, line: $0)] }
  }

  /// Sentences, each a paragraph of its own.
  func paragraphs(_ texts: [String], width: Int) -> [Line] {
    var lines: [Line] = []
    for text in texts where !text.isEmpty {
      if !lines.isEmpty { lines.append(.empty) }
      lines += StyledText(text).wrapped(to: width)
    }
    return lines
  }

  /// Pieces with a blank line between those that have something to say.
  func joined(_ pieces: [[Line]]) -> [Line] {
    var lines: [Line] = []
    for piece in pieces where !piece.isEmpty {
      if !lines.isEmpty { lines.append(.empty) }
      lines += piece
    }
    return lines
  }

  func content(_ blocks: [Block], width: Int) -> [Line] {
    typesetter.lines(blocks, width: width)
  }

  func text(_ text: String, _ style: TextStyle = [], width: Int) -> [Line] {
    text.isEmpty ? [] : StyledText(text, style).wrapped(to: width)
  }

  /// The hints of a page that is only read on.
  func pageHints(_ phrase: Phrase, clock: ClockView? = nil) -> [KeyHint] {
    var hints = [KeyHint(words[.enterKey], words[phrase], rank: 0)]
    clockHint(clock, into: &hints)
    hints.append(KeyHint(String(words.letter(.quit)), words[.leave], rank: 3))
    hints.append(helpHint)
    return hints
  }

  private func help(_ hints: [KeyHint], width: Int) -> [Line] {
    var all = hints.filter { $0.keys != "?" } + furtherHints(form?.current?.state)
    if let form, form.fields.count > 1 {
      all.append(KeyHint(words[.tabKey], words[.nextField], rank: 0))
    }
    all.append(KeyHint(words[.pageKeys], words[.scroll], rank: 0))
    let quit = String(words.letter(.quit))
    if !all.contains(where: { $0.keys == quit }) {
      all.append(KeyHint("\(quit), \(words[.interruptKey])", words[.leave], rank: 0))
    }
    let room = all.map(\.keys.columns).max() ?? 0
    var lines = text(words[.helpTitle], .strong, width: width) + [.empty]
    for hint in all {
      let keys = hint.keys + String(repeating: " ", count: room - hint.keys.columns + 3)
      lines += StyledText(hint.label)
        .wrapped(
          to: width, first: StyledText(keys),
          rest: StyledText(String(repeating: " ", count: keys.columns)))
    }
    return lines + [.empty] + text(words[.helpCloses], .dim, width: width)
  }

  private func smallFrame(_ screen: Screen, size: WindowSize) -> Frame {
    var frame = Frame(size: size)
    let width = max(1, size.columns - 1)
    var message = words[.tooSmall] + " "
    message += words.smallest(
      columns: WindowSize.smallest.columns, rows: WindowSize.smallest.rows)
    if let clock = screen.sectionClock, clock.isVisible, !isHidden(clock) {
      message += "  " + words.clock(clock.leftMs) + "."
    }
    for (row, line) in StyledText(message).wrapped(to: width).prefix(size.rows).enumerated() {
      frame.put(line.plain, row: row, column: 0)
    }
    return frame
  }
}
