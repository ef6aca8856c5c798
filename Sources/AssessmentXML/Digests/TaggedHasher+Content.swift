import Assessment
import Integrity

/// What is shown.
extension TaggedHasher {
  mutating func write(_ tag: StaticString, _ blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    group(tag) { hasher in
      for block in blocks { hasher.write(block) }
    }
  }

  mutating func write(_ tag: StaticString, _ text: [Inline]) {
    guard !text.isEmpty else { return }
    group(tag) { hasher in
      for inline in text { hasher.write(inline) }
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let text): write("p", text)
    case .list(let ordered, let entries):
      group("list") {
        $0.write("ordered", ordered, unless: false)
        $0.groups("entry", entries) { $0.write("content", $1) }
      }
    case .table(let table): write(table)
    case .code(let text): write("code", text)
    case .chart(let chart): write(chart)
    case .figures(let grid): write(grid)
    case .interaction(let interaction): write(interaction)
    }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): write("text", text)
    case .emphasis(let text): write("emphasis", text)
    case .strong(let text): write("strong", text)
    case .code(let text): write("code", text)
    case .sub(let text): write("sub", text)
    case .sup(let text): write("sup", text)
    case .fraction(let numerator, let denominator):
      group("fraction") {
        $0.write("numerator", numerator)
        $0.write("denominator", denominator)
      }
    case .lineBreak: write("break", true)
    case .figure(let figure): group("figure") { $0.write(figure) }
    case .gap(let interaction): write(interaction)
    }
  }

  private mutating func write(_ table: Table) {
    group("table") {
      $0.write("caption", table.caption)
      $0.write("alternative", ifPresent: table.alternative)
      $0.groups("row", table.rows) { hasher, row in
        hasher.write("header", row.isHeader, unless: false)
        hasher.groups("cell", row.cells) { $0.write("content", $1.content) }
      }
    }
  }

  private mutating func write(_ chart: Chart) {
    group("chart") {
      $0.write("form", chart.form)
      $0.write("title", chart.title)
      $0.write("unit", ifPresent: chart.unit)
      $0.write("alternative", ifPresent: chart.alternative)
      $0.groups("series", chart.series) { hasher, series in
        hasher.write("name", series.name)
        hasher.groups("point", series.points) {
          $0.write("label", $1.label)
          $0.write("value", $1.value)
        }
      }
    }
  }
}
