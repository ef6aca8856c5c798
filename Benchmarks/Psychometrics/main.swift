import Glibc
import Psychometrics

// Persons scored in a second of one thread's processor time: the batch estimator against a loop
// that does what the formula says, in the same run. Prints the median of five runs each.

func seconds(_ work: () throws -> Void) rethrows -> Double {
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
  try work()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
  return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) * 1e-9
}

func median(_ work: () throws -> Void) rethrows -> Double {
  var times: [Double] = []
  for _ in 0..<5 { times.append(try seconds(work)) }
  return times.sorted()[2]
}

/// The first digits of a number, without Foundation.
func rounded(_ value: Double) -> String {
  value >= 100 ? String(Int(value.rounded())) : String((value * 100).rounded() / 100)
}

func simulate(
  _ items: [ItemModel], persons: Int, missing: Double, seed: UInt64
) -> ResponseMatrix? {
  var random = RandomStream(seed: seed, purpose: "responses")
  var entries: [Int8] = []
  entries.reserveCapacity(persons * items.count)
  for _ in 0..<persons {
    let theta = random.normal()
    for item in items {
      if random.uniform() < missing {
        entries.append(ResponseMatrix.missing)
        continue
      }
      var rest = random.uniform()
      var category = 0
      for probability in item.probabilities(at: theta).dropLast() where rest >= probability {
        rest -= probability
        category += 1
      }
      entries.append(Int8(category))
    }
  }
  return ResponseMatrix(entries: entries, itemCount: items.count)
}

/// EAP of two-parameter items as the textbook has it.
func naive(_ items: [LogisticItem], _ responses: ResponseMatrix, persons: Int) -> Double {
  let nodes = (0..<61).map { -6 + 0.2 * Double($0) }
  let prior = nodes.map { exp(-0.5 * $0 * $0) }
  var check = 0.0
  for person in 0..<persons {
    var mass = 0.0
    var first = 0.0
    var second = 0.0
    for (node, density) in zip(nodes, prior) {
      var likelihood = density
      for (item, model) in items.enumerated() {
        guard let category = responses[person, item] else { continue }
        let p = model.probability(at: node)
        likelihood *= category == 1 ? p : 1 - p
      }
      mass += likelihood
      first += likelihood * node
      second += likelihood * node * node
    }
    let mean = first / mass
    check += mean + (second / mass - mean * mean).squareRoot()
  }
  return check
}

var random = RandomStream(seed: 7, purpose: "items")
let logistic = (0..<40).map { _ in
  LogisticItem(
    discrimination: 0.6 + 1.6 * random.uniform(), difficulty: -2.5 + 5 * random.uniform())
}
let guessing = logistic.map {
  ItemModel.logistic(
    LogisticItem(
      discrimination: $0.discrimination, difficulty: $0.difficulty, lowerAsymptote: 0.2))
}
let graded = (0..<20).map { _ in
  let first = -2 + 2 * random.uniform()
  return ItemModel.graded(
    GradedItem(
      discrimination: 0.8 + 1.2 * random.uniform(),
      thresholds: [first, first + 0.7, first + 1.5, first + 2.2]))
}
let banks: [(name: String, items: [ItemModel], missing: Double)] = [
  ("40 2PL items", logistic.map { .logistic($0) }, 0),
  ("40 2PL items, 10 % missing", logistic.map { .logistic($0) }, 0.1),
  ("40 3PL items", guessing, 0),
  ("20 graded items of 5 categories", graded, 0),
]
let methods: [(name: String, method: AbilityEstimator.Method)] = [
  ("EAP", .expectedAPosteriori), ("MAP", .maximumAPosteriori), ("WLE", .weightedLikelihood),
  ("ML", .maximumLikelihood),
]

for bank in banks {
  guard
    let responses = simulate(bank.items, persons: 100_000, missing: bank.missing, seed: 11)
  else { continue }
  for (name, method) in methods {
    var made: BatchEstimator?
    let compiling = try seconds {
      made = try BatchEstimator(AbilityEstimator(method: method), items: bank.items)
    }
    guard let batch = made else { continue }
    var check = 0.0
    let time = try median {
      check += try batch.estimate(responses).thetas.reduce(0) {
        $0 + ($1.map { $0.isFinite ? $0 : 0 } ?? 0)
      }
    }
    let rate = rounded(Double(responses.personCount) / time / 1000)
    print(
      "\(bank.name), \(name): \(rate) thousand persons/s, tables \(rounded(compiling * 1000)) ms",
      "(mean theta \(rounded(check / 5 / Double(responses.personCount))))")
  }
}
if let responses = simulate(banks[0].items, persons: 5000, missing: 0, seed: 11) {
  var check = 0.0
  let time = median { check += naive(logistic, responses, persons: 5000) }
  print("40 2PL items, EAP by a plain loop: \(rounded(5000 / time / 1000)) thousand persons/s")
  if check.isNaN { print("the plain loop went wrong") }
}
