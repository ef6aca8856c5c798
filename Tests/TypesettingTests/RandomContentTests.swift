import Assessment
import Testing
import Typesetting

@Suite("Content of any shape")
struct RandomContentTests {
  /// Content made from a seed.
  struct Maker {
    var state: UInt64
    var drawsCharts = true

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }

    mutating func words() -> String {
      let pieces = [
        "a", "word", " ", "  ", "\u{A0}", "-", "/", "漢字", "👍🏽", "e\u{301}", "well-known", "3.5",
        "1,200",
        "-4", "%", "(", ")", "\t", "\n", "\u{1B}[2J", "\u{202E}", "", "Donaudampfschifffahrt",
        "\u{AD}",
        "\u{200B}", "\u{301}", "–", "\u{2028}", "\u{7}",
      ]
      return (0..<next(7)).map { _ in pieces[next(pieces.count)] }.joined()
    }

    mutating func inlines(_ depth: Int = 0) -> [Inline] {
      (0..<next(5)).map { _ in
        switch next(depth > 2 ? 3 : 9) {
        case 0: .code(words())
        case 1: .lineBreak
        case 2: .text(words())
        case 3: .emphasis(inlines(depth + 1))
        case 4: .strong(inlines(depth + 1))
        case 5: .sub(inlines(depth + 1))
        case 6: .sup(inlines(depth + 1))
        case 7: .fraction(numerator: inlines(depth + 1), denominator: inlines(depth + 1))
        default: .gap(Interaction(response: "g\(next(9))", kind: .consent))
        }
      }
    }

    mutating func chart() -> Chart {
      let numbers = [0, 1, -1, 3.25, 1e9, -1e-9, 1e300, -1e300, .nan, .infinity]
      return Chart(
        form: next(2) == 0 ? .bar : .line, title: words(), unit: next(2) == 0 ? nil : words(),
        series: (0..<next(4)).map { _ in
          Chart.Series(
            name: words(),
            points: (0..<next(6)).map { _ in
              Chart.Point(label: words(), value: numbers[next(numbers.count)])
            })
        })
    }

    mutating func blocks(_ depth: Int = 0) -> [Block] {
      (0..<next(4)).map { _ in
        switch next(depth > 2 ? 4 : 6) {
        case 0: .paragraph(inlines())
        case 1: .code(words())
        case 2: drawsCharts ? .chart(chart()) : .code(words())
        case 3:
          .table(
            Table(
              caption: inlines(),
              rows: (0..<next(5)).map { _ in
                Table.Row(
                  isHeader: next(3) == 0, cells: (0..<next(5)).map { _ in Table.Cell(inlines()) })
              }))
        default: .list(ordered: next(2) == 0, entries: (0..<next(4)).map { _ in blocks(depth + 1) })
        }
      }
    }
  }

  private func isClean(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0.value != 0x202E
        && $0.value != 0x2028
    }
  }

  @Test("Nothing is wider than asked, and no control gets through", arguments: 1...8)
  func anyContent(seed: UInt64) {
    var maker = Maker(state: seed)
    let typesetter = Typesetter()
    let spoken = SpokenText(words: .english)
    for _ in 0..<30 {
      let blocks = maker.blocks()
      let width = 1 + maker.next(60)
      for line in typesetter.lines(blocks, width: width) {
        #expect(line.columns <= width, "\(line.plain.debugDescription) at \(width)")
        #expect(line.spans.allSatisfy { isClean($0.text) })
        #expect(line.columns == line.plain.columns)
      }
      #expect(spoken.lines(blocks).allSatisfy(isClean))
      let widths = typesetter.widths(of: blocks)
      #expect(widths.least <= widths.natural)
    }
  }

  @Test("At its natural width content takes its natural shape", arguments: [1, 2, 3] as [UInt64])
  func naturalWidth(seed: UInt64) {
    var maker = Maker(state: seed, drawsCharts: false)
    let typesetter = Typesetter()
    for _ in 0..<60 {
      let blocks = maker.blocks()
      let natural = typesetter.widths(of: blocks).natural
      let set = typesetter.lines(blocks, width: max(1, natural))
      #expect(set == typesetter.lines(blocks, width: natural + 50))
    }
  }

  @Test("What a table shows is also said", arguments: [1, 2, 3] as [UInt64])
  func tablesAreEqual(seed: UInt64) {
    var maker = Maker(state: seed)
    for _ in 0..<30 {
      let rows = 1 + maker.next(4)
      let table = Table(
        rows: (0...rows).map { row in
          SampleContent.cells((0..<4).map { "c\(row)x\($0)" }, isHeader: row == 0)
        })
      let seen = Typesetter().lines([.table(table)], width: 12 + maker.next(40)).plain
      let said = SpokenText(words: .english).lines([.table(table)]).joined(separator: "\n")
      for row in 0...rows {
        for column in 0..<4 {
          #expect(seen.contains("c\(row)x\(column)"))
          #expect(said.contains("c\(row)x\(column)"))
        }
      }
    }
  }
}
