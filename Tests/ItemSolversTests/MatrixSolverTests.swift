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
    // The border follows exclusive-or along the rows (to 12); down the columns union leads to 14.
    var item = MatrixItem()
    let borders = [[6, 10, 12], [10, 6, 12], [14, 14, 0]]
    item.rows = borders.enumerated().map { row, line in
      line.enumerated().map { column, border in
        row == 2 && column == 2 ? nil : MatrixItem.figure(border: border)
      }
    }
    item.options = MatrixItem.options(
      [
        (MatrixItem.figure(border: 8), nil), (MatrixItem.figure(border: 12), "elements-a"),
      ] + (0..<6).map { (MatrixItem.figure(border: 16 + $0), "elements-b") })
    #expect(!rules(item).isEmpty)
    guard let problem = MatrixProblem(item.item) else {
      Issue.record("the matrix cannot be read")
      return
    }
    let solution = MatrixSolution(problem)
    // Exclusive-or along the rows leaves nothing, union along the columns leaves 12.
    #expect(solution.cost(of: problem.options[1]) == 4)
    #expect(solution.complexity == 5)
    #expect(solution.cost(of: problem.options[0]) == nil)
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
