import Assessment
import Delivery
import Typesetting

/// The pages that are only read.
extension Interface {
  func identityPage(_ screen: IdentityScreen, width: Int) -> Page {
    var facts: [Line] = []
    if let time = screen.about.estimatedMs { facts += text(words.estimated(time), width: width) }
    if let extra = screen.accommodation { facts += text(words.extraTime(extra), width: width) }
    var materials: [Line] = []
    if !screen.materials.isEmpty {
      materials += text(words[.materials], width: width)
      for material in screen.materials {
        materials += StyledText(material).wrapped(to: width, first: "• ", rest: "  ")
      }
    }
    return Page(
      title: screen.title,
      body: joined([
        text(words[.whoAreYou], .heading, width: width),
        text(words.who(screen), .strong, width: width),
        text(words[.isThatYou], width: width),
        text(screen.about.purpose ?? "", width: width), facts, materials,
      ]), hints: pageHints(.proceed))
  }

  /// What is said about a part before it begins.
  func facts(_ screen: InstructionsScreen) -> [String] {
    var facts: [String] = []
    if screen.isPractice { facts.append(words[.practiceDoesNotCount]) }
    if screen.itemCount > 0 {
      facts.append(words.questions(screen.itemCounts) + ".")
      facts.append(screen.limitMs.map { words.limit($0) } ?? words[.noLimit])
      if screen.itemCount > 1 {
        facts.append(words[screen.navigation == .free ? .freeNavigation : .linearNavigation])
      }
      if screen.limitMs != nil { facts.append(words[.clockStartsNow]) }
    }
    return facts
  }

  func instructionsPage(_ screen: InstructionsScreen, width: Int) -> Page {
    Page(
      title: screen.title,
      body: joined([
        content(screen.content, width: width), facts(screen).flatMap { text($0, width: width) },
      ]), hints: pageHints(.start))
  }

  /// The verdict first, so that it is in view in any window; below it the question, to see why.
  func feedbackPage(_ screen: FeedbackScreen, width: Int) -> Page {
    let verdict = screen.verdict.map { words[Phrase($0)] } ?? ""
    return Page(
      title: screen.item.title, corner: corner(screen.item.sectionClock),
      body: joined([
        text(
          "\(words[.practice]): "
            + words.question(screen.item.number, of: screen.item.length), .dim, width: width
        ),
        text(verdict, .strong, width: width),
        screen.rightOptions.flatMap { text(words.rightOptions($0), width: width) },
        content(screen.content, width: width),
        screen.item.steps.flatMap { closedStep($0, screen.item, typesetter, width: width) },
      ]), hints: pageHints(.proceed, clock: screen.item.sectionClock))
  }

  func practicePage(_ screen: PracticeScreen, width: Int) -> Page {
    var lines = [words.practice(right: screen.right, of: screen.count, passMark: screen.passMark)]
    if screen.isPassed {
      lines.append(words[.practicePassed])
    } else {
      lines.append(words[.practiceFailed])
      if screen.attemptsLeft > 0 { lines.append(words.attempts(screen.attemptsLeft)) }
    }
    return Page(
      title: screen.title,
      body: joined([
        text(words[.practiceOver], .heading, width: width), paragraphs(lines, width: width),
      ]), hints: pageHints(.proceed))
  }

  func timeUpPage(_ screen: TimeUpScreen, width: Int) -> Page {
    var first = screen.next == nil ? words[.timeUpAll] : words[.timeUpPart]
    if let kept = screen.isDraftKept {
      let draft =
        screen.itemNumber.map { words.draft($0, kept: kept) }
        ?? words[kept ? .draftKept : .draftOmitted]
      first += " " + draft
    }
    return Page(
      title: screen.title,
      body: joined([text(first, width: width)] + upNext(screen.next, width: width)),
      hints: pageHints(.proceed))
  }

  private func upNext(_ next: InstructionsScreen?, width: Int) -> [[Line]] {
    guard let next else { return [] }
    let clock = next.limitMs == nil || next.isPage ? "" : " " + words[.clockOnEnter]
    return [
      text(
        words.upNext(next.title, counts: next.itemCounts, limitMs: next.limitMs), width: width),
      text(words[.breath] + clock, width: width),
    ]
  }

  func restPage(_ screen: RestScreen, width: Int) -> Page {
    Page(
      title: words[.restTitle],
      body: joined(
        [
          content(screen.content, width: width),
          text(screen.leftMs.map { words.rest($0) } ?? "", width: width),
        ] + upNext(screen.next, width: width)), hints: pageHints(.proceed))
  }

  func welcomePage(_ screen: WelcomeScreen, width: Int) -> Page {
    let clock = screen.clockStopped.map { words.away(screen.awayMs, stopped: $0) } ?? ""
    let left =
      screen.sectionClock.flatMap {
        $0.isVisible && !isHidden($0) ? words.timeLeft($0.leftMs, in: .part) : nil
      } ?? ""
    return Page(
      title: screen.title, corner: corner(screen.sectionClock),
      body: joined([
        text(words[.welcomeBack], .heading, width: width),
        text(words.answersSafe(screen.answered), width: width),
        text(words.progressHere(screen.items), width: width), text(clock, width: width),
        text(left, width: width),
      ]), hints: pageHints(.proceed, clock: screen.sectionClock))
  }

  /// What the end of a session is called.
  func ending(_ end: SessionEnd) -> String {
    switch end {
    case .completed: words[.completedEnd]
    case .consentRefused: words[.refusedEnd]
    case .timedOut: words[.timeUpAll] + " " + words[.savedEnd]
    case .practiceFailed: words[.practiceFailedEnd]
    case .tooManyInterruptions: words[.interruptedEnd]
    }
  }

  func finishedPage(_ screen: FinishedScreen, width: Int) -> Page {
    var result: [Line] = []
    if screen.showsScores, !resultLines.isEmpty {
      result =
        text(words[.scoresBelow], .strong, width: width)
        + resultLines.flatMap { text($0, width: width) }
    }
    return Page(
      title: screen.title,
      body: joined([
        text(words[.thanks], .heading, width: width), text(ending(screen.end), width: width),
        content(screen.content, width: width), result, text(words[.youMayClose], width: width),
      ]), hints: [KeyHint(words[.enterKey], words[.close], rank: 0)])
  }
}
