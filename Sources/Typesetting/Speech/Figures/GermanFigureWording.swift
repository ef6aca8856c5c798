import Assessment

/// Figures in German.
struct GermanFigureWording: FigureWording {
  let figures = "Figuren"
  let figure = "Figur"
  let missing = "die gesuchte Figur"
  let nothing = "nichts"

  func shapes(_ kind: Shape.Kind, fill: Shape.Fill?, size: FigureScale, count: Int) -> String {
    let noun = noun(kind)
    let ending = count == 1 ? noun.ending : "e"
    let isLong = kind == .line || kind == .arrow
    let words = [
      count == 1 ? nil : "\(count)", (isLong ? length(size) : self.size(size)) + ending,
      fill.map { self.fill($0) + ending }, count == 1 ? noun.one : noun.many,
    ]
    return words.compactMap(\.self).joined(separator: " ")
  }

  /// A noun with its plural and the ending that adjectives take before it.
  private func noun(_ kind: Shape.Kind) -> (one: String, many: String, ending: String) {
    switch kind {
    case .circle: ("Kreis", "Kreise", "er")
    case .square: ("Quadrat", "Quadrate", "es")
    case .triangle: ("Dreieck", "Dreiecke", "es")
    case .diamond: ("Raute", "Rauten", "e")
    case .pentagon: ("Fünfeck", "Fünfecke", "es")
    case .star: ("Stern", "Sterne", "er")
    case .cross: ("Kreuz", "Kreuze", "es")
    case .line: ("Linie", "Linien", "e")
    case .arrow: ("Pfeil", "Pfeile", "er")
    }
  }

  private func size(_ size: FigureScale) -> String {
    switch size {
    case .tiny: "winzig"
    case .small: "klein"
    case .medium: "mittelgroß"
    case .large: "groß"
    case .huge: "sehr groß"
    }
  }

  private func length(_ size: FigureScale) -> String {
    switch size {
    case .tiny: "sehr kurz"
    case .small: "kurz"
    case .medium: "mittellang"
    case .large: "lang"
    case .huge: "sehr lang"
    }
  }

  private func fill(_ fill: Shape.Fill) -> String {
    switch fill {
    case .outline: "umrandet"
    case .hatched: "schraffiert"
    case .solid: "gefüllt"
    }
  }

  func pointing(_ direction: FigureDirection) -> String {
    switch direction {
    case .up: "nach oben zeigend"
    case .upperRight: "nach rechts oben zeigend"
    case .right: "nach rechts zeigend"
    case .lowerRight: "nach rechts unten zeigend"
    case .down: "nach unten zeigend"
    case .lowerLeft: "nach links unten zeigend"
    case .left: "nach links zeigend"
    case .upperLeft: "nach links oben zeigend"
    }
  }

  func lying(_ slope: FigureSlope) -> String {
    switch slope {
    case .upright: "senkrecht"
    case .rising: "nach rechts steigend"
    case .level: "waagerecht"
    case .falling: "nach rechts fallend"
    }
  }

  func standing(_ kind: Shape.Kind) -> String {
    switch kind {
    case .square: "auf einer Ecke stehend"
    case .diamond: "auf einer Seite liegend"
    default: "mit schrägen Armen"
    }
  }

  func turned(_ degrees: Int) -> String { "um \(degrees) Grad gedreht" }

  func sized(_ size: Int) -> String { "Größe \(size)" }

  func place(_ place: FigurePlace) -> String {
    let across = ["links", "links", "Mitte", "rechts", "rechts"][place.across.rawValue]
    let down = ["oben", "oben", "Mitte", "unten", "unten"][place.down.rawValue]
    switch (place.across, place.down) {
    case (.middle, .middle): return "Mitte"
    case (.middle, let zone) where !zone.isEdge: return down
    case (let zone, .middle) where !zone.isEdge: return across
    case (let first, let second) where first.isEdge && second.isEdge:
      return "Ecke \(down) \(across)"
    case (_, let zone) where zone.isEdge:
      return "\(zone == .nearEdge ? "oberer" : "unterer") Rand \(across)"
    case (let zone, _) where zone.isEdge:
      return "\(zone == .nearEdge ? "linker" : "rechter") Rand \(down)"
    default: return "\(down) \(across)"
    }
  }

  func place(x: Int, y: Int) -> String { "\(x) von links und \(y) von oben" }

  func layout(_ layout: FigureLayout) -> String {
    switch layout {
    case .topRow: "in einer Reihe oben"
    case .middleRow: "in einer Reihe in der Mitte"
    case .bottomRow: "in einer Reihe unten"
    case .leftColumn: "in einer Spalte links"
    case .middleColumn: "in einer Spalte in der Mitte"
    case .rightColumn: "in einer Spalte rechts"
    case .falling: "von oben links nach unten rechts"
    case .rising: "von unten links nach oben rechts"
    case .quarters: "eines in jedem Viertel"
    case .sides: "in der Mitte aller vier Seiten"
    case .everywhere: "in drei Reihen zu je drei"
    }
  }
}
