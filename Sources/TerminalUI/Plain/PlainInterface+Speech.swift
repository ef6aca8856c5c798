import Assessment
import Delivery
import Typesetting

extension PlainInterface {
  /// The lines of a screen.
  mutating func speech(of screen: Screen) -> [String] {
    switch screen {
    case .item(let item): return itemSpeech(item)
    case .identity(let screen): return identitySpeech(screen)
    case .figureCheck(let screen): return titled(screen.title) + [words[.figuresInWords]]
    case .instructions(let screen):
      return titled(screen.title) + spoken.lines(screen.content) + facts(screen)
    case .feedback(let screen):
      return (screen.verdict.map { [words[Phrase($0)]] } ?? [])
        + screen.rightOptions.map { words.rightOptions($0) }
        + spoken.lines(screen.content)
    case .practiceResult(let screen): return practiceSpeech(screen)
    case .overview(let overview): return overviewSpeech(overview)
    case .submission(let overview): return submissionSpeech(overview)
    case .timeUp(let screen): return timeUpSpeech(screen)
    case .rest(let screen):
      return [words[.restTitle] + "."] + spoken.lines(screen.content)
        + (screen.leftMs.map { [words.rest($0)] } ?? []) + upNext(screen.next)
    case .welcomeBack(let screen):
      return [words[.welcomeBack]] + titled(screen.title) + [words.answersSafe(screen.answered)]
        + (screen.items.isEmpty ? [] : [words.progressHere(screen.items)])
        + (screen.clockStopped.map { [words.away(screen.awayMs, stopped: $0)] } ?? [])
        + timeLeft(screen.sectionClock)
    case .finished(let screen):
      return [words[.thanks], ending(screen.end)] + spoken.lines(screen.content)
        + (screen.showsScores && !resultLines.isEmpty ? [words[.scoresBelow]] + resultLines : [])
    }
  }

  /// A title as a sentence, if it was not the last one said.
  mutating func titled(_ title: String) -> [String] {
    guard title != self.title, !title.isEmpty else { return [] }
    self.title = title
    return [ClockDigits.sentence(title)]
  }

  private mutating func identitySpeech(_ screen: IdentityScreen) -> [String] {
    titled(screen.title) + [words.who(screen) + ".", words[.isThatYou]]
      + (screen.about.purpose.map { [$0] } ?? [])
      + (screen.about.estimatedMs.map { [words.estimated($0)] } ?? [])
      + (screen.accommodation.map { [words.extraTime($0)] } ?? [])
      + (screen.materials.isEmpty
        ? [] : [words[.materials] + " " + screen.materials.joined(separator: ", ") + "."])
      + (screen.leftOut.isEmpty ? [] : [words.leftOut(screen.leftOut)])
  }

  private func facts(_ screen: InstructionsScreen) -> [String] {
    var facts = screen.isPractice ? [words[.practiceDoesNotCount]] : []
    guard screen.itemCount > 0 else { return facts }
    facts.append(words.questions(screen.itemCounts) + ".")
    facts.append(screen.limitMs.map { words.limit($0) } ?? words[.noLimit])
    if screen.itemCount > 1 {
      facts.append(words[screen.navigation == .free ? .freeNavigation : .linearNavigation])
    }
    if screen.limitMs != nil { facts.append(words[.clockStartsNow]) }
    return facts
  }

  private func practiceSpeech(_ screen: PracticeScreen) -> [String] {
    var lines = [
      words[.practiceOver] + ".",
      words.practice(right: screen.right, of: screen.count, passMark: screen.passMark),
      words[screen.isPassed ? .practicePassed : .practiceFailed],
    ]
    if !screen.isPassed, screen.attemptsLeft > 0 {
      lines.append(words.attempts(screen.attemptsLeft))
    }
    return lines
  }

  private func overviewSpeech(_ overview: OverviewScreen) -> [String] {
    [words.progress(ProgressCount(overview.items)) + "."]
      + Phrase.standings.compactMap { phrase in
        let numbers = overview.items.indices
          .filter { Phrase(standing: overview.items[$0]) == phrase }
        return numbers.isEmpty ? nil : "\(words[phrase]): \(words.numbers(numbers.map { $0 + 1 }))."
      }
      + overview.items.indices.filter { overview.items[$0].isCurrent }.map {
        "\(words[.currentState]): \($0 + 1)."
      } + flags(overview) + timeLeft(overview.sectionClock)
  }

  private func flags(_ overview: OverviewScreen) -> [String] {
    let flagged = overview.items.indices.filter { overview.items[$0].isFlagged }.map { $0 + 1 }
    return flagged.isEmpty ? [] : [words.flagged(flagged)]
  }

  private func submissionSpeech(_ overview: OverviewScreen) -> [String] {
    words.lacks(overview.items) + timeLeft(overview.sectionClock)
      + [words[overview.maySubmit ? .handedInForGood : .handInBlocked]]
  }

  private func timeUpSpeech(_ screen: TimeUpScreen) -> [String] {
    var lines = [words[screen.next == nil ? .timeUpAll : .timeUpPart]]
    if let kept = screen.isDraftKept {
      lines.append(
        screen.itemNumber.map { words.draft($0, kept: kept) }
          ?? words[kept ? .draftKept : .draftOmitted])
    }
    return lines + upNext(screen.next)
  }

  private func upNext(_ next: InstructionsScreen?) -> [String] {
    guard let next else { return [] }
    return [
      words.upNext(next.title, counts: next.itemCounts, limitMs: next.limitMs), words[.breath],
    ]
  }

  private func ending(_ end: SessionEnd) -> String {
    switch end {
    case .completed: words[.completedEnd]
    case .consentRefused: words[.refusedEnd]
    case .timedOut: words[.timeUpAll] + " " + words[.savedEnd]
    case .practiceFailed: words[.practiceFailedEnd]
    case .tooManyInterruptions: words[.interruptedEnd]
    }
  }

  /// The time left, where the definition lets it be known.
  func timeLeft(_ clock: ClockView?) -> [String] {
    guard let clock, clock.isVisible else { return [] }
    return [words.timeLeft(clock.leftMs, in: .part)]
  }

  /// The prompt of a screen, or of the question that waits for an answer.
  func prompt(on screen: Screen) -> String {
    switch pending {
    case .leaving:
      let clock = screen.clock.map {
        " " + words[$0.stopsWhileAway ? .leaveClockStops : .leaveClockRuns]
      }
      return "\(words[.leaveAsk]) \(words[.leaveKept])\(clock ?? "")\n\(words[.leavePrompt])"
    case .refusing: return "\(words[.refusalAsk])\n\(words[.refusalPrompt])"
    case .ambiguous: return words[.ambiguousLetters] + " "
    case nil: break
    }
    switch screen {
    case .identity: return words[.identityPrompt]
    case .item(let item):
      switch item.type {
      case .consent: return words[.consentPrompt]
      case .information: return words[.continuePrompt]
      default: return words[.answerPrompt]
      }
    case .overview: return words[.overviewPrompt]
    case .submission(let overview):
      return words[overview.maySubmit ? .handInPrompt : .continuePrompt]
    case .finished: return words[.finishedPrompt]
    default: return words[.continuePrompt]
    }
  }
}
