import Assessment
import Delivery
import Testing
import Typesetting

@testable import TerminalUI

/// Items with figures, and the look at figures before the first part.
@Suite struct FigurePageTests {
  typealias Player = InterfaceTests.Player

  private func picked(_ id: String) -> [Request] {
    [.act(.enter(response: "RESPONSE", Entry(.identifier(id))))]
  }

  private func same(_ frame: String, _ expected: String) {
    #expect(frame == expected, "The frame is:\n\(frame)")
  }

  @Test("A matrix stands beside its eight options at 80x24, without scrolling")
  func matrix() {
    let player = Player(Fixtures.matrix)
    _ = player.press(.right, .down, .character("4"))
    same(
      player.text,
      """
       Numerical reasoning                                                  8:41 left
       ──────────────────────────────────────────────────────────────────────────────

         ⠶        │        ⠶│⠶           Question 5 of 12
           ⡔⠊⠉⠑⢢  │ ⢸⠉⠉⠉⠉⠉⡇ │   ⢀⠶⡀
          ⢸     ⡇ │ ⢸     ⡇ │  ⢠⠃ ⠘⡄     Which figure completes the matrix?
           ⠣⢄⣀⡠⠜  │ ⢸⣀⣀⣀⣀⣀⡇ │  ⠉⠉⠉⠉⠉
                  │         │               ○ 1        ○ 2        ○ 3      ▸ ● 4
         ─────────┼─────────┼─────────   ⠶                  ⠶  ⠶                  ⠶
                 ⠶│⠶        │        ⠶     ⡔⠊⠉⠑⢢     ⢸⠉⠉⠉⠉⠉⡇      ⢀⠶⡀       ⣔⠞⡩⢓⢦
           ⣔⠞⡩⢓⢦  │ ⢸⢋⠝⡩⢋⠝⡇ │   ⢀⡶⡀       ⢸     ⡇    ⢸     ⡇     ⢠⠃ ⠘⡄     ⢸⡡⢊⠔⡡⢊⡇
          ⢸⡡⢊⠔⡡⢊⡇ │ ⢸⡡⢊⠔⡡⢊⡇ │  ⢠⢋⠔⡹⡄       ⠣⢄⣀⡠⠜     ⢸⣀⣀⣀⣀⣀⡇     ⠉⠉⠉⠉⠉      ⠳⢥⣊⡴⠝
           ⠳⢥⣊⡴⠝  │ ⢸⣔⣡⣊⣔⣡⡇ │  ⠉⠉⠉⠉⠉
                  │         │               ○ 5        ○ 6        ○ 7        ○ 8
         ─────────┼─────────┼─────────   ⠶                  ⠶  ⠶                  ⠶
         ⠶        │        ⠶│             ⢸⢋⠝⡩⢋⠝⡇      ⢀⡶⡀       ⣴⣾⣿⣷⣦     ⢸⣿⣿⣿⣿⣿⡇
           ⣴⣾⣿⣷⣦  │ ⢸⣿⣿⣿⣿⣿⡇ │             ⢸⡡⢊⠔⡡⢊⡇     ⢠⢋⠔⡹⡄     ⢸⣿⣿⣿⣿⣿⡇    ⢸⣿⣿⣿⣿⣿⡇
          ⢸⣿⣿⣿⣿⣿⡇ │ ⢸⣿⣿⣿⣿⣿⡇ │    ?        ⢸⣔⣡⣊⣔⣡⡇     ⠉⠉⠉⠉⠉      ⠻⢿⣿⡿⠟     ⢸⣿⣿⣿⣿⣿⡇
           ⠻⢿⣿⡿⠟  │ ⢸⣿⣿⣿⣿⣿⡇ │
                  │         │

       ──────────────────────────────────────────────────────────────────────────────
       ■■■■▣◇□□□□□□   4 of 12 answered, 1 flagged
       1-8 choose   Enter next   p previous   f flag   o overview   h clock   ? help
      """)
  }

