/// Sums over persons of products of scores, in chunks of persons that stay in a cache.
struct ScoreProducts {
  private let groups: [ItemScoreGroup]
  private let stride: Int
  private let size: Int
  /// The products of all pairs of parameters; the lower triangle is in use.
  private(set) var matrix: [Double]
  private var table: [Double]
  private var half: [Double]
  private var means: [Double]

  init(_ groups: [ItemScoreGroup], stride: Int) {
    self.groups = groups
    self.stride = stride
    size = groups.last.map { $0.firstParameter + $0.parameterCount } ?? 0
    matrix = [Double](repeating: 0, count: size * size)
    means = [Double](repeating: 0, count: size)
    let rows = groups.reduce(1) { max($0, $1.rowCount) }
    let parameters = groups.reduce(1) { max($0, $1.parameterCount) }
    table = [Double](repeating: 0, count: rows * rows * stride)
    half = [Double](repeating: 0, count: rows * parameters * stride)
  }

  /// Adds the posterior covariances of the scores of a chunk of persons.
  ///
  /// `posteriors` has one row of `stride` places a person, summing to the person's weight, and
  /// `codes` the combination of each group for each person, person by person.
  mutating func add(
    posteriors: UnsafePointer<Double>, codes: UnsafePointer<UInt8>,
    weights: UnsafePointer<Double>, count: Int
  ) {
    for first in groups.indices {
      addSquare(first, posteriors, codes, count)
      for second in 0..<first { addPair(first, second, posteriors, codes, count) }
    }
    subtractMeans(posteriors, codes, weights, count)
  }

  /// Adds the mean products of the scores of two groups: first the posteriors of the persons are
  /// summed by the pair of combinations, then the sums are multiplied with the scores.
  private mutating func addPair(
    _ first: Int, _ second: Int, _ posteriors: UnsafePointer<Double>,
    _ codes: UnsafePointer<UInt8>, _ count: Int
  ) {
    let (a, b) = (groups[first], groups[second])
    let width = groups.count
    let stride = stride
    let used = a.rowCount * b.rowCount * stride
    table.withUnsafeMutableBufferPointer { table in
      guard let table = table.baseAddress else { return }
      table.update(repeating: 0, count: used)
      for person in 0..<count {
        let own = codes + person &* width
        let row = table + (Int(own[first]) &* b.rowCount &+ Int(own[second])) &* stride
        let posterior = posteriors + person &* stride
        var node = 0
        while node < stride {
          row[node] += posterior[node]
          node &+= 1
        }
      }
      half.withUnsafeMutableBufferPointer { half in
        guard let half = half.baseAddress else { return }
        half.update(repeating: 0, count: a.rowCount * b.parameterCount * stride)
        b.scores.withUnsafeBufferPointer { scores in
          guard let scores = scores.baseAddress else { return }
          for row in 0..<a.rowCount {
            for other in 0..<b.rowCount {
              let sums = table + (row * b.rowCount + other) * stride
              for parameter in 0..<b.parameterCount {
                let score = scores + (other * b.parameterCount + parameter) * stride
                let target = half + (row * b.parameterCount + parameter) * stride
                var node = 0
                while node < stride {
                  target[node] += sums[node] * score[node]
                  node &+= 1
                }
              }
            }
          }
        }
      }
    }
    for row in 0..<a.rowCount {
      for parameter in 0..<a.parameterCount {
        for other in 0..<b.parameterCount {
          matrix[(a.firstParameter + parameter) * size + b.firstParameter + other] +=
            a.scores.dotProduct(
              from: (row * a.parameterCount + parameter) * stride, with: half,
              from: (row * b.parameterCount + other) * stride, count: stride)
        }
      }
    }
  }

  /// Adds the mean products of the scores within one group.
  private mutating func addSquare(
    _ index: Int, _ posteriors: UnsafePointer<Double>, _ codes: UnsafePointer<UInt8>, _ count: Int
  ) {
    let group = groups[index]
    let width = groups.count
    let stride = stride
    let parameters = group.parameterCount
    table.withUnsafeMutableBufferPointer { table in
      guard let table = table.baseAddress else { return }
      table.update(repeating: 0, count: group.rowCount * stride)
      for person in 0..<count {
        let row = table + Int(codes[person &* width &+ index]) &* stride
        let posterior = posteriors + person &* stride
        for node in 0..<stride { row[node] += posterior[node] }
      }
    }
    for row in 0..<group.rowCount {
      for parameter in 0..<parameters {
        let start = (row * parameters + parameter) * stride
        for node in 0..<stride {
          half[node] = table[row * stride + node] * group.scores[start + node]
        }
        for other in 0...parameter {
          matrix[(group.firstParameter + parameter) * size + group.firstParameter + other] +=
            group.scores.dotProduct(
              from: (row * parameters + other) * stride, with: half, from: 0, count: stride)
        }
      }
    }
  }

  /// Subtracts the products of the persons' mean scores.
  private mutating func subtractMeans(
    _ posteriors: UnsafePointer<Double>, _ codes: UnsafePointer<UInt8>,
    _ weights: UnsafePointer<Double>, _ count: Int
  ) {
    let (width, stride, size) = (groups.count, stride, size)
    means.withUnsafeMutableBufferPointer { means in
      matrix.withUnsafeMutableBufferPointer { matrix in
        for person in 0..<count {
          let posterior = posteriors + person * stride
          for (index, group) in groups.enumerated() {
            let row = Int(codes[person * width + index]) * group.parameterCount * stride
            group.scores.withUnsafeBufferPointer { scores in
              for parameter in 0..<group.parameterCount {
                let start = row + parameter * stride
                var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
                var node = 0
                while node < stride {
                  a += scores[start &+ node] * posterior[node]
                  b += scores[start &+ node &+ 1] * posterior[node &+ 1]
                  c += scores[start &+ node &+ 2] * posterior[node &+ 2]
                  d += scores[start &+ node &+ 3] * posterior[node &+ 3]
                  node &+= 4
                }
                means[group.firstParameter + parameter] = (a + b) + (c + d)
              }
            }
          }
          // The means carry the weight once, and their product must.
          let factor = -1 / weights[person]
          for first in 0..<size {
            let mean = means[first] * factor
            let row = first * size
            var second = 0
            while second <= first {
              matrix[row &+ second] += mean * means[second]
              second &+= 1
            }
          }
        }
      }
    }
  }
}
