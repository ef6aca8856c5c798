import Assessment

/// How the scales of a battery are made of one another.
struct ScaleGraph {
  /// For each scale, the scales that name it as their parent.
  private(set) var facets: [[Int]]
  /// Each scale behind the scales it is made of; scales in or behind a circle are left out.
  private(set) var order: [Int] = []
  /// The scales that are made of themselves, each circle once, by its first scale.
  private(set) var circles: [[Int]] = []

  private let inner: [[Int]]

  init(_ scales: [LintedBattery.ScaleEntry], _ names: LintedNames) {
    var facets: [[Int]] = Array(repeating: [], count: scales.count)
    for (place, entry) in scales.enumerated() {
      guard let parent = entry.scale.parent,
        let domain = names.place(named: parent, in: entry.assessment)
      else { continue }
      facets[domain].append(place)
    }
    self.facets = facets
    inner = scales.enumerated().map { place, entry in
      let parts = entry.scale.parts.compactMap {
        names.place(named: $0.scale, in: entry.assessment)
      }
      return parts + facets[place].filter { !parts.contains($0) }
    }
    visitAll()
  }

  private enum Mark { case new, open, done, circular }

  /// Depth first without recursion: an author may write a chain as long as a file can be.
  private mutating func visitAll() {
    var marks: [Mark] = Array(repeating: .new, count: inner.count)
    for start in inner.indices where marks[start] == .new {
      var stack: [(scale: Int, next: Int)] = [(start, 0)]
      marks[start] = .open
      while let (scale, next) = stack.last {
        if next < inner[scale].count {
          stack[stack.count - 1].next += 1
          let child = inner[scale][next]
          if marks[child] == .new {
            marks[child] = .open
            stack.append((child, 0))
          } else if marks[child] == .open,
            let from = stack.firstIndex(where: { $0.scale == child })
          {
            circles.append(stack[from...].map(\.scale))
          }
        } else {
          stack.removeLast()
          let isSound = inner[scale].allSatisfy { marks[$0] == .done }
          marks[scale] = isSound ? .done : .circular
          if isSound { order.append(scale) }
        }
      }
    }
  }
}
