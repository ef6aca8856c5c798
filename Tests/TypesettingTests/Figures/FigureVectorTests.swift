import Assessment
import Testing
import Typesetting

@Suite("Figures as SVG")
struct FigureVectorTests {
  @Test("A figure is drawn in the colour of the text, with its description as title")
  func figure() {
    let figure = Figure([
      Shape(.circle, size: 9, fill: .solid), Shape(.line, size: 24, rotation: 90),
      Shape(.square, x: 4, y: 4, size: 4, fill: .hatched),
    ])
    let svg = FigureVector.svg(figure, words: .english)
    #expect(
      svg == """
        <svg xmlns="http://www.w3.org/2000/svg" class="figures" role="img" viewBox="0 0 28 28" fill="none" stroke="currentColor" stroke-width="0.8" stroke-linejoin="round"><title>tiny hatched square, of size 4: top left; small solid circle, of size 9: centre; very long line, of size 24, level: centre</title><g transform="translate(2 2)"><circle cx="12" cy="12" r="4.5" fill="currentColor"/><path d="M24 12L0 12"/><path d="M2 2L6 2L6 6L2 6Z" fill="Canvas"/><path d="M2 3.66L3.66 2M2.49 6L6 2.49M5.31 6L6 5.31" stroke-width="0.5"/></g></svg>
        """, "\(svg)")
  }

  @Test("A grid has a frame for each cell, and its alternative is escaped")
  func grid() {
    let grid = FigureGrid(
      rows: [[.figure(Figure([Shape(.star)])), .missing], [.empty, .empty]],
      alternative: "A <b> & \"c\"")
    let svg = FigureVector.svg(grid, words: .english)
    #expect(svg.contains("viewBox=\"0 0 56 56\""))
    #expect(svg.contains("<title>Figures. A &lt;b&gt; &amp; &quot;c&quot;</title>"))
    #expect(svg.split(separator: "<rect").count == 5)
    #expect(svg.contains(">?</text>"))
  }
}
