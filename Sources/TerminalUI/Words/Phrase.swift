/// The runner's own words that take nothing in.
///
/// Every language answers every case in one exhaustive `switch`, so that a missing entry does not
/// compile. What takes a number or a name in is a requirement of ``Wording``.
public enum Phrase: Hashable, Sendable, CaseIterable {
  // What keys do, in the key line. Short, in the lower case of running text.
  case choose, mark, next, previous, flag, unflag, overview, hideClock, showClock, help, scroll
  case showTable, showChart, showFigures, showText, showQuestion, hint, proceed, start, handIn,
    keepWorking
  case leave, stay, best, worst, point, place, rate, pair, clear, otherKeys, backToField, newLine
  case nextField, agree, refuse, goBack, goTo, move, nextStep, moveInOrder, confirm, close

  // Keys by name.
  case enterKey, escapeKey, spaceKey, tabKey, backspaceKey, pageKeys, pageUpKey, pageDownKey,
    arrowKeys, upKey, downKey
  case sideKeys, endKey, interruptKey

  // Marks and small words on the screen.
  case flagged, more, moreAbove, answeredState, unansweredState, unseenState, currentState
  case incompleteState, unreadableState
  case bestMark, worstMark, yes, no, practice, clockHidden

  // Identity, consent, instructions.
  case whoAreYou, isThatYou, materials, clockStartsNow, noLimit, freeNavigation, linearNavigation
  case practiceDoesNotCount, agreeLong, refuseLong, refusalAsk, refusalEnds, extraTimeUnlimited

  // The look at figures before the first part.
  case figuresApart, figureSample, figuresYes, figuresBlocks, figuresDots, figuresWords
  case figuresInWords, figureNumbers, figuresCoarse

  // Items.
  case numberHelp, keptAsTyped, longTextHelp, ambiguousKeys, wrongForm, tooManyDigits
  case answerRequired, noAnswerYet, saved, enterAgain, stepEmpty, emptyForGood, unreadableRefused
  case pointFirst, worstOpen, bestOpen

  // Feedback and practice.
  case right, notRight, notAnswered, practiceOver, practicePassed, practiceFailed

  // Overview, handing in, leaving, the end.
  case goToNumber, overviewHelp, allAnswered, handedInForGood, handInBlocked, leaveAsk, leaveKept
  case leaveClockStops, leaveClockRuns, inThisPart
  case timeUpPart, timeUpAll, draftOmitted, draftKept, breath, clockOnEnter, restTitle
  case thanks, completedEnd, refusedEnd, practiceFailedEnd, interruptedEnd, savedEnd
  case youMayClose, welcomeBack, clockStopped, clockRan, tooSmall, scoresBelow

  // Help.
  case helpTitle, helpCloses, helpType, helpPlain

  // Plain mode: prompts and what is said there.
  case answerPrompt, continuePrompt, consentPrompt, handInPrompt, leavePrompt, unknownCommand
  case orderPrompt, matchPrompt, bestWorstPrompt, ratePrompt, longTextPrompt, longTextEnd
  case notHere, endOfInput, cleared, gapPrompt, identityPrompt, emptyAnswer, severalPrompt
  case keepOrChange, openPlaces, noMoreHints, noHints
  case hearTable, hearChart, hearFigures, hearText, flagSet, flagRemoved
  case ambiguousLetters, refusalPrompt, overviewPrompt, slashCommands, finishedPrompt
  case identityHelp, helpAnswer, timeCommand, againCommand, clearCommand
  case nextCommand, previousCommand, flagCommand, overviewCommand, hintCommand
  case quitCommand, stimulusCommand, submitCommand
}
