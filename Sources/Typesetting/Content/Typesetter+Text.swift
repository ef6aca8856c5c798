public import Assessment

extension Typesetter {
  /// Running text with its styles, white space collapsed, gaps filled by the callback.
  public func text(_ inlines: [Inline]) -> StyledText {
    styled(inlines, []).collapsingWhiteSpace()
  }

  private func styled(_ inlines: [Inline], _ style: TextStyle) -> StyledText {
    inlines.reduce(into: StyledText()) { $0 += styled($1, style) }
  }

  private func styled(_ inline: Inline, _ style: TextStyle) -> StyledText {
    switch inline {
    case .text(let words): StyledText(words, style)
    case .emphasis(let text): styled(text, style.union(.emphasis))
    case .strong(let text): styled(text, style.union(.strong))
    case .code(let words): StyledText(words, style.union(.code))
    case .sub(let text): script(.sub, text, style)
    case .sup(let text): script(.sup, text, style)
    case .fraction(let numerator, let denominator): fraction(numerator, denominator, style)
    case .lineBreak: StyledText("\u{2028}", style)
    case .figure(let figure):
      StyledText(
        FigureDescription(wording: figures.words.figures.wording).text(figure), style)
    case .gap(let interaction): filled(interaction)
    }
  }

  private func filled(_ interaction: Interaction) -> StyledText {
    StyledText(
      gap(interaction).spans.map {
        TextSpan($0.text, $0.style, anchor: $0.anchor ?? interaction.response)
      })
  }

  private func script(_ script: Script, _ text: [Inline], _ style: TextStyle) -> StyledText {
    guard text.interactions.isEmpty else {
      let mark = script == .sub ? "_(" : "^("
      return StyledText(mark, style) + styled(text, style) + StyledText(")", style)
    }
    return StyledText(script.text(self.text(text).plain), style)
  }

  private func fraction(
    _ numerator: [Inline], _ denominator: [Inline], _ style: TextStyle
  ) -> StyledText {
    guard numerator.interactions.isEmpty, denominator.interactions.isEmpty else {
      return styled(numerator, style) + StyledText("/", style) + styled(denominator, style)
    }
    let parts = (text(numerator).plain, text(denominator).plain)
    return StyledText(Fraction.text(parts.0, over: parts.1), style)
  }

  /// The lines of a code block, without blank ones at its ends, tabs as spaces.
  static func codeLines(_ source: String) -> [String] {
    let lines = Sanitizer.lines(source)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isBlank: (String) -> Bool = { $0.allSatisfy { $0 == " " } }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let last = lines.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return Array(lines[first...last])
  }
}
