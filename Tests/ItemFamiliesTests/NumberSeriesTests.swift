import Assessment
import ItemSolvers
import Psychometrics
import Testing

@testable import ItemFamilies

@Suite("Number series")
struct NumberSeriesTests {
  @Test("probe")
  func probe() throws {
    let drawing = try ItemDrawing(.numberSeries)
    for cell in drawing.specification.cells() {
      var rejections: [String: Int] = [:]
      var wins = [0, 0, 0, 0, 0, 0.0]
      var names: [String: Int] = [:]
      var samples: [String] = []
      let n = 1500
      for index in 1...n {
        let drawn = try drawing.draw(cell, seed: 11, path: "t", index: index)
        rejections.merge(drawn.rejections, uniquingKeysWith: +)
        let options = drawn.item.steps[0].answer.options
        let values: [(value: Int, key: Bool)] = options.map { o in
          if let e = o.error { names[e, default: 0] += 1 }
          guard case .text(let t) = o.content[0] else { return (0, false) }
          return (Int(t) ?? 0, o.isKey)
        }
        func win(_ place: Int, _ group: [(value: Int, key: Bool)]) {
          wins[place] += Double(group.count(where: \.key)) / Double(group.count)
        }
        let longest = values.map { String($0.value).count }.max() ?? 0
        win(0, values.filter { String($0.value).count == longest })
        win(1, [values.sorted { $0.value < $1.value }[2]])
        let odd = values.count { $0.value % 2 == 1 }
        win(2, values.filter { ($0.value % 2 == 1) == (odd > 2) })
        let digits = Dictionary(grouping: values) { $0.value % 10 }
        let most = digits.values.map(\.count).max() ?? 0
        win(3, digits.values.filter { $0.count == most }.flatMap { $0 })
        let sorted = values.sorted { $0.value < $1.value }
        let gaps = zip(sorted, sorted.dropFirst()).map { $1.value - $0.value }
        let least = gaps.min() ?? 0
        let at = gaps.firstIndex(of: least) ?? 0
        win(4, [sorted[at], sorted[at + 1]])
        let isolation = sorted.indices.map { i in
          min(i > 0 ? gaps[i - 1] : 1_000_000, i < 4 ? gaps[i] : 1_000_000)
        }
        win(5, [sorted[isolation.firstIndex(of: isolation.max() ?? 0) ?? 0]])
        if index <= 3, case .paragraph(let c) = drawn.item.steps[0].content[0],
          case .text(let t) = c[0]
        {
          samples.append("\(t)  \(values.map { ($0.key ? "*" : "") + String($0.value) })")
        }
      }
      print(
        cell, rejections, wins.map { Int($0 / Double(n) * 1000) }, String(drawing.space(of: cell)))
      print("   ", names.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" })
      for s in samples { print("     ", s) }
    }
  }
}
