import Assessment
import Testing
import Typesetting

@Suite("Figures as strokes")
struct FigureVectorTests {
  @Test("A figure is drawn shape by shape, two units from the edge")
  func figure() {
    let vector = FigureVector(
      Figure([
        Shape(.circle, size: 9, fill: .solid), Shape(.line, size: 24, rotation: 90),
        Shape(.square, x: 4, y: 4, size: 4, fill: .hatched),
      ]))
    #expect(vector.width == 28 && vector.height == 28 && vector.marks.isEmpty)
    #expect(
      vector.strokes.map { "\($0.style) \($0.data)" } == [
        "solid M9.5 14a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z", "outline M26 14L2 14",
        "blank M4 4L8 4L8 8L4 8Z", "hatching M4 5.66L5.66 4M4.49 8L8 4.49M7.31 8L8 7.31",
      ])
  }

  @Test("A grid has a frame for each cell, and a mark where a figure is asked for")
  func grid() {
    let vector = FigureVector(
      FigureGrid(rows: [
        [.figure(Figure([Shape(.star)])), .missing], [.empty, .figure(Figure([Shape(.cross)]))],
      ]))
    #expect(vector.width == 56 && vector.height == 56)
    #expect(vector.strokes.count { $0.style == .frame } == 4)
    #expect(vector.strokes[2].data == "M28 0h28v28h-28Z")
    #expect(vector.marks == [FigureVector(FigureGrid(rows: [[.empty, .missing]])).marks[0]])
    #expect(vector.marks[0].x == 42 && vector.marks[0].y == 14)
  }
}
