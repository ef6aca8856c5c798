/// How often intervals hold the truth, for each of several parameters.
struct Coverage {
  private var held: [Int]
  private var tried: [Int]
  private var replicationShares: [Double] = []
  private(set) var errorSum = 0.0
  private(set) var withoutErrorCount = 0

  init(parameterCount: Int) {
    held = [Int](repeating: 0, count: parameterCount)
    tried = held
  }

  /// The quantile of the normal distribution for intervals of 95 %.
  static let width = 1.959963984540054

  /// Takes one replication: estimates, standard errors and truths of all parameters.
  mutating func add(_ values: [(estimate: Double, error: Double?, truth: Double)]) {
    var own = 0
    var count = 0
    for (index, value) in values.enumerated() {
      guard let error = value.error else {
        withoutErrorCount += 1
        continue
      }
      let distance = value.estimate - value.truth
      let isHeld = distance.magnitude <= Self.width * error
      held[index] += isHeld ? 1 : 0
      tried[index] += 1
      errorSum += distance
      own += isHeld ? 1 : 0
      count += 1
    }
    if count > 0 { replicationShares.append(Double(own) / Double(count)) }
  }

  var mean: Double { replicationShares.reduce(0, +) / Double(replicationShares.count) }

  /// The Monte Carlo standard error of the mean, from the spread between replications.
  var monteCarloError: Double {
    let centre = mean
    let squares = replicationShares.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    let count = Double(replicationShares.count)
    return (squares / (count - 1) / count).squareRoot()
  }

  private var shares: [Double] {
    zip(held, tried).compactMap { $1 > 0 ? Double($0) / Double($1) : nil }
  }

  var least: Double { shares.min() ?? .nan }
  var most: Double { shares.max() ?? .nan }
  var bias: Double { errorSum / Double(max(1, tried.reduce(0, +))) }
}

/// A number with four decimals.
func rounded(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }

extension String {
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// Prints a line of the table.
func report(_ name: String, _ coverage: Coverage, note: String = "") {
  print(
    name.padded(24), rounded(coverage.mean).padded(8),
    "(\(rounded(coverage.monteCarloError)))".padded(10),
    "\(rounded(coverage.least)) ... \(rounded(coverage.most))".padded(20),
    rounded(coverage.bias).padded(10), note)
}
