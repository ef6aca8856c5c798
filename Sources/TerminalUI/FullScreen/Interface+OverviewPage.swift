import Delivery
import Typesetting

extension Interface {
  /// All items with their states, in as many columns as fit.
  func overviewPage(_ overview: OverviewScreen, layout: WindowLayout) -> Page {
    let width = layout.bodyWidth
    let cells = overview.items.indices.map { cell($0, of: overview) }
    let widest = cells.map(\.columns).max() ?? 0
    let columns = max(1, (width + 3) / (widest + 3))
    // Down the columns: neighbours stand under each other.
    let height = (cells.count + columns - 1) / columns
    var body: [[Page.Placed]] = (0..<height).map { row in
      stride(from: row, to: cells.count, by: height).enumerated().map { column, index in
        Page.Placed(column: column * (widest + 3), line: cells[index])
      }
    }
    body.append([])
    let help =
      overviewTyped.isEmpty ? words[.overviewHelp] : "\(words[.goToNumber]): \(overviewTyped)"
    body += rows(text(help, overviewTyped.isEmpty ? .dim : .strong, width: width))

    var hints = [
      // The page itself asks for a number; handing in is named nowhere else.
      KeyHint("1-\(overview.items.count)", words[.goTo], short: "", rank: 2),
      KeyHint(
        words[.enterKey], words[overviewTyped.isEmpty && overviewCaret == nil ? .goBack : .goTo],
        short: "", rank: 0),
      KeyHint(String(words.letter(.submit)), words[.handIn], rank: 0),
    ]
    clockHint(overview.sectionClock, into: &hints)
    hints.append(helpHint)
    var page = Page(
      title: overview.title, corner: corner(overview.sectionClock), body: [],
      status: overviewStatus(overview), hints: hints)
    page.body = body
    return page
  }

  private func overviewStatus(_ overview: OverviewScreen) -> Line {
    if let message { return Line(message, .strong) }
    if let warning = warning(section: overview.sectionClock, item: nil) {
      return Line(warning, .alert)
    }
    return Line(words.progress(ProgressCount(overview.items)), .dim)
  }

  private func cell(_ index: Int, of overview: OverviewScreen) -> Line {
    let item = overview.items[index]
    let digits = String(overview.items.count).count
    let number = String(index + 1)
    let padded = String(repeating: " ", count: digits - number.count) + number
    var state = standing(item)
    if item.isFlagged { state += ", \(words[.flagged])" }
    let sign = ProgressBar.sign(item)
    let isCaret = overviewCaret == index
    let line = Line(
      StyledText(
        "\(isCaret ? "▸" : " ")\(padded) \(sign)\(item.isFlagged ? "⚑" : " ") ",
        isCaret || item.isCurrent ? .selected : [])
        + StyledText(state, item.isCurrent ? .selected : []))
    return isCaret || (overviewCaret == nil && item.isCurrent) ? line.focused : line
  }

  /// How an item stands, in words.
  ///
  /// Of the one that is open, the sign tells whether it is answered; what is amiss with its answer
  /// is said.
  private func standing(_ item: ItemStanding) -> String {
    let state = words[Phrase(standing: item)]
    guard item.isCurrent else { return state }
    let isAmiss = item.answer == .incomplete || item.answer == .unreadable
    return (isAmiss ? state + ", " : "") + words[.currentState]
  }

  /// The last look before a part is handed in.
  func submissionPage(_ overview: OverviewScreen, width: Int) -> Page {
    let first = words.lacks(overview.items).joined(separator: " ")
    var second = ""
    if let clock = overview.sectionClock, clock.isVisible, !isHidden(clock) {
      second = words.timeLeft(clock.leftMs, in: .part) + " "
    }
    second += overview.maySubmit ? words[.handedInForGood] : words[.handInBlocked]
    var hints = [KeyHint(words[.enterKey], words[.keepWorking], rank: 0)]
    if overview.maySubmit {
      hints.append(KeyHint(String(words.letter(.submit)), words[.handIn], rank: 0))
    }
    clockHint(overview.sectionClock, into: &hints)
    hints.append(helpHint)
    return Page(
      title: overview.title, corner: corner(overview.sectionClock),
      body: paragraphs([first, second], width: width),
      status: message.map { Line($0, .strong) } ?? warning(
        section: overview.sectionClock, item: nil
      ).map { Line($0, .alert) } ?? .empty,
      hints: hints)
  }
}
