import Assessment
import Delivery
import Typesetting

/// The look at figures before the first part.
extension Interface {
  func figureCheckPage(_ screen: FigureCheckScreen, layout: WindowLayout) -> Page {
    let width = layout.bodyWidth
    guard drawsFigures else {
      return Page(
        title: screen.title,
        body: joined([text(words[.figuresInWords], width: width), leftOut(screen, width: width)]),
        hints: pageHints(.proceed))
    }
    var typesetter = typesetter
    let own = figureSample.grid(width: width)
    typesetter.figures = FigureLook(
      style: figureSample.style,
      size: own != nil ? figureSample.size : layout.isRoomy ? .largest : .smallest,
      words: typesetter.figures.words)
    let grid = own ?? screen.sample
    let answers = figureAnswers.enumerated().flatMap { index, answer in
      StyledText(words[answer.phrase])
        .wrapped(to: width, first: StyledText("\(index + 1)  "), rest: "   ")
    }
    let question = text(words[.figuresApart], .heading, width: width)
    let warning =
      figureSample.isCoarse ? text(words[.figuresCoarse], .alert, width: width) : []
    let sample = typesetter.lines([.figures(grid)], width: width)
    return Page(
      title: screen.title,
      body: layout.isRoomy
        ? joined([
          question, names(of: grid, width: width), sample, warning, answers,
          leftOut(screen, width: width),
        ])
        // In a low window the answers have to be in view with the figures.
        : question + warning + sample.filter { $0.plain.contains { !" │".contains($0) } } + answers
          + leftOut(screen, width: width),
      hints: [
        KeyHint("1-\(figureAnswers.count)", words[.choose], rank: 0),
        KeyHint(String(words.letter(.quit)), words[.leave], rank: 3), helpHint,
      ])
  }

  /// What stands there, in words, so that who looks knows what there is to be seen.
  private func names(of grid: FigureGrid, width: Int) -> [Line] {
    let spoken = SpokenText(words: typesetter.figures.words, marks: marks)
    let names = grid.figures.map { spoken.text([.figure($0)]) }.joined(separator: ", ")
    return text("\(words[.figureSample]) \(names).", width: width)
  }

  /// What words would leave out; nothing where they give everything.
  private func leftOut(_ screen: FigureCheckScreen, width: Int) -> [Line] {
    screen.leftOutInWords.isEmpty
      ? [] : text(words.leftOutInWords(screen.leftOutInWords), width: width)
  }

  /// The answers, each with what it leads to: another drawing to look at, or what is chosen.
  private var figureAnswers: [(phrase: Phrase, style: FigureStyle)] {
    let other: FigureStyle = figureSample.style == .braille ? .blocks : .braille
    return [
      (.figuresYes, figureSample.style), (other == .blocks ? .figuresBlocks : .figuresDots, other),
      (.figuresWords, .words),
    ]
  }

  /// Keys on the look at figures: only a number answers, since who goes on without looking has not
  /// looked.
  mutating func actOnFigureCheck(_ key: Key, _ screen: FigureCheckScreen) -> [Request] {
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
    guard answer.style == figureSample.style || answer.style == .words else {
      figureSample = FigureSample(of: screen.figures, style: answer.style)
      return []
    }
    return leave(with: .chooseFigureStyle(answer.style))
  }
}
