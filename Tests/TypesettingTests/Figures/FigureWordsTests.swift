import Assessment
import Testing
import Typesetting

@Suite("Figures in words")
struct FigureWordsTests {
  private let english = SpokenText(words: .english)
  private let german = SpokenText(words: .german)

  private func both(_ shapes: Shape...) -> [String] {
    let text: [Inline] = [.figure(Figure(shapes))]
    return [english.text(text), german.text(text)]
  }

  @Test("A shape is said with its size, its filling and where it points")
  func shapes() {
    #expect(
      both(Shape(.triangle, rotation: 90, fill: .hatched)) == [
        "large hatched triangle, pointing right",
        "großes schraffiertes Dreieck, nach rechts zeigend",
      ])
    #expect(
      both(Shape(.circle, size: 12, fill: .solid)) == [
        "medium solid circle", "mittelgroßer gefüllter Kreis",
      ])
    #expect(
      both(Shape(.line, size: 8, rotation: 225)) == [
        "short line, rising to the right", "kurze Linie, nach rechts steigend",
      ])
    #expect(
      both(Shape(.square, size: 3, rotation: 135)) == [
        "tiny outlined square, standing on a corner",
        "winziges umrandetes Quadrat, auf einer Ecke stehend",
      ])
    #expect(
      both(Shape(.pentagon, size: 17, rotation: 10)) == [
        "large outlined pentagon, of size 17, turned by 10 degrees",
        "großes umrandetes Fünfeck, Größe 17, um 10 Grad gedreht",
      ])
    #expect(both() == ["nothing", "nichts"])
  }

  @Test("Equal shapes are counted, and said to stand in a row only where they do")
  func counts() {
    func dots(_ places: [(Int, Int)]) -> [String] {
      let figure = Figure(places.map { Shape(.circle, x: $0.0, y: $0.1, size: 6, fill: .solid) })
      return [english.text([.figure(figure)]), german.text([.figure(figure)])]
    }
    #expect(
      dots([(20, 4), (4, 4), (12, 4)]) == [
        "3 small solid circles, in a row at the top",
        "3 kleine gefüllte Kreise, in einer Reihe oben",
      ])
    #expect(
      dots([(4, 4), (20, 4), (12, 12)]) == [
        "3 small solid circles: top left, top right, centre",
        "3 kleine gefüllte Kreise: oben links, oben rechts, Mitte",
      ])
    #expect(
      dots([(2, 2), (12, 2), (22, 12)]) == [
        "3 small solid circles: top left corner, top edge middle, right edge middle",
        "3 kleine gefüllte Kreise: Ecke oben links, oberer Rand Mitte, rechter Rand Mitte",
      ])
    #expect(
      dots([(5, 4), (12, 12)]) == [
        "2 small solid circles: 5 across and 4 down, centre",
        "2 kleine gefüllte Kreise: 5 von links und 4 von oben, Mitte",
      ])
    #expect(
      both(Shape(.star, x: 4, y: 4, size: 8), Shape(.square)) == [
        "small outlined star: top left; large outlined square: centre",
        "kleiner umrandeter Stern: oben links; großes umrandetes Quadrat: Mitte",
      ])
  }

  @Test("Figures in rows are said cell by cell")
  func grid() {
    let arrow = Figure([Shape(.arrow, rotation: 180)])
    let grid = FigureGrid(rows: [[.figure(arrow), .empty], [.figure(Figure([])), .missing]])
    #expect(
      english.lines([.figures(grid)]) == [
        "Figures. 2 rows, 2 columns.", "  Row 1, column 1: long arrow, pointing down.",
        "  Row 1, column 2: empty.", "  Row 2, column 1: nothing.",
        "  Row 2, column 2: the missing figure.",
      ])
    #expect(
      german.lines([.figures(FigureGrid(rows: [[.figure(arrow), .missing]]))]) == [
        "Figuren.", "  Figur 1: langer Pfeil, nach unten zeigend.",
        "  Figur 2: die gesuchte Figur.",
      ])
  }

  @Test("An alternative is said instead, free of control characters")
  func alternatives() {
    let named = Figure([Shape(.star)], alternative: "a \u{1B}[2J star")
    let grid = FigureGrid(rows: [[.figure(named)]])
    #expect(english.lines([.figures(grid)]) == ["Figures.", "  Figure 1: a \u{241B}[2J star."])
    let whole = FigureGrid(rows: grid.rows, alternative: "A star. Nothing else.")
    #expect(english.lines([.figures(whole)]) == ["Figures.", "  A star.", "  Nothing else."])
  }

  /// Figures laid out as families do: a group in the quarters with marks along the edge, parts in
  /// the quarters with a dot, and places of three by three.
  private func randomFigure(_ maker: inout RandomContentTests.Maker, layout: Int) -> Figure {
    let kinds = Shape.Kind.allCases
    func shape(
      _ x: Int, _ y: Int, _ sizes: [Int], _ maker: inout RandomContentTests.Maker
    ) -> Shape {
      Shape(
        kinds[maker.next(kinds.count)], x: x, y: y, size: sizes[maker.next(sizes.count)],
        rotation: [0, 30, 36, 45, 90, 135, 180, 225, 270, 315][maker.next(10)],
        fill: Shape.Fill.allCases[maker.next(3)])
    }
    var shapes: [Shape] = []
    let inner = [[7, 17], [6, 18], [4, 12, 20]][layout]
    let sizes = [[8], [10], [3, 8, 12]][layout]
    for x in inner {
      for y in inner where maker.next(3) == 0 { shapes.append(shape(x, y, sizes, &maker)) }
    }
    if shapes.isEmpty || layout == 1 { shapes.append(shape(12, 12, [8, 12, 16], &maker)) }
    for place in [(2, 2), (12, 2), (22, 2), (22, 12)] where layout == 0 && maker.next(2) == 0 {
      shapes.append(Shape(.circle, x: place.0, y: place.1, size: 3, fill: .solid))
    }
    return Figure(shapes)
  }

  @Test("Two figures that look different are never said in the same words", arguments: [0, 1, 2])
  func unambiguous(layout: Int) {
    var maker = RandomContentTests.Maker(state: UInt64(layout + 1))
    for reader in [english, german] {
      var known: [String: [Shape]] = [:]
      for _ in 0..<3_000 {
        let figure = randomFigure(&maker, layout: layout)
        let words = reader.text([.figure(figure)])
        let shapes = figure.canonicalShapes
        if let other = known.updateValue(shapes, forKey: words), other != shapes {
          Issue.record("\(words): \(other) and \(shapes)")
          return
        }
      }
      #expect(known.count > 500)
    }
  }

  @Test("Shapes anywhere and of any size are never said in the same words")
  func unambiguousAnywhere() {
    var known: [String: Shape] = [:]
    // The usual sizes and places, which go without numbers, are tried above.
    let sizes = Set(1...24).subtracting([3, 6, 8, 10, 12, 16, 20])
    let columns = Set(0...24).subtracting([1, 2, 4, 6, 7, 12, 17, 18, 20, 22, 23])
    for x in columns {
      for y in [3, 5, 12] {
        for size in sizes {
          let shape = Shape(.star, x: x, y: y, size: size)
          let words = english.text([.figure(Figure([shape]))])
          #expect(known.updateValue(shape, forKey: words) == nil, "\(words)")
        }
      }
    }
    #expect(known.count == columns.count * 3 * sizes.count)
  }
}