  @Test("A row of figures stands above its options")
  func series() {
    same(
      Player(Fixtures.series).text,
      """
       Numerical reasoning                                                  8:41 left
       ──────────────────────────────────────────────────────────────────────────────

         Question 5 of 12

         Which figure comes next?

         ⠰⠆ ⢀⣀⣀⡀   │ ⢀⣀⣀⣀⣀⣀⣀⡰⠆│⠰⠆        │
          ⢀⠔⠁  ⠈⠢⡀ │ ⢸      ⡇ │   ⢀⠜⠣⡀   │
          ⢸      ⡇ │ ⢸      ⡇ │  ⢀⠎  ⠱⡀  │    ?
          ⠈⠢⡀  ⢀⠔⠁ │ ⢸      ⡇ │  ⠚⠒⠒⠒⠒⠓  │
            ⠈⠉⠉⠁   │ ⠈⠉⠉⠉⠉⠉⠉⠁ │          │

            ○ 1         ○ 2         ○ 3         ○ 4         ○ 5
         ⠰⠆ ⢀⣀⣀⡀      ⢀⣀⣀⣀⣀⣀⣀⡰⠆  ⠰⠆             ⢀⣀⣀⡀ ⠰⠆  ⠰⢆⣀⣀⣀⣀⣀⣀⡀
          ⢀⠔⠁  ⠈⠢⡀    ⢸      ⡇      ⢀⠜⠣⡀      ⢀⠔⡡⢊⠔⡩⢢⡀    ⢸⠔⡡⢊⠔⡡⢊⡇
          ⢸      ⡇    ⢸      ⡇     ⢀⠎  ⠱⡀     ⢸⢊⠔⡡⢊⠔⡡⡇    ⢸⢊⠔⡡⢊⠔⡡⡇
          ⠈⠢⡀  ⢀⠔⠁    ⢸      ⡇     ⠚⠒⠒⠒⠒⠓     ⠈⠣⣊⠔⡡⢊⠔⠁    ⢸⡡⢊⠔⡡⢊⠔⡇
            ⠈⠉⠉⠁      ⠈⠉⠉⠉⠉⠉⠉⠁                  ⠈⠉⠉⠁      ⠈⠉⠉⠉⠉⠉⠉⠁


       ──────────────────────────────────────────────────────────────────────────────
       ■■■■▣◇□□□□□□   4 of 12 answered, 1 flagged
       1-5 choose   Enter next   p previous   f flag   o overview   h clock   ? help
      """)
  }

  @Test("At 40x12 the matrix stands above its options, and the caret scrolls to them")
  func small() {
    let player = Player(Fixtures.matrix, size: WindowSize(rows: 12, columns: 40))
    #expect(player.sees("PgDn"))
    #expect(!player.sees("○ 1"))
    _ = player.press(.down, .down)
    same(
      player.text,
      """
       Question 5 of 12             8:41 left
        ⢠⠋  ⠙⡄    ⢸    ⡇     ⢀⠜⠣⡀     ⢠⢋⠔⡡⢛⡄
        ⠘⣄  ⣠⠃    ⢸    ⡇     ⠮⠤⠤⠵     ⠘⣥⢊⠔⣡⠃
          ⠉⠉      ⠈⠉⠉⠉⠉⠁                ⠉⠉
       ▸ ○ 5       ○ 6       ○ 7       ○ 8
       ⠛⢀⣀⣀⣀⣀⡀          ⠛  ⠛  ⣀⣀      ⢀⣀⣀⣀⣀⡀⠛
        ⢸⢊⠔⡡⢊⡇     ⢀⠜⡣⡀     ⢠⣿⣿⣿⣿⡄    ⢸⣿⣿⣿⣿⡇
        ⢸⡡⢊⠔⡡⡇     ⠮⠮⠴⠵     ⠘⣿⣿⣿⣿⠃    ⢸⣿⣿⣿⣿⡇
        ⠈⠉⠉⠉⠉⠁                ⠉⠉      ⠈⠉⠉⠉⠉⠁
       PgUp ▲ more above
       4 of 12 answered, 1 flagged
       1-8 choose   Enter choose   ? help
      """)
  }

