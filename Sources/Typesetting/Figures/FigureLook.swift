public import Assessment

/// How a typesetter draws figures.
public struct FigureLook: Hashable, Sendable {
  /// What they are drawn with.
  public var style: FigureStyle
  /// The most cells that one takes.
  public var size: FigureSize
  /// The words that describe them where they are not drawn.
  public var words: SpokenWords

  /// Makes a look.
  public init(
    style: FigureStyle = .braille, size: FigureSize = .largest, words: SpokenWords = .english
  ) {
    self.style = style
    self.size = size
    self.words = words
  }

  /// The same look with figures of a size.
  public func sized(_ size: FigureSize) -> FigureLook {
    FigureLook(style: style, size: size, words: words)
  }
}
