import Assessment

/// Content of generated items: text is a string, anything else an object with one key.
///
/// Generated items hold no gaps; one would be left out.
extension JSONWriter {
  mutating func blocks(_ blocks: [Block]) {
    beginArray()
    for block in blocks { self.block(block) }
    endArray()
  }

  mutating func inlines(_ text: [Inline]) {
    beginArray()
    for inline in text { self.inline(inline) }
    endArray()
  }

  private mutating func block(_ block: Block) {
    beginObject()
    switch block {
    case .paragraph(let text): field("p", text)
    case .list(let isOrdered, let entries):
      key(isOrdered ? "ol" : "ul")
      beginArray()
      for entry in entries { blocks(entry) }
      endArray()
    case .table(let table):
      key("table")
      self.table(table)
    case .code(let source): field("pre", source)
    case .chart(let chart):
      key("chart")
      self.chart(chart)
    case .figures(let grid):
      key("figures")
      self.grid(grid)
    case .interaction: break
    }
    endObject()
  }

  private mutating func inline(_ inline: Inline) {
    switch inline {
    case .text(let text): return value(text)
    case .gap: return value("")
    default: break
    }
    beginObject()
    switch inline {
    case .emphasis(let text): field("em", text)
    case .strong(let text): field("strong", text)
    case .code(let source): field("code", source)
    case .sub(let text): field("sub", text)
    case .sup(let text): field("sup", text)
    case .fraction(let numerator, let denominator):
      key("fraction")
      beginArray()
      inlines(numerator)
      inlines(denominator)
      endArray()
    case .lineBreak: field("br", true)
    case .figure(let figure):
      key("figure")
      self.figure(figure)
    case .text, .gap: break
    }
    endObject()
  }

  private mutating func field(_ key: StaticString, _ text: [Inline]) {
    self.key(key)
    inlines(text)
  }

  private mutating func table(_ table: Table) {
    beginObject()
    field("caption", table.caption)
    key("rows")
    beginArray()
    for row in table.rows {
      beginObject()
      field("header", row.isHeader)
      key("cells")
      beginArray()
      for cell in row.cells { inlines(cell.content) }
      endArray()
      endObject()
    }
    endArray()
    field("alternative", table.alternative)
    endObject()
  }

  private mutating func chart(_ chart: Chart) {
    beginObject()
    field("form", chart.form.rawValue)
    field("title", chart.title)
    field("unit", chart.unit)
    key("series")
    beginArray()
    for series in chart.series {
      beginObject()
      field("name", series.name)
      key("points")
      beginArray()
      for point in series.points {
        beginObject()
        field("label", point.label)
        field("value", point.value)
        endObject()
      }
      endArray()
      endObject()
    }
    endArray()
    field("alternative", chart.alternative)
    endObject()
  }

  private mutating func grid(_ grid: FigureGrid) {
    beginObject()
    key("rows")
    beginArray()
    for row in grid.rows {
      beginArray()
      for cell in row {
        switch cell {
        case .figure(let figure): self.figure(figure)
        case .missing: value("missing")
        case .empty: value("empty")
        }
      }
      endArray()
    }
    endArray()
    field("alternative", grid.alternative)
    endObject()
  }

  private mutating func figure(_ figure: Figure) {
    beginObject()
    key("shapes")
    beginArray()
    for shape in figure.shapes {
      beginObject()
      field("kind", shape.kind.rawValue)
      field("x", shape.x)
      field("y", shape.y)
      field("size", shape.size)
      field("rotation", shape.rotation)
      field("fill", shape.fill.rawValue)
      endObject()
    }
    endArray()
    field("alternative", figure.alternative)
    endObject()
  }
}
