extension Grid {
  /// The table as lines of at most the given width.
  ///
  /// Column gaps shrink first, then text columns are wrapped, the widest first. When even that
  /// does not fit, every row becomes a short list of its cells under the row's first cell, each
  /// named by its column head.
  public func lines(width: Int) -> [Line] {
    guard columnCount > 0 else { return [] }
    let columns = self.columns
    guard let (widths, gap) = fit(columns, into: width) else { return records(width: width) }
    return rows.flatMap { row in
      let cells = zip(row.cells, zip(columns, widths)).map { cell, column in
        column.0.lines(
          of: row.isHeader ? cell.adding(.heading) : cell, width: column.1, isHeader: row.isHeader)
      }
      return Self.sideBySide(cells, widths: widths, gap: gap, atBottom: row.isHeader)
    }
  }

  /// Whether the table can keep its rows and columns at a width.
  public func fits(width: Int) -> Bool {
    fit(columns, into: width) != nil
  }

  private func fit(_ columns: [GridColumn], into width: Int) -> (widths: [Int], gap: Int)? {
    var widths = columns.map(\.natural)
    for gap in Self.gaps where widths.reduce(0, +) + gap * (widths.count - 1) <= width {
      return (widths, gap)
    }
    let gap = Self.gaps[Self.gaps.count - 1]
    // No column needs more than the whole width: this bounds the steps of the loop.
    widths = zip(widths, columns).map { min($0, max($1.least, width)) }
    var excess = widths.reduce(0, +) + gap * (widths.count - 1) - width
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > columns[$0].least }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return (widths, gap)
  }

  private static func sideBySide(
    _ cells: [[Line]], widths: [Int], gap: Int, atBottom: Bool
  ) -> [Line] {
    let height = cells.map(\.count).max() ?? 0
    let space = StyledText(String(repeating: " ", count: gap))
    return (0..<height).map { row in
      var text = StyledText()
      for (index, lines) in cells.enumerated() {
        if index > 0 { text += space }
        let line = atBottom ? row - (height - lines.count) : row
        text +=
          lines.indices.contains(line)
          ? lines[line].text : StyledText(String(repeating: " ", count: widths[index]))
      }
      return Line(text).trimmingEnd()
    }
  }

  /// The rows one under the other, for a table that is too wide.
  private func records(width: Int) -> [Line] {
    let heads = (0..<columnCount).map { column in
      rows.filter(\.isHeader).map { $0.cells[column].plain }.filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    let body = rows.filter { !$0.isHeader }
    guard !body.isEmpty else {
      return heads.flatMap { StyledText($0, .heading).wrapped(to: width) }
    }
    return body.flatMap { row in
      let head = heads[0].isEmpty ? StyledText() : StyledText(heads[0] + " ", .heading)
      var lines = (head + row.cells[0].adding(.strong)).wrapped(to: width)
      for (head, cell) in zip(heads, row.cells).dropFirst() where !cell.isEmpty {
        let name = head.isEmpty ? StyledText() : StyledText(head + " ", .heading)
        lines += (name + cell).wrapped(to: width, first: "  ", rest: "    ")
      }
      return lines
    }
  }
}

extension Line {
  /// The line without unstyled spaces at its end.
  func trimmingEnd() -> Line {
    var spans = self.spans
    while var last = spans.popLast() {
      while last.text.last == " " { last.text.removeLast() }
      if !last.text.isEmpty {
        spans.append(last)
        break
      }
    }
    return Line(StyledText(spans))
  }
}
