import Assessment

extension SpokenText {
  /// A table: what it is, then a line for each row.
  func lines(_ table: Table) -> [String] {
    let caption = text(table.caption)
    if let alternative = table.alternative {
      return [announcement(words.table, caption)] + sentences(alternative)
    }
    let heads = columnHeads(of: table)
    let body = table.rows.filter { !$0.isHeader }.map { $0.cells.map { text($0.content) } }
    let count = max(heads?.count ?? 0, body.map(\.count).max() ?? 0)
    let hasNames = namesRows(body, under: heads?.first)
    let size =
      "\(words.rows.counted(body.count)), \(words.columns.counted(count - (hasNames ? 1 : 0)))."
    return ["\(announcement(words.table, caption)) \(size)"]
      + body.enumerated().map { index, cells in
        row(cells, index: index, heads: heads ?? [], count: count, hasNames: hasNames)
      }
  }

  /// A chart: what it is, then a line for each series.
  func lines(_ chart: Chart) -> [String] {
    let kind = chart.form == .bar ? words.barChart : words.lineChart
    var title = StyledText(Sanitizer.line(chart.title)).collapsingWhiteSpace().plain
    if let unit = Typesetter.namedUnit(of: chart) {
      title += (title.isEmpty ? "" : ", ") + "\(words.inUnit) \(unit)"
    }
    if let alternative = chart.alternative {
      return [announcement(kind, title)] + sentences(alternative)
    }
    let plot = Plot(chart, marks: marks)
    let isSingle = plot.series.count == 1
    let size =
      (isSingle ? "" : words.series.counted(plot.series.count) + ", ")
      + words.values.counted(plot.numbers.count)
    return ["\(announcement(kind, title)) \(size)."]
      + plot.series.map { series in
        let values = zip(plot.categories, series.values)
          .map { "\($0) \($1.number == nil ? words.noValue : $1.text)" }
        let name = series.title.isEmpty ? "" : "\(series.title): "
        return "  \(name)\(values.joined(separator: ", "))."
      }
  }

  /// An alternative with each sentence on a line, so that one can be read again by itself.
  func sentences(_ text: String) -> [String] {
    var lines: [String] = []
    var previous: Substring = "."
    for word in Sanitizer.line(text).split(separator: " ") {
      if lines.isEmpty || startsSentence(word, after: previous) {
        lines.append("  " + word)
      } else {
        lines[lines.count - 1] += " " + word
      }
      previous = word
    }
    return lines
  }

  /// Ordinal numbers (`3. Mai`) and short abbreviations (`No. 5`) end no sentence.
  private func startsSentence(_ word: Substring, after previous: Substring) -> Bool {
    guard previous.last == ".", let first = word.first else { return false }
    let stem = previous.dropLast()
    if first.isUppercase { return stem.count > 2 || !stem.allSatisfy(\.isNumber) }
    return first.isNumber && stem.count > 3
  }

  private func announcement(_ kind: String, _ title: String) -> String {
    guard let last = title.last else { return "\(kind)." }
    return "\(kind): \(title)\(".!?:".contains(last) ? "" : ".")"
  }

  /// The heads of the columns, those of several header rows joined; nil without a header row.
  private func columnHeads(of table: Table) -> [String]? {
    let headers = table.rows.filter(\.isHeader)
    guard let count = headers.map(\.cells.count).max() else { return nil }
    return (0..<count).map { column in
      headers.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
        .map { text($0.content) }.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Whether the first column names the rows: it has no head, or it holds words beside others.
  private func namesRows(_ body: [[String]], under head: String?) -> Bool {
    guard body.contains(where: { $0.count > 1 }) else { return false }
    if head?.isEmpty == true { return true }
    let mark = Character(marks.decimal)
    return !body.contains { row in row.first.map { NumberShape($0, mark: mark) != nil } ?? true }
  }

  private func row(
    _ cells: [String], index: Int, heads: [String], count: Int, hasNames: Bool
  ) -> String {
    let head = heads.first ?? ""
    let kind = hasNames && !head.isEmpty ? head : words.row
    let name = hasNames ? cells.first ?? "" : "\(index + 1)"
    let values = (hasNames ? 1 : 0)..<max(count, hasNames ? 1 : 0)
    let spoken = values.map { column in
      let head = heads.indices.contains(column) ? heads[column] : ""
      let cell = cells.indices.contains(column) ? cells[column] : ""
      let value = cell.isEmpty ? words.empty : NumberShape.isMissing(cell) ? words.noValue : cell
      return head.isEmpty ? value : "\(head) \(value)"
    }
    return "  \(kind) \(name): \(spoken.joined(separator: ", "))."
  }
}
