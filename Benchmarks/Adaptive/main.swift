import Glibc
import Psychometrics

// Medians of one item (selected by maximum information, then an EAP update) and of a whole test,
// each beside a plain loop over the pool in the same run.

/// What a plain loop needs of an item of the three-parameter model.
struct PlainItem {
  let a: Double
  let b: Double
  let c: Double

  func probability(at theta: Double) -> Double { c + (1 - c) / (1 + exp(-a * (theta - b))) }

  func information(at theta: Double) -> Double {
    let s = 1 / (1 + exp(-a * (theta - b)))
    let p = c + (1 - c) * s
    let slope = (1 - c) * a * s * (1 - s)
    return slope * slope / (p * (1 - p))
  }
}

func makePool(_ count: Int) -> [PlainItem] {
  var stream = RandomStream(seed: 11, purpose: "benchmark-pool", index: count)
  return (0..<count).map { _ in
    PlainItem(
      a: exp(0.3 * stream.normal()), b: 1.2 * stream.normal(), c: 0.1 + 0.15 * stream.uniform())
  }
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func microseconds(_ duration: Duration) -> Double {
  let (seconds, attoseconds) = duration.components
  return Double(seconds) * 1e6 + Double(attoseconds) * 1e-12
}

/// The loop anyone would write: all items' information, then EAP over the nodes from the answers.
func plainTest(
  _ pool: [PlainItem], _ nodes: [Double], _ length: Int, _ answer: (Int) -> Int,
  _ each: (Double) -> Void
) -> ([Int], Double) {
  let clock = ContinuousClock()
  var given = [Bool](repeating: false, count: pool.count)
  var items: [Int] = []
  var categories: [Int] = []
  var theta = 0.0
  for _ in 0..<length {
    let time = clock.measure {
      var best = -1
      var greatest = -1.0
      for item in pool.indices where !given[item] {
        let information = pool[item].information(at: theta)
        if information > greatest { (best, greatest) = (item, information) }
      }
      given[best] = true
      items.append(best)
      categories.append(answer(best))
      var total = 0.0
      var mean = 0.0
      for node in nodes {
        var weight = exp(-node * node / 2)
        for (item, category) in zip(items, categories) {
          let p = pool[item].probability(at: node)
          weight *= category == 1 ? p : 1 - p
        }
        total += weight
        mean += weight * node
      }
      theta = mean / total
    }
    each(microseconds(time))
  }
  return (items, theta)
}

func run(_ count: Int, _ repetitions: Int) throws {
  let clock = ContinuousClock()
  let length = 30
  let plain = makePool(count)
  let models = plain.map {
    ItemModel.logistic(
      LogisticItem(discrimination: $0.a, difficulty: $0.b, lowerAsymptote: $0.c))
  }
  var made: AdaptivePool?
  let making = try clock.measure { made = try AdaptivePool(models: models) }
  guard let pool = made else { return }
  let design = AdaptiveDesign(
    stopping: .length(length), estimator: AbilityEstimator(method: .expectedAPosteriori))
  let nodes = design.estimator.quadrature.nodes
  var (steps, tests, plainSteps, plainTests) = ([Double](), [Double](), [Double](), [Double]())
  for person in 0..<repetitions {
    var stream = RandomStream(seed: 5, purpose: "benchmark-person", index: person)
    let ability = stream.normal()
    let answers = plain.map { stream.uniform() < $0.probability(at: ability) ? 1 : 0 }
    var items: [Int] = []
    var theta = 0.0
    tests.append(
      microseconds(
        try clock.measure {
          var test = try AdaptiveTest(pool: pool, design: design, seed: 1)
          while let item = test.next() { test.record(answers[item], for: item) }
          items = test.steps.map(\.item)
          theta = test.theta
        }))
    var test = try AdaptiveTest(pool: pool, design: design, seed: 1)
    while !test.steps.isEmpty || test.stopReason == nil {
      var item: Int?
      let time = clock.measure {
        item = test.next()
        if let item { test.record(answers[item], for: item) }
      }
      if item == nil { break }
      steps.append(microseconds(time))
    }
    var expected: ([Int], Double) = ([], 0)
    plainTests.append(
      microseconds(
        clock.measure {
          expected = plainTest(plain, nodes, length, { answers[$0] }) { plainSteps.append($0) }
        }))
    if items != expected.0 || (theta - expected.1).magnitude > 1e-9 {
      print("person \(person): the plain loop gave other items or another theta")
    }
  }
  print(
    "pool of \(count), 3PL, \(length) items, \(repetitions) tests; made in "
      + "\(microseconds(making) / 1000) ms")
  print("  one item    \(median(steps)) us   plain loop \(median(plainSteps)) us")
  print("  whole test  \(median(tests)) us   plain loop \(median(plainTests)) us")
}

try run(1_000, 200)
try run(10_000, 50)
try studyExposure(target: 0.25, simulees: 10_000)
