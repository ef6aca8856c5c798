import Assessment

/// Content as XML. Interactions are not content of their own and are left out.
extension [Block] {
  /// The blocks, one element a line.
  func xml(indent: String) -> String {
    map { $0.xml(indent: indent) }.joined()
  }
}

extension Block {
  fileprivate func xml(indent: String) -> String {
    switch self {
    case .paragraph(let text): "\(indent)<p>\(text.xml)</p>\n"
    case .list(let isOrdered, let entries):
      XMLText.element(isOrdered ? "ol" : "ul", indent: indent) { inner in
        entries.map { entry in
          XMLText.element("li", indent: inner) { entry.xml(indent: $0) }
        }.joined()
      }
    case .table(let table): table.xml(indent: indent)
    case .code(let source): "\(indent)<pre>\(XMLText.content(source))</pre>\n"
    case .chart(let chart): chart.xml(indent: indent)
    case .figures(let grid): grid.xml(indent: indent)
    case .interaction: ""
    }
  }
}

extension Sequence<Inline> {
  /// Running text.
  var xml: String { map(\.xml).joined() }
}

extension Inline {
  fileprivate var xml: String {
    switch self {
    case .text(let text): XMLText.content(text)
    case .emphasis(let text): "<em>\(text.xml)</em>"
    case .strong(let text): "<strong>\(text.xml)</strong>"
    case .code(let source): "<code>\(XMLText.content(source))</code>"
    case .sub(let text): "<sub>\(text.xml)</sub>"
    case .sup(let text): "<sup>\(text.xml)</sup>"
    case .fraction(let numerator, let denominator):
      "<fraction><top>\(numerator.xml)</top><bottom>\(denominator.xml)</bottom></fraction>"
    case .lineBreak: "<br/>"
    case .figure(let figure): figure.xml
    case .gap: ""
    }
  }
}

extension Table {
  fileprivate func xml(indent: String) -> String {
    let alternative = alternative.map { XMLText.attribute("alt", $0) } ?? ""
    return XMLText.element("table", alternative, indent: indent) { inner in
      (caption.isEmpty ? "" : "\(inner)<caption>\(caption.xml)</caption>\n")
        + rows.map { row in
          let cells = row.cells.map { "<cell>\($0.content.xml)</cell>" }.joined()
          return "\(inner)<row\(row.isHeader ? " header=\"yes\"" : "")>\(cells)</row>\n"
        }.joined()
    }
  }
}

extension Chart {
  fileprivate func xml(indent: String) -> String {
    var head = XMLText.attribute("type", form.rawValue) + XMLText.attribute("title", title)
    if let unit { head += XMLText.attribute("unit", unit) }
    if let alternative { head += XMLText.attribute("alt", alternative) }
    return XMLText.element("chart", head, indent: indent) { inner in
      series.map { series in
        XMLText.element(
          "series", series.name.isEmpty ? "" : XMLText.attribute("name", series.name),
          indent: inner
        ) { deep in
          series.points.map { point in
            "\(deep)<point\(XMLText.attribute("label", point.label))"
              + "\(XMLText.attribute("value", XMLText.number(point.value)))/>\n"
          }.joined()
        }
      }.joined()
    }
  }
}

extension FigureGrid {
  fileprivate func xml(indent: String) -> String {
    let alternative = alternative.map { XMLText.attribute("alt", $0) } ?? ""
    return XMLText.element("figures", alternative, indent: indent) { inner in
      rows.map { row in
        XMLText.element("row", indent: inner) { deep in
          row.map { cell in
            switch cell {
            case .figure(let figure): "\(deep)\(figure.xml)\n"
            case .missing: "\(deep)<missing/>\n"
            case .empty: "\(deep)<empty/>\n"
            }
          }.joined()
        }
      }.joined()
    }
  }
}

extension Figure {
  fileprivate var xml: String {
    let alternative = alternative.map { XMLText.attribute("alt", $0) } ?? ""
    return "<figure\(alternative)>\(shapes.map(\.xml).joined())</figure>"
  }
}

extension Shape {
  fileprivate var xml: String {
    var text = XMLText.attribute("kind", kind.rawValue)
    text += XMLText.attribute("x", String(x)) + XMLText.attribute("y", String(y))
    text += XMLText.attribute("size", String(size))
    if rotation != 0 { text += XMLText.attribute("rotation", String(rotation)) }
    if fill != .outline { text += XMLText.attribute("fill", fill.rawValue) }
    return "<shape\(text)/>"
  }
}
