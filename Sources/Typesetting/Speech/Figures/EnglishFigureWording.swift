import Assessment

/// Figures in English.
struct EnglishFigureWording: FigureWording {
  let figures = "Figures"
  let figure = "Figure"
  let missing = "the missing figure"
  let nothing = "nothing"

  func shapes(_ kind: Shape.Kind, fill: Shape.Fill?, size: FigureScale, count: Int) -> String {
    let noun = noun(kind)
    let isLong = kind == .line || kind == .arrow
    let words = [
      count == 1 ? nil : "\(count)", isLong ? length(size) : self.size(size), fill.map(self.fill),
      count == 1 ? noun : noun == "cross" ? "crosses" : noun + "s",
    ]
    return words.compactMap(\.self).joined(separator: " ")
  }

  private func noun(_ kind: Shape.Kind) -> String {
    switch kind {
    case .circle: "circle"
    case .square: "square"
    case .triangle: "triangle"
    case .diamond: "diamond"
    case .pentagon: "pentagon"
    case .star: "star"
    case .cross: "cross"
    case .line: "line"
    case .arrow: "arrow"
    }
  }

  private func size(_ size: FigureScale) -> String {
    switch size {
    case .tiny: "tiny"
    case .small: "small"
    case .medium: "medium"
    case .large: "large"
    case .huge: "very large"
    }
  }

  private func length(_ size: FigureScale) -> String {
    switch size {
    case .tiny: "very short"
    case .small: "short"
    case .medium: "medium"
    case .large: "long"
    case .huge: "very long"
    }
  }

  private func fill(_ fill: Shape.Fill) -> String {
    switch fill {
    case .outline: "outlined"
    case .hatched: "hatched"
    case .solid: "solid"
    }
  }

  func pointing(_ direction: FigureDirection) -> String {
    switch direction {
    case .up: "pointing up"
    case .upperRight: "pointing to the upper right"
    case .right: "pointing right"
    case .lowerRight: "pointing to the lower right"
    case .down: "pointing down"
    case .lowerLeft: "pointing to the lower left"
    case .left: "pointing left"
    case .upperLeft: "pointing to the upper left"
    }
  }

  func lying(_ slope: FigureSlope) -> String {
    switch slope {
    case .upright: "upright"
    case .rising: "rising to the right"
    case .level: "level"
    case .falling: "falling to the right"
    }
  }

  func standing(_ kind: Shape.Kind) -> String {
    switch kind {
    case .square: "standing on a corner"
    case .diamond: "resting on a side"
    default: "with slanted arms"
    }
  }

  func turned(_ degrees: Int) -> String { "turned by \(degrees) degrees" }

  func sized(_ size: Int) -> String { "of size \(size)" }

  func place(_ place: FigurePlace) -> String {
    let across = ["left", "left", "middle", "right", "right"][place.across.rawValue]
    let down = ["top", "top", "middle", "bottom", "bottom"][place.down.rawValue]
    switch (place.across, place.down) {
    case (.middle, .middle): return "centre"
    case (.middle, let zone) where !zone.isEdge: return down
    case (let zone, .middle) where !zone.isEdge: return across
    case (let first, let second) where first.isEdge && second.isEdge:
      return "\(down) \(across) corner"
    case (_, let zone) where zone.isEdge: return "\(down) edge \(across)"
    case (let zone, _) where zone.isEdge: return "\(across) edge \(down)"
    default: return "\(down) \(across)"
    }
  }

  func place(x: Int, y: Int) -> String { "\(x) across and \(y) down" }

  func layout(_ layout: FigureLayout) -> String {
    switch layout {
    case .topRow: "in a row at the top"
    case .middleRow: "in a row across the middle"
    case .bottomRow: "in a row at the bottom"
    case .leftColumn: "in a column at the left"
    case .middleColumn: "in a column down the middle"
    case .rightColumn: "in a column at the right"
    case .falling: "from top left to bottom right"
    case .rising: "from bottom left to top right"
    case .quarters: "one in each quarter"
    case .sides: "at the middle of all four sides"
    case .everywhere: "in three rows of three"
    }
  }
}
