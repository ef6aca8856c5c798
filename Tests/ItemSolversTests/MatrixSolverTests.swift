import Assessment
import Testing

@testable import ItemSolvers

@Suite("Solving figural matrices")
struct MatrixSolverTests {
  private func rules(_ item: MatrixItem) -> Set<String> {
    Set(Soundness.defects(in: item.item).map(\.rule))
  }

  @Test("a matrix written by hand is sound")
  func sound() {
    #expect(Soundness.defects(in: MatrixItem().item) == [])
  }

  @Test("each planted defect is caught by its rule")
  func defects() {
    func broken(_ change: (inout MatrixItem) -> Void) -> Set<String> {
      var item = MatrixItem()
      change(&item)
      return rules(item)
    }
    func option(_ item: MatrixItem, _ place: Int, error: String?) -> GeneratedOption {
      GeneratedOption(
        id: item.options[place].id, content: item.options[place].content, error: error)
    }
    #expect(broken { $0.complexity = 3 } == ["complexity"])
    #expect(broken { $0.radicals[1] = "2" } == ["radical"])
    #expect(broken { $0.radicals[2] = "logic" } == ["radical"])
    #expect(broken { $0.hint = "What changes: Size." } == ["hint"])
    #expect(broken { $0.explanation = ["Fill: the same along each row."] } == ["explanation"])
    #expect(
      broken {
        $0.explanation = ["Fill: lighter, in the order solid, hatched, outlined."]
      } == ["explanation"])
    #expect(broken { $0.explanation.append("Size: each row has three.") } == ["explanation"])
    #expect(
      broken { $0.options[1] = option($0, 1, error: "fill-repeats-above") } == ["unnamed-error"])
    #expect(broken { $0.options[3] = option($0, 3, error: "nonsense") } == ["unnamed-error"])
    #expect(
      broken {
        $0.options[1] = option($0, 1, error: nil)
        $0.options[0] = option($0, 0, error: "fill-wrong-direction")
      }.contains("wrong-key"))
    #expect(broken { $0.options[7] = option($0, 7, error: nil) } == ["one-key"])
    #expect(
      broken {
        $0.options[2] = GeneratedOption(
          id: "c", content: $0.options[0].content, error: "shape-changes-what-stays")
      } == ["equal-options"])
    #expect(broken { $0.rows[1][1] = MatrixItem.figure(fill: 2) } == ["one-right-answer"])
    #expect(broken { $0.rows[1][1] = MatrixItem.figure(size: 15) } == ["unreadable"])
    #expect(broken { $0.rows[2][2] = MatrixItem.figure() } == ["unreadable"])
    #expect(broken { $0.options.removeLast() } == ["unreadable"])
    #expect(
      broken {
        $0.options[0] = GeneratedOption(
          id: "a", content: [.figure(MatrixItem.figure(fill: 1))], error: nil)
      }.contains("one-right-answer"))
  }

  @Test("a rule of no more weight that leads to another option makes a matrix ambiguous")
  func ambiguous() {
    // The border follows exclusive-or along the rows, to 10; union along the columns leads to 14.
    var item = MatrixItem()
    let borders = [[3, 5, 6], [5, 9, 12], [7, 13, 0]]
    item.rows = borders.enumerated().map { row, line in
      line.enumerated().map { column, border in
        row == 2 && column == 2 ? nil : MatrixItem.figure(border: border)
      }
    }
    item.radicals[2] = "logic"
    item.complexity = 5
    item.options = MatrixItem.options(
      [(MatrixItem.figure(border: 10), nil), (MatrixItem.figure(border: 14), "elements-unknown")]
        + (16..<22).map { (MatrixItem.figure(border: $0), "elements-unknown") })
    item.explanation = ["Border: the third figure has what only one of the first two has."]
    item.hint = "What changes: Border."
    #expect(rules(item) == ["ambiguous", "unnamed-error"])
  }

  @Test("no item traps, however its figures are mixed up")
  func fuzz() {
    var state: UInt64 = 3
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<500 {
      var item = MatrixItem()
      func figure() -> Figure {
        Figure(
          (0..<random(4)).map { _ in
            Shape(
              Shape.Kind.allCases[random(9)],
              x: [7, 12, 17][random(3)],
              y: [1, 7, 12, 17][random(4)],
              size: [3, 8, 12, 16, -5][random(5)],
              rotation: random(8) * 45,
              fill: Shape.Fill.allCases[random(3)])
          })
      }
      for _ in 0...random(3) {
        let row = random(item.rows.count)
        if item.rows[row].isEmpty { continue }
        switch random(4) {
        case 0: item.rows[row][0] = figure()
        case 1: item.rows[row].removeLast()
        case 2: item.rows[row][item.rows[row].count - 1] = MatrixItem.group(1)
        default: item.rows[row] = item.rows[row].map { _ in MatrixItem.group(1 + row) }
        }
      }
      if random(2) == 0 {
        item.options = MatrixItem.options((0..<8).map { _ in (figure(), "size-") })
      }
      #expect(!Soundness.defects(in: item.item).isEmpty || item.rows == MatrixItem().rows)
    }
  }

  @Test("rules lead where they do by hand")
  func readings() {
    func values(_ attribute: MatrixAttribute, _ lines: [[Int]], turns: Int = 1) -> [MatrixRule: Int]
    {
      let readings = MatrixLines(attribute: attribute, lines: lines, turns: turns).readings
      return Dictionary(readings.map { ($0.rule, $0.value) }) { first, _ in first }
    }
    #expect(values(.shape, [[4, 4, 4], [4, 4, 4], [4, 4]])[.same] == 4)
    #expect(values(.shape, [[4, 4, 4], [1, 1, 1], [2, 2]]) == [.constant: 2])
    #expect(values(.size, [[2, 2], [0]]) == [.constant: 0])
    #expect(values(.fill, [[0, 0, 0], [2, 2, 2], [1, 1]]) == [.constant: 1])
    #expect(values(.count, [[1, 2, 3], [2, 3, 4], [1, 2]]) == [.progression(step: 1): 3])
    #expect(values(.size, [[2, 1], [1]]) == [.progression(step: -1): 0])
    #expect(values(.fill, [[0, 1], [2]]).isEmpty)
    #expect(
      values(.turn, [[0, 3, 6], [7, 2, 5], [4, 7]], turns: 8) == [.progression(step: 3): 2])
    #expect(
      values(.elements, [[1, 4, 16], [128, 2, 8], [64, 1]]) == [.progression(step: 2): 4])
    #expect(values(.shape, [[0, 1, 2], [1, 2, 0], [2, 0]]) == [.distribution: 1])
    #expect(values(.shape, [[6, 3, 0], [0, 6, 3], [3, 0]]) == [.distribution: 6])
    #expect(values(.turn, [[1, 2, 5], [5, 1, 2], [2, 5]], turns: 8) == [.distribution: 1])
    #expect(values(.count, [[1, 3, 4], [1, 1, 2], [2, 1]]) == [.addition: 3])
    #expect(values(.count, [[4, 3, 1], [3, 1, 2], [4, 1]]) == [.subtraction: 3])
    #expect(values(.elements, [[3, 6, 7], [12, 24, 28], [5, 9]]) == [.addition: 13])
    #expect(values(.elements, [[3, 6, 1], [12, 24, 4], [5, 9]]) == [.subtraction: 4])
    #expect(values(.elements, [[3, 6, 5], [12, 24, 20], [5, 9]]) == [.exclusiveOr: 12])
    #expect(values(.elements, [[3, 6, 2], [12, 24, 8], [5, 9]]) == [.other: 1])
  }
}
