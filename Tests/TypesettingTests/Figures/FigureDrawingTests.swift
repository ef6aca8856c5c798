import Assessment
import Testing
import Typesetting

@Suite("Figures drawn in cells")
struct FigureDrawingTests {
  private func drawn(
    _ shapes: [Shape], _ style: FigureStyle = .braille, size: FigureSize = .largest
  ) -> String {
    Figure(shapes).lines(style, size: size).map(\.plain).joined(separator: "\n")
  }

  private func seen(_ shapes: [Shape], _ style: FigureStyle = .braille) -> String {
    "\n" + Figure(shapes).lines(style, size: .largest).plain + "\n"
  }

  @Test("Braille dots draw a shape as large as it is, square on the screen")
  func braille() {
    let triangle = seen([Shape(.triangle, size: 20, rotation: 90, fill: .hatched)])
    #expect(
      triangle == """

           ⡀
           ⡯⢒⠤⣀
           ⡗⡡⢊⠔⡱⠆
           ⣏⠴⠓⠉
           ⠁

        """, "\(triangle)")
    let square = seen([Shape(.square), Shape(.circle, size: 8, fill: .solid)])
    #expect(
      square == """

         ⢀⣀⣀⣀⣀⣀⣀⡀
         ⢸  ⣀⣀  ⡇
         ⢸ ⢸⣿⣿⡇ ⡇
         ⢸  ⠉⠉  ⡇
         ⠈⠉⠉⠉⠉⠉⠉⠁

        """, "\(square)")
  }

  @Test("Quarter blocks draw the same with cells that every font has")
  func blocks() {
    let star = seen([Shape(.diamond, size: 20, fill: .hatched)], .blocks)
    #expect(
      star == """

            ▗▖
          ▗▟▚▜▚▖
         ▐▙▚▚▚▚▜▌
          ▝▚▙▚▛▘
            ▝▘

        """, "\(star)")
    #expect(
      drawn([Shape(.cross, size: 24)], .blocks).unicodeScalars.allSatisfy {
        $0 == " " || $0 == "\n" || ("\u{2580}"..."\u{259F}").contains($0)
      })
  }

  @Test("Every line is as wide as the figure, at every size", arguments: FigureSize.all)
  func extent(size: FigureSize) {
    for style in [FigureStyle.braille, .blocks] {
      for kind in Shape.Kind.allCases {
        let lines = Figure([Shape(kind, size: 24, rotation: 30)]).lines(style, size: size)
        #expect(lines.count == size.rows)
        #expect(lines.allSatisfy { $0.columns == size.columns })
      }
    }
    #expect(Figure([Shape(.star)]).lines(.words, size: size).isEmpty)
  }

  @Test("Outline, hatching and filling are told apart in dots, however small the shape")
  func fills() {
    for kind in Shape.Kind.allCases where kind != .line && kind != .arrow {
      for size in [8, 12, 16, 20] {
        for cells in [FigureSize.largest, FigureSize(columns: 8, rows: 4)] {
          let looks = Set(
            Shape.Fill.allCases.map {
              drawn([Shape(kind, size: size, fill: $0)], size: cells)
            })
          #expect(looks.count == 3, "\(kind) of size \(size) in \(cells.columns) columns")
        }
      }
    }
  }

  @Test("In blocks they are told apart from a middle size on")
  func fillsInBlocks() {
    for kind in Shape.Kind.allCases where kind != .line && kind != .arrow {
      for size in [16, 20] {
        let looks = Set(
          Shape.Fill.allCases.map { drawn([Shape(kind, size: size, fill: $0)], .blocks) })
        #expect(looks.count == 3, "\(kind) of size \(size)")
      }
    }
  }

  @Test("Kinds, sizes and eighths of a turn are told apart", arguments: [10, 8])
  func differences(columns: Int) {
    let cells = FigureSize(columns: columns, rows: columns / 2)
    for style in [FigureStyle.braille, .blocks] {
      for size in [12, 16] {
        let kinds = Set(
          Shape.Kind.allCases.map { drawn([Shape($0, size: size)], style, size: cells) })
        #expect(kinds.count == Shape.Kind.allCases.count, "\(style) \(size)")
      }
      // The length of an upright line is all that blocks have to tell its size by.
      for kind in Shape.Kind.allCases where style == .braille || kind != .line {
        let sizes = Set([8, 12, 16].map { drawn([Shape(kind, size: $0)], style, size: cells) })
        #expect(sizes.count == 3, "\(kind) in \(style)")
      }
      for kind in Shape.Kind.allCases where kind.symmetryDegrees > 0 {
        for turn in [45, 90, 135, 180] where turn % kind.symmetryDegrees != 0 {
          let turned = Shape(kind, size: 16, rotation: turn)
          #expect(
            drawn([turned], style, size: cells) != drawn([Shape(kind)], style, size: cells),
            "\(kind) turned by \(turn) in \(style)")
        }
      }
    }
  }

  @Test("A turn onto itself changes no dot")
  func symmetry() {
    for kind in Shape.Kind.allCases where kind.symmetryDegrees > 0 {
      for fill in Shape.Fill.allCases {
        let turned = Shape(kind, rotation: kind.symmetryDegrees, fill: fill)
        #expect(drawn([turned]) == drawn([Shape(kind, fill: fill)]), "\(kind) \(fill)")
      }
    }
  }

  @Test("Equal shapes look equal wherever they stand in a figure")
  func places() {
    for kind in Shape.Kind.allCases {
      let corners = [4, 20].map { x in
        let lines = Figure([Shape(kind, x: x, size: 8, fill: .hatched)])
          .lines(.braille, size: FigureSize(columns: 12, rows: 6))
        return lines.map { line in
          String((x == 4 ? line.plain.prefix(4) : line.plain.suffix(4)))
        }
      }
      #expect(corners[0] == corners[1], "\(kind)")
    }
  }

  @Test("A shape beyond all bounds is drawn without harm")
  func bounds() {
    for number in [Int.min, -1, 0, 1_000, .max] {
      let shape = Shape(.star, x: number, y: number, size: number, rotation: 1, fill: .hatched)
      for size in [FigureSize.largest, FigureSize(columns: 1, rows: 1)] {
        #expect(Figure([shape]).lines(.blocks, size: size).count == size.rows)
        #expect(Figure([shape]).lines(.braille, size: size).count == size.rows)
      }
    }
  }

  @Test("A filled shape covers what was drawn before it, an outline does not")
  func order() {
    let covered = drawn([Shape(.circle, size: 8), Shape(.square, fill: .solid)])
    #expect(covered == drawn([Shape(.square, fill: .solid)]))
    let framed = drawn([Shape(.circle, size: 8), Shape(.square)])
    #expect(framed != drawn([Shape(.square)]))
    #expect(framed == drawn([Shape(.square), Shape(.circle, size: 8)]))
  }

  @Test("Figures in rows have rules between them and a question mark where one is missing")
  func grid() {
    let square = FigureGrid.Cell.figure(Figure([Shape(.square, size: 12, fill: .solid)]))
    let grid = FigureGrid(rows: [[square, .empty], [.empty, .missing]])
    let text = grid.lines(.braille, size: .smallest).plain
    #expect(
      text == """
         ⢀⣀⣀⡀ │
         ⢸⣿⣿⡇ │
         ⠈⠉⠉⠁ │
        ──────┼──────
              │
              │  ?
              │
        """, "\(text)")
    #expect(grid.extent(.smallest) == FigureSize(columns: 13, rows: 7))
    #expect(FigureGrid(rows: []).lines(.braille, size: .largest).isEmpty)
  }

  @Test("The typesetter draws figures as wide as there is room, and a lone figure in a paragraph")
  func typeset() {
    let star = Figure([Shape(.star)])
    let grid = FigureGrid(rows: [Array(repeating: .figure(star), count: 3)])
    for (width, columns) in [(80, 10), (32, 10), (31, 9), (26, 8), (20, 6), (5, 6)] {
      let lines = Typesetter().lines([.figures(grid)], width: width)
      #expect(lines.columns == columns * 3 + 2, "\(width)")
    }
    #expect(
      Typesetter().lines([.paragraph([.figure(star)])], width: 40)
        == star.lines(.braille, size: .largest))
    let sentence = Typesetter().lines(
      [.paragraph([.text("See "), .figure(star), .text(".")])], width: 40)
    #expect(sentence.plain == "See large outlined star.")
    let words = Typesetter(figures: FigureLook(style: .words, words: .german))
      .lines([.figures(grid)], width: 40)
    #expect(words.first?.plain == "Figuren.")
    #expect(words.count == 4)
  }
}
