import Assessment

extension Block {
  /// The same content with its interactions replaced.
  func replacingInteractions(_ replace: (Interaction) -> Interaction) -> Block {
    switch self {
    case .paragraph(let text): .paragraph(text.map { $0.replacingInteractions(replace) })
    case .list(let isOrdered, let entries):
      .list(
        ordered: isOrdered,
        entries: entries.map { $0.map { $0.replacingInteractions(replace) } })
    case .table(let table):
      .table(
        Table(
          caption: table.caption.map { $0.replacingInteractions(replace) },
          rows: table.rows.map { row in
            Table.Row(
              isHeader: row.isHeader,
              cells: row.cells.map {
                Table.Cell($0.content.map { $0.replacingInteractions(replace) })
              })
          },
          alternative: table.alternative))
    case .interaction(let interaction): .interaction(replace(interaction))
    case .code, .chart, .figures: self
    }
  }
}

extension Inline {
  /// The same text with its gaps replaced.
  func replacingInteractions(_ replace: (Interaction) -> Interaction) -> Inline {
    func all(_ text: [Inline]) -> [Inline] { text.map { $0.replacingInteractions(replace) } }
    return switch self {
    case .gap(let interaction): .gap(replace(interaction))
    case .emphasis(let text): .emphasis(all(text))
    case .strong(let text): .strong(all(text))
    case .sub(let text): .sub(all(text))
    case .sup(let text): .sup(all(text))
    case .fraction(let numerator, let denominator):
      .fraction(numerator: all(numerator), denominator: all(denominator))
    case .text, .code, .lineBreak, .figure: self
    }
  }
}
