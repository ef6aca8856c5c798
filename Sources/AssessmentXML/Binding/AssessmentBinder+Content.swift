import Assessment

/// Content: running text and blocks.
extension AssessmentBinder {
  /// The characters of an element on one line.
  func text(of element: XMLElement?) -> String {
    guard let element else { return "" }
    return element.onlyText.map(WhiteSpace.collapsed) ?? WhiteSpace.collapsed(element.text)
  }

  /// Content that is either running text or blocks.
  func content(_ element: XMLElement) -> [Block] {
    guard element.elements.contains(where: { $0.name.isBlock }) else { return paragraph(element) }
    for node in element.nodes {
      switch node {
      case .text(let bytes) where bytes.contains { !WhiteSpace.isWhite($0) }:
        error(
          "mixed-content", "text beside blocks such as <p> stands in a <p> of its own", at: element)
        return blocks(element)
      case .element(let child) where !child.name.isBlock:
        error(
          "mixed-content", "<\(child.localName)> beside blocks stands in a <p> of its own",
          at: child)
      default: break
      }
    }
    return blocks(element)
  }

  /// Running text as content; none where there is nothing to read.
  func paragraph(_ element: XMLElement) -> [Block] {
    let text = inline(element)
    return text.isEmpty ? [] : [.paragraph(text)]
  }

  /// The blocks among the children of an element.
  func blocks(_ element: XMLElement) -> [Block] {
    element.elements.compactMap { block($0) }
  }

  private func block(_ element: XMLElement) -> Block? {
    switch element.name {
    case .p: .paragraph(inline(element))
    case .ul: .list(ordered: false, entries: element.elements.map(content))
    case .ol: .list(ordered: true, entries: element.elements.map(content))
    case .table: .table(table(element))
    case .pre: .code(lines(element))
    case .chart: .chart(chart(element))
    case .figures: .figures(figures(element))
    default: nil
    }
  }

  /// Running text with its white space collapsed.
  func inline(_ element: XMLElement) -> [Inline] {
    if let bytes = element.onlyText {
      let text = WhiteSpace.collapsed(bytes)
      return text.isEmpty ? [] : [.text(text)]
    }
    var run = InlineRun()
    append(element, to: &run)
    return run.finished()
  }

  private func append(_ element: XMLElement, to run: inout InlineRun) {
    for node in element.nodes {
      switch node {
      case .text(let bytes): run.append(bytes)
      case .element(let child): append(inline: child, to: &run)
      }
    }
  }

  private func append(inline element: XMLElement, to run: inout InlineRun) {
    func nested(_ wrap: ([Inline]) -> Inline) {
      var inner = InlineRun()
      append(element, to: &inner)
      run.append(inner, wrap)
    }
    switch element.name {
    case .em: nested(Inline.emphasis)
    case .strong: nested(Inline.strong)
    case .sub: nested(Inline.sub)
    case .sup: nested(Inline.sup)
    case .code: run.append(.code(element.text))
    case .fraction:
      run.append(
        .fraction(
          numerator: element.first(.top).map(inline) ?? [],
          denominator: element.first(.bottom).map(inline) ?? []))
    case .figure: run.append(.figure(figure(element)))
    case .br: run.breakLine()
    case .gap:
      if let gap = gap(element) { run.append(.gap(gap)) }
    default: break
    }
  }

  private func table(_ element: XMLElement) -> Table {
    Table(
      caption: element.first(.caption).map(inline) ?? [],
      rows: element.elements.filter { $0.name == .row }.map { row in
        Table.Row(
          isHeader: yes(row, .header), cells: row.elements.map { Table.Cell(inline($0)) })
      }, alternative: token(element, .alt))
  }

  private func chart(_ element: XMLElement) -> Chart {
    Chart(
      form: word(element, .type) ?? .bar, title: token(element, .title) ?? "",
      unit: token(element, .unit),
      series: element.elements.map { series in
        Chart.Series(
          name: token(series, .name) ?? "",
          points: series.elements.map { point in
            Chart.Point(label: token(point, .label) ?? "", value: number(point, .value) ?? 0)
          })
      }, alternative: token(element, .alt))
  }

  /// Lines as written, without the empty ones that the tags of `pre` stand on.
  private func lines(_ element: XMLElement) -> String {
    var lines = element.text.split(separator: "\n", omittingEmptySubsequences: false)
    func isBlank(_ line: Substring?) -> Bool {
      line.map { $0.utf8.allSatisfy(WhiteSpace.isWhite) } ?? false
    }
    if lines.count > 1, isBlank(lines.first) { lines.removeFirst() }
    if lines.count > 1, isBlank(lines.last) { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
