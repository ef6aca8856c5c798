import Assessment

/// One column of a table with its alignment and the widths it can take.
struct GridColumn {
  let alignment: ColumnAlignment
  /// The width at which no cell is broken into lines.
  let natural: Int
  /// The width at which no word and no number is broken.
  let least: Int
  private let decimalMark: Character
  /// The widest whole part and the widest rest of the column's numbers.
  private let whole: Int
  private let rest: Int

  init(
    header: [StyledText], body: [StyledText], alignment: ColumnAlignment?, decimalMark: Character
  ) {
    let words = body.map(\.plain)
    let numbers = words.map { NumberShape($0, mark: decimalMark) }
    let isNumeric =
      numbers.contains { $0 != nil }
      && zip(words, numbers).allSatisfy { $1 != nil || NumberShape.isMissing($0) }
    self.alignment = alignment ?? (isNumeric ? .decimal : .leading)
    self.decimalMark = decimalMark
    let aligned = self.alignment == .decimal
    whole = aligned ? zip(words, numbers).map { ($1?.whole ?? $0).columns }.max() ?? 0 : 0
    rest = aligned ? numbers.map { $0?.rest.columns ?? 0 }.max() ?? 0 : 0
    let kept = aligned ? whole + rest : 0
    natural = max(kept, (header + body).map(\.columns).max() ?? 0)
    let unbreakable = (aligned ? header : header + body).map(\.longestWord).max() ?? 0
    least = max(kept, unbreakable, 1)
  }

  /// The lines of a cell, each exactly as wide as asked.
  func lines(of cell: StyledText, width: Int, isHeader: Bool) -> [Line] {
    if alignment == .decimal, !isHeader {
      let words = cell.plain
      let shape = NumberShape(words, mark: decimalMark)
      let tail = rest - (shape?.rest.columns ?? 0)
      if whole + rest <= width {
        let lead = width - words.columns - max(0, tail)
        return [Line(cell).indented(by: lead).padded(to: width)]
      }
    }
    return cell.wrapped(to: width).map { line in
      let spare = max(0, width - line.columns)
      return switch alignment {
      case .leading: line.padded(to: width)
      case .center: line.indented(by: spare / 2).padded(to: width)
      case .trailing, .decimal: line.indented(by: spare).padded(to: width)
      }
    }
  }
}

extension StyledText {
  /// The columns of the longest stretch without a place to break.
  var longestWord: Int {
    var longest = 0
    for paragraph in Cluster.paragraphs(of: self) {
      var columns = 0
      for (index, cluster) in paragraph.enumerated() {
        if LineBreaking.isOpportunity(before: index, in: paragraph) { columns = 0 }
        columns += cluster.columns
        if cluster.kind != .space { longest = max(longest, columns) }
      }
    }
    return longest
  }
}
