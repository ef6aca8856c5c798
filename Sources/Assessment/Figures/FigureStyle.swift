/// How figures are put before a person.
public enum FigureStyle: String, Hashable, Sendable, CaseIterable {
  /// Dots of braille characters, the finest drawing a terminal has.
  case braille
  /// Quarters of block characters, for fonts without braille.
  case blocks
  /// Words, for whom neither can be seen well.
  case words
}
