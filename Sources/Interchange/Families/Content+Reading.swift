import Assessment

/// Content of generated items, as it is written.
extension JSONReader {
  mutating func blocks() throws(JSONError) -> [Block] {
    try array { reader throws(JSONError) in try reader.block() }
  }

  mutating func inlines() throws(JSONError) -> [Inline] {
    try array { reader throws(JSONError) in try reader.inline() }
  }

  private mutating func block() throws(JSONError) -> Block {
    var block: Block?
    try object { key, reader throws(JSONError) in
      switch key.string {
      case "p": block = .paragraph(try reader.inlines())
      case "ol", "ul":
        block = .list(
          ordered: key.string == "ol",
          entries: try reader.array { reader throws(JSONError) in try reader.blocks() })
      case "table": block = .table(try reader.table())
      case "pre": block = .code(try reader.string())
      case "chart": block = .chart(try reader.chart())
      case "figures": block = .figures(try reader.grid())
      default: return false
      }
      return true
    }
    return try required(block, "p")
  }

  private mutating func inline() throws(JSONError) -> Inline {
    if try peek() == .string { return .text(try string()) }
    var inline: Inline?
    try object { key, reader throws(JSONError) in
      switch key.string {
      case "em": inline = .emphasis(try reader.inlines())
      case "strong": inline = .strong(try reader.inlines())
      case "code": inline = .code(try reader.string())
      case "sub": inline = .sub(try reader.inlines())
      case "sup": inline = .sup(try reader.inlines())
      case "fraction":
        let parts = try reader.array { reader throws(JSONError) in try reader.inlines() }
        guard parts.count == 2 else {
          throw reader.error(.invalidValue("a fraction has two parts"))
        }
        inline = .fraction(numerator: parts[0], denominator: parts[1])
      case "br":
        _ = try reader.boolean()
        inline = .lineBreak
      case "figure": inline = .figure(try reader.figure())
      default: return false
      }
      return true
    }
    return try required(inline, "em")
  }

  private mutating func table() throws(JSONError) -> Table {
    var fields = try JSONFields(&self)
    let table = Table(
      caption: try fields.read("caption") { reader throws(JSONError) in try reader.inlines() },
      rows: try fields.array("rows") { reader throws(JSONError) in
        var fields = try JSONFields(&reader)
        let row = Table.Row(
          isHeader: try fields.boolean("header"),
          cells: try fields.array("cells") { reader throws(JSONError) in
            Table.Cell(try reader.inlines())
          })
        try fields.finish()
        return row
      },
      alternative: try fields.optionalString("alternative"))
    try fields.finish()
    return table
  }

  private mutating func chart() throws(JSONError) -> Chart {
    var fields = try JSONFields(&self)
    let chart = Chart(
      form: try fields.name("form", of: Chart.Form.self), title: try fields.string("title"),
      unit: try fields.optionalString("unit"),
      series: try fields.array("series") { reader throws(JSONError) in
        var fields = try JSONFields(&reader)
        let series = Chart.Series(
          name: try fields.string("name"),
          points: try fields.array("points") { reader throws(JSONError) in
            var fields = try JSONFields(&reader)
            let point = Chart.Point(
              label: try fields.string("label"), value: try fields.double("value"))
            try fields.finish()
            return point
          })
        try fields.finish()
        return series
      },
      alternative: try fields.optionalString("alternative"))
    try fields.finish()
    return chart
  }

  private mutating func grid() throws(JSONError) -> FigureGrid {
    var fields = try JSONFields(&self)
    let grid = FigureGrid(
      rows: try fields.array("rows") { reader throws(JSONError) in
        try reader.array { reader throws(JSONError) in try reader.cell() }
      },
      alternative: try fields.optionalString("alternative"))
    try fields.finish()
    return grid
  }

  private mutating func cell() throws(JSONError) -> FigureGrid.Cell {
    guard try peek() == .string else { return .figure(try figure()) }
    let mark = self
    switch try string() {
    case "missing": return .missing
    case "empty": return .empty
    default: throw mark.error(.invalidValue("a cell is a figure, missing or empty"))
    }
  }

  private mutating func figure() throws(JSONError) -> Figure {
    var fields = try JSONFields(&self)
    let figure = Figure(
      try fields.array("shapes") { reader throws(JSONError) in
        var fields = try JSONFields(&reader)
        let shape = Shape(
          try fields.name("kind", of: Shape.Kind.self),
          x: try fields.integer("x", in: 0...Figure.side),
          y: try fields.integer("y", in: 0...Figure.side),
          size: try fields.integer("size", in: 1...Figure.side),
          rotation: try fields.integer("rotation", in: 0...359),
          fill: try fields.name("fill", of: Shape.Fill.self))
        try fields.finish()
        return shape
      },
      alternative: try fields.optionalString("alternative"))
    try fields.finish()
    return figure
  }
}
