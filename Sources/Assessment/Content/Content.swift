/// A piece of running text.
public enum Inline: Hashable, Sendable {
  /// Plain characters, white space collapsed.
  case text(String)
  /// Emphasis, usually slanted or underlined.
  case emphasis([Inline])
  /// Strong emphasis, usually bold.
  case strong([Inline])
  /// Verbatim characters.
  case code(String)
  /// Lowered text, as in H2O.
  case sub([Inline])
  /// Raised text, as in a power.
  case sup([Inline])
  /// A fraction.
  case fraction(numerator: [Inline], denominator: [Inline])
  /// A forced new line.
  case lineBreak
  /// A drawing, such as an option of a figural item.
  indirect case figure(Figure)
  /// A gap in the text that takes a response (a cloze).
  indirect case gap(Interaction)
}

/// A block of content.
public enum Block: Hashable, Sendable {
  /// Running text.
  case paragraph([Inline])
  /// A bulleted or numbered list; each entry is blocks of its own.
  case list(ordered: Bool, entries: [[Block]])
  /// A table.
  indirect case table(Table)
  /// Lines kept exactly as written.
  case code(String)
  /// A chart drawn from data.
  indirect case chart(Chart)
  /// Drawings in rows, such as a matrix.
  indirect case figures(FigureGrid)
  /// An interaction on lines of its own.
  indirect case interaction(Interaction)
}
