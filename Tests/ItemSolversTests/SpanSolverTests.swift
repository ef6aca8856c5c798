import Assessment
import Testing

@testable import ItemSolvers

@Suite("The solver of sequences to be remembered")
struct SpanSolverTests {
  struct Planted: Sendable, CustomTestStringConvertible {
    let name: String
    let defect: String?
    var material = "digits"
    var direction = "forward"
    var length = 4
    var complexity = 4
    var frames: [[Block]] = Planted.texts("7294")
    var question = "Type the digits in the order shown."
    var map: [Block] = []
    var key = "7294"
    var explanation = "Shown: 7 2 9 4."
    var times = [1_000, 250]
    var hints: [[Block]] = []

    init(_ name: String, _ defect: String?, _ change: (inout Planted) -> Void = { _ in }) {
      self.name = name
      self.defect = defect
      change(&self)
    }

    var testDescription: String { name }

    static func texts(_ text: String) -> [[Block]] {
      text.map { [.paragraph([.text(String($0))])] }
    }

    static func grid(_ places: [Int], spoken: Int? = nil) -> [[Block]] {
      places.map { place in
        let cells = (1...9).map {
          FigureGrid.Cell.figure(Figure([Shape(.square, fill: $0 == place ? .solid : .outline)]))
        }
        let rows = [Array(cells[..<3]), Array(cells[3..<6]), Array(cells[6...])]
        return [.figures(FigureGrid(rows: rows, alternative: "Place \(spoken ?? place)"))]
      }
    }

    mutating func show(_ digits: String) {
      frames = Self.texts(digits)
      key = digits
      length = digits.count
      complexity = digits.count
      explanation = "Shown: \(digits.map(String.init).joined(separator: " "))."
    }

    mutating func showGrid(_ places: [Int]) {
      show(places.map(String.init).joined())
      frames = Self.grid(places)
      material = "grid"
      question = "Type the numbers of the places in the order shown."
      map = [.code("1 2 3\n4 5 6\n7 8 9")]
    }

    mutating func turn() {
      direction = "backward"
      complexity += 1
      question = "Type the digits in reverse order, the last one first."
      key = String(key.reversed())
      explanation += " In reverse order: \(key.map(String.init).joined(separator: " "))."
    }

    var item: GeneratedItem {
      GeneratedItem(
        family: .span, version: 1,
        cell: FamilyCell([
          FamilyParameter("material", material), FamilyParameter("direction", direction),
          FamilyParameter("length", length),
        ]),
        incidentals: [FamilyParameter("language", "en")], complexity: complexity,
        stem: [.paragraph([.text("Remember the \(material == "grid" ? "places" : material).")])],
        steps: [
          GeneratedStep(
            presentation: Presentation(frames: frames, frameMs: times[0], gapMs: times[1]),
            content: [.paragraph([.text(question)])] + map, answer: .text(key: key), hints: hints)
        ],
        explanation: [.paragraph([.text(explanation)])])
    }
  }

  static let planted: [Planted] = [
    Planted("digits forward", nil),
    Planted("digits backward", nil) { $0.turn() },
    Planted("letters", nil) {
      $0.show("QTFRX")
      $0.material = "letters"
      $0.question = "Type the letters in the order shown."
    },
    Planted("places", nil) { $0.showGrid([5, 1, 8, 3]) },
    Planted("places around the edge of the grid", nil) { $0.showGrid([2, 3, 4, 9]) },
    Planted("a key in the order shown, asked for backward", "wrong-key") {
      $0.turn()
      $0.key = "7294"
    },
    Planted("a key with another digit", "wrong-key") { $0.key = "7284" },
    Planted("a frame too few", "radical") { $0.frames.removeLast() },
    Planted("another direction than the radical says", "radical") { $0.direction = "backward" },
    Planted("another complexity", "complexity") { $0.complexity = 5 },
    Planted("a digit twice in a row", "sequence") { $0.show("7229") },
    Planted("a digit twice", "sequence") { $0.show("7297") },
    Planted("a run upwards", "sequence") { $0.show("9345") },
    Planted("a run downwards in twos", "sequence") { $0.show("1864") },
    Planted("a year", "sequence") { $0.show("61984") },
    Planted("pi", "sequence") { $0.show("73148") },
    Planted("a line in the grid", "sequence") { $0.showGrid([4, 1, 5, 9]) },
    Planted("a letter among digits", "unreadable") { $0.show("72X4") },
    Planted("two digits in one frame", "unreadable") {
      $0.frames[0] = [.paragraph([.text("72")])]
    },
    Planted("a question in other words", "unreadable") { $0.question = "What was it?" },
    Planted("a question in another language", "unreadable") {
      $0.question = "Tippen Sie die Ziffern in der gezeigten Reihenfolge."
    },
    Planted("a grid without its numbers", "unreadable") {
      $0.showGrid([5, 1, 8, 3])
      $0.map = []
    },
    Planted("a grid without a filled square", "unreadable") {
      $0.showGrid([5, 1, 8, 3])
      $0.frames = Planted.grid([5, 1, 8, 0])
    },
    Planted("a grid that is read out as another place", "unreadable") {
      $0.showGrid([5, 1, 8, 3])
      $0.frames = Planted.grid([5, 1, 8, 3], spoken: 2)
    },
    Planted("elements shown too briefly", "presentation") { $0.times = [500, 250] },
    Planted("an explanation of something else", "explanation") {
      $0.explanation = "Shown: 7 2 9 5."
    },
    Planted("a hint", "hint") { $0.hints = [[.paragraph([.text("It begins with 7.")])]] },
  ]

  @Test("planted defects are named", arguments: planted)
  func defects(_ planted: Planted) {
    let item = planted.item
    if let defect = planted.defect {
      #expect(SpanSolver.defects(in: item).contains { $0.rule == defect })
      #expect(!Soundness.defects(in: item).isEmpty)
    } else {
      #expect(Soundness.defects(in: item).isEmpty)
    }
  }

  @Test("an item with nothing presented is unreadable")
  func nothing() {
    let item = GeneratedItem(
      family: .span, version: 1, cell: FamilyCell([]), complexity: 1, stem: [], steps: [],
      explanation: [])
    #expect(SpanSolver.defects(in: item).map(\.rule) == ["unreadable"])
  }
}
