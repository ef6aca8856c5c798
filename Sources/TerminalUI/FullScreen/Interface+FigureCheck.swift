import Assessment
import Delivery
import Typesetting

/// The look at figures before the first part.
extension Interface {
  func figureCheckPage(_ screen: FigureCheckScreen, layout: WindowLayout) -> Page {
    let width = layout.bodyWidth
    guard drawsFigures else {
      return Page(
        title: screen.title, body: text(words[.figuresInWords], width: width),
        hints: pageHints(.proceed))
    }
    var typesetter = typesetter
    // In a low window the answers have to be in view with the figures.
    typesetter.figures = FigureLook(
      style: figureTrial, size: layout.isRoomy ? .largest : .smallest,
      words: typesetter.figures.words)
    let answers = figureAnswers.enumerated().flatMap { index, answer in
      StyledText(words[answer.phrase])
        .wrapped(to: width, first: StyledText("\(index + 1)  "), rest: "   ")
    }
    let sample = typesetter.lines([.figures(screen.sample)], width: width)
    let question = text(words[.figuresSeen], .heading, width: width)
    let name = text(words[.figureSample], width: width)
    let warning =
      isCoarse(screen) ? text(words[.figuresCoarse], .alert, width: width) : []
    return Page(
      title: screen.title,
      body: layout.isRoomy
        ? joined([question, name, sample, warning, answers])
        : question + sample + warning + answers,
      hints: [
        KeyHint("1-\(figureAnswers.count)", words[.choose], rank: 0),
        KeyHint(String(words.letter(.quit)), words[.leave], rank: 3), helpHint,
      ])
  }

  /// Whether some figures of the test look alike as they would be drawn.
  private func isCoarse(_ screen: FigureCheckScreen) -> Bool {
    !screen.figures.allSatisfy { figureTrial.tellsApart($0, size: .largest) }
  }

  /// The answers, each with what it leads to: another drawing to look at, or what is chosen.
  private var figureAnswers: [(phrase: Phrase, style: FigureStyle)] {
    let other: FigureStyle = figureTrial == .braille ? .blocks : .braille
    return [
      (.figuresYes, figureTrial), (other == .blocks ? .figuresBlocks : .figuresDots, other),
      (.figuresWords, .words),
    ]
  }

  /// Keys on the look at figures: only a number answers, since who goes on without looking has not
  /// looked.
  mutating func actOnFigureCheck(_ key: Key) -> [Request] {
    guard drawsFigures else {
      if key == .enter { return leave(with: .chooseFigureStyle(.words)) }
      _ = actOnCommon(key, clock: nil)
      return []
    }
    guard case .character(let character) = key, let number = character.wholeNumberValue,
      character.isASCII, figureAnswers.indices.contains(number - 1)
    else {
      _ = actOnCommon(key, clock: nil)
      return []
    }
    let answer = figureAnswers[number - 1]
    guard answer.style == figureTrial || answer.style == .words else {
      figureTrial = answer.style
      return []
    }
    return leave(with: .chooseFigureStyle(answer.style))
  }
}
