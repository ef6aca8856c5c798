import Assessment
import Testing

@testable import ItemFamilies
@testable import ItemSolvers

@Suite("Odd-one-out items")
struct OddOneOutTests {
  @Test("explore")
  func explore() throws {
    let drawing = try ItemDrawing(.oddOneOut)
    for cell in drawing.specification.cells() {
      var rejected: [String: Int] = [:]
      var hits = [0, 0, 0, 0]
      let n = 1000
      for index in 0..<n {
        let drawn = try drawing.draw(cell, seed: 1, path: "t", index: index)
        rejected.merge(drawn.rejections, uniquingKeysWith: +)
        let options = drawn.item.steps[0].answer.options
        let tags: [Set<String>] = options.map { o in
          guard let f = o.content.onlyFigure else { return [] }
          return Set(f.shapes.flatMap { ["k\($0.kind)", "f\($0.fill)", "r\($0.rotation)", "p\($0.x),\($0.y)", "s\($0.size)"] })
        }
        let score = tags.map { t in t.reduce(0) { s, tag in s + tags.count(where: { $0.contains(tag) }) } }
        let best = score.max(), worst = score.min()
        let top = options.indices.filter { score[$0] == best }, low = options.indices.filter { score[$0] == worst }
        if options[top[index % top.count]].isKey { hits[0] += 1 }
        if options[low[index % low.count]].isKey { hits[1] += 1 }
        let mean = zip(score, tags).map { Double($0) / Double($1.count) }
        let b2 = mean.max(), w2 = mean.min()
        let t2 = options.indices.filter { mean[$0] == b2 }, l2 = options.indices.filter { mean[$0] == w2 }
        if options[t2[index % t2.count]].isKey { hits[2] += 1 }
        if options[l2[index % l2.count]].isKey { hits[3] += 1 }
      }
      print(cell, rejected, hits, drawing.space(of: cell))
    }
  }
}
