extension Sequence<Block> {
  /// The interactions in these blocks, in reading order, inline gaps included.
  public var interactions: [Interaction] {
    flatMap { block -> [Interaction] in
      switch block {
      case .paragraph(let text): text.interactions
      case .list(_, let entries): entries.flatMap(\.interactions)
      case .table(let table):
        table.caption.interactions + table.rows.flatMap { $0.cells.flatMap(\.content.interactions) }
      case .interaction(let interaction): [interaction]
      case .code, .chart, .figures: []
      }
    }
  }
}

extension Sequence<Inline> {
  /// The gaps in this text, in reading order.
  public var interactions: [Interaction] {
    flatMap { inline -> [Interaction] in
      switch inline {
      case .gap(let interaction): [interaction]
      case .emphasis(let text), .strong(let text), .sub(let text), .sup(let text): text.interactions
      case .fraction(let numerator, let denominator):
        numerator.interactions + denominator.interactions
      case .text, .code, .lineBreak, .figure: []
      }
    }
  }

  /// The characters alone, without markup; a fraction reads `a/b`, a figure
  /// as its alternative or the notation of its shapes.
  public var plainText: String {
    map { inline -> String in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let text), .strong(let text), .sub(let text), .sup(let text): text.plainText
      case .fraction(let numerator, let denominator):
        "\(numerator.plainText)/\(denominator.plainText)"
      case .lineBreak: "\n"
      case .figure(let figure): figure.alternative ?? figure.notation
      case .gap: "___"
      }
    }.joined()
  }
}