  @Test("Blocks and words stand where dots would")
  func styles() {
    let player = Player(Fixtures.matrix)
    let hasDots = { (text: String) in
      text.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) }
    }
    #expect(hasDots(player.text))
    player.face.figureStyle = .blocks
    #expect(!hasDots(player.text))
    #expect(player.sees("▐"))
    player.face.figureStyle = .words
    #expect(!hasDots(player.text))
    #expect(player.sees("Row 1, column 1: tiny solid circle: top left corner"))
    player.face.figureStyle = .braille
    player.face.drawsFigures = false
    #expect(!hasDots(player.text))
    #expect(player.sees("Row 1, column 1"))
  }

  @Test("Arrows go through the options in two directions, and stay among them")
  func arrows() {
    let player = Player(Fixtures.matrix)
    #expect(player.press(.right) == [])
    #expect(player.sees("▸ ○ 1"))
    #expect(player.press(.left, .up) == [])
    #expect(player.sees("▸ ○ 1"))
    #expect(player.press(.down, .right) == [])
    #expect(player.sees("▸ ○ 6"))
    #expect(player.press(.down) == [])
    #expect(player.sees("▸ ○ 6"))
    #expect(player.press(.enter) == picked("f"))
    #expect(player.sees("▸ ● 6"))
    #expect(player.press(.character("8")) == picked("h"))
    #expect(player.sees("▸ ● 8"))
    #expect(player.press(.up, .character(" ")) == picked("d"))
    #expect(player.press(.backspace) == [.act(.enter(response: "RESPONSE", nil))])
    #expect(player.press(.enter, .enter).last == .act(.next))
  }

  @Test("In words the options are a list again")
  func list() {
    let player = Player(Fixtures.series)
    player.face.figureStyle = .words
    #expect(player.press(.down, .down) == [])
    #expect(
      player.sees("▸ ○ 2  tiny solid circle: top right corner; large outlined square: centre"))
    #expect(player.press(.left) == [])
  }

  @Test("Words say on what field they count, where they count, once in plain mode")
  func numbersInWords() {
    let field = "numbers for places and sizes count on a field of 24 by 24"
    let odd = Figure([Shape(.square, x: 5, y: 3, size: 5)])
    let item = Fixtures.figural(
      "Which comes next?", FigureGrid(rows: [[.figure(odd), .missing]]), count: 3, path: "odd-place"
    )
    let flat = { (player: Player) in
      player.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let drawn = Player(item)
    #expect(!flat(drawn).contains(field))
    drawn.face.figureStyle = .words
    #expect(flat(drawn).contains(field))
    let usual = Player(Fixtures.series)
    usual.face.figureStyle = .words
    #expect(!flat(usual).contains(field))
    let plain = PlainInterfaceTests.Player(Fixtures.series)
    #expect(!plain.said.contains(field))
    #expect(plain.show(.item(item)).contains(field))
    #expect(!plain.show(.item(Fixtures.series)).contains(field))
    #expect(!plain.show(.item(item)).contains(field))
    #expect(plain.type("again") == [] && plain.said.contains(field))
  }

  @Test("Rows of a gallery are as even as they can be")
  func gallery() {
    let rows = { (count: Int, width: Int) in
      Gallery(count: count, size: .largest, width: width).rows.map(\.count)
    }
    #expect(rows(8, 46) == [4, 4])
    #expect(rows(6, 60) == [3, 3])
    #expect(rows(5, 58) == [5])
    #expect(rows(5, 57) == [3, 2])
    #expect(rows(3, 4) == [1, 1, 1])
    #expect(rows(0, 40) == [])
  }

  @Test("Blocks are drawn larger where there is room, dots are not")
  func larger() {
    let options = Shape.Fill.allCases.map {
      Option(id: $0.rawValue, content: [.figure(Figure([Shape(.square, size: 6, fill: $0)]))])
    }
    let item = Fixtures.item(
      .choice, "Which one?", .choice(ChoiceInteraction(options: options)))
    let player = Player(item)
    let layout = WindowLayout(size: WindowSize(rows: 24, columns: 80))
    #expect(player.face.itemBody(item, layout: layout).figureSize == .largest)
    player.face.figureStyle = .blocks
    #expect(
      player.face.itemBody(item, layout: layout).figureSize == FigureSize(columns: 14, rows: 7))
  }

  @Test("However long hints grow, figures get no smaller than is needed to tell them apart")
  func hints() {
    let kinds = [Shape.Kind.circle, .diamond, .cross, .pentagon]
    let figures = kinds.map { Figure([Shape($0, size: 8)]) }
    let options = figures.enumerated().map {
      Option(id: "o\($0.offset)", content: [.figure($0.element)])
    }
    let grid = FigureGrid(rows: [
      [.figure(figures[0]), .figure(figures[1])], [.figure(figures[2]), .missing],
    ])
    let sentence = "The shape of the row below is another one than that of the row above. "
    for words in 0..<12 {
      let text = String(repeating: sentence, count: words)
      let item = Fixtures.item(
        .choice, "", nil, openHints: 1,
        steps: [
          Step(
            id: "1",
            content: [
              .paragraph([.text("Which one?")]), .figures(grid),
              .interaction(
                Interaction(
                  response: "RESPONSE", kind: .choice(ChoiceInteraction(options: options)))),
            ], hints: [Hint(content: [.paragraph([.text(text)])], cost: 0)])
        ])
      let player = Player(item)
      _ = player.text
      let body = player.face.itemBody(
        item, layout: WindowLayout(size: WindowSize(rows: 24, columns: 80)))
      #expect(FigureStyle.braille.tellsApart(figures, size: body.figureSize), "\(words)")
    }
  }

  @Test("A terminal without the characters gets words, and is told so")
  func ascii() {
    let player = Player(.figureCheck(FigureCheckScreen(title: "Test")))
    player.face.drawsFigures = false
    #expect(player.sees("described in words"))
    #expect(player.press(.character("1")) == [])
    #expect(player.press(.enter) == [.act(.chooseFigureStyle(.words))])
  }

  @Test("Plain mode says figures, and the look at them in one sentence")
  func plain() {
    let item = PlainInterfaceTests.Player(Fixtures.series)
    same(
      item.said,
      """
      Numerical reasoning. Question 5 of 12. 8 minutes 41 seconds left in this part.
      Which figure comes next?
      Figures.
        Figure 1: tiny solid circle: top left corner; large outlined circle: centre.
        Figure 2: tiny solid circle: top right corner; large outlined square: centre.
        Figure 3: tiny solid circle: top left corner; large outlined triangle, pointing up: centre.
        Figure 4: the missing figure.
      1. tiny solid circle: top left corner; large outlined circle: centre
      2. tiny solid circle: top right corner; large outlined square: centre
      3. tiny solid circle: top left corner; large outlined triangle, pointing up: centre
      4. tiny solid circle: top right corner; large hatched circle: centre
      5. tiny solid circle: top left corner; large hatched square: centre
      Your answer, or ? for help: 
      """)
    let check = PlainInterfaceTests.Player(.figureCheck(FigureCheckScreen(title: "Test")))
    #expect(check.said.contains("Figures in this test are described in words."))
    #expect(check.type("") == [.act(.chooseFigureStyle(.words))])
  }
}
