// Times of calibration: medians of repeated runs on one thread unless said otherwise.
//
//   swift run -c release CalibrationBenchmark [large]
//
// `large` adds one EM cycle over a million persons.
import Psychometrics

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let duration = try ContinuousClock().measure(body)
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

func report(_ name: String, _ time: Double, _ note: String = "") {
  let milliseconds = (time * 10_000).rounded() / 10
  print(name.padded(44), "\(milliseconds) ms".padded(12), note)
}

extension String {
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// A whole calibration without standard errors, how far it is from the maximum, then with them.
func calibrate(
  _ name: String, _ model: CalibrationModel, _ sample: SimulatedSample, repeats: Int
) throws {
  var plan = CalibrationPlan(itemCount: sample.items.count, model: model)
  plan.findsStandardErrors = false
  var result = try plan.calibrate(sample.responses)
  let times = try (0..<repeats).map { _ in
    try seconds { result = try plan.calibrate(sample.responses) }
  }
  var exact = plan
  exact.stopping = ConvergenceRule(largestCycleCount: 2000, scaledGradient: 1e-8)
  let maximum = try exact.calibrate(sample.responses).logLikelihood
  report(
    name, median(times),
    "\(result.convergence.cycleCount) cycles, "
      + "\(maximum - result.logLikelihood) below the maximum")
  plan.findsStandardErrors = true
  report(name + ", with errors", try seconds { result = try plan.calibrate(sample.responses) })
}

/// One E-step and M-step on one and on two threads.
func cycle(_ name: String, _ sample: SimulatedSample, repeats: Int) async throws {
  let plan = CalibrationPlan(itemCount: sample.items.count, model: .twoParameter)
  var census = ResponseCensus(sample.responses)
  report(name + ", census", seconds { census = ResponseCensus(sample.responses) })
  let design = try CalibrationDesign(plan, census: census)
  var prepared = PreparedResponses(sample.responses, design: design)
  report(
    name + ", prepare", seconds { prepared = PreparedResponses(sample.responses, design: design) })
  var next = design.start
  let single = (0..<repeats).map { _ in
    seconds {
      next = design.maximize(prepared.expectedCounts(at: design.start), from: design.start)
    }
  }
  report(name + ", one cycle", median(single))
  var double: [Double] = []
  let clock = ContinuousClock()
  for _ in 0..<repeats {
    let start = clock.now
    let counts = await prepared.expectedCounts(at: design.start, threads: 2)
    next = design.maximize(counts, from: design.start)
    let duration = clock.now - start
    double.append(
      Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18)
  }
  report(
    name + ", on two threads", median(double),
    "\(((median(single) / median(double)) * 100).rounded() / 100) times as fast")
  precondition(next.allSatisfy(\.isFinite))
}

func run() async throws {
  let items = SimulatedSample.twoParameterItems(40, seed: 1)
  if let sample = SimulatedSample(personCount: 5_000, items: items, seed: 2) {
    try calibrate("2PL 5,000 x 40", .twoParameter, sample, repeats: 9)
    try await cycle("2PL 5,000 x 40", sample, repeats: 9)
    var counts = naiveExpectation(sample.responses, items)
    report(
      "2PL 5,000 x 40, naive E-step alone",
      median((0..<3).map { _ in seconds { counts = naiveExpectation(sample.responses, items) } }))
    precondition(counts.count == 40)
  }
  if let sample = SimulatedSample(personCount: 50_000, items: items, seed: 3) {
    try calibrate("2PL 50,000 x 40", .twoParameter, sample, repeats: 5)
  }
  let graded = SimulatedSample.gradedItems(25, categories: 6, seed: 4)
  if let sample = SimulatedSample(personCount: 2_000, items: graded, seed: 5) {
    try calibrate("graded 2,000 x 25 x 6", .graded, sample, repeats: 9)
  }
  guard CommandLine.arguments.contains("large") else { return }
  for missing in [0.0, 0.1] {
    if let sample = SimulatedSample(
      personCount: 1_000_000, items: items, missing: missing, seed: 6)
    {
      let name = "1,000,000 x 40, \(Int(missing * 100)) % missing"
      try await cycle(name, sample, repeats: 5)
      try calibrate(name, .twoParameter, sample, repeats: 1)
    }
  }
  for count in [5, 12, 18] {
    if let sample = SimulatedSample(
      personCount: 1_000_000, items: Array(items.prefix(count)), seed: 8)
    {
      try await cycle("1,000,000 x \(count)", sample, repeats: 5)
    }
  }
}

try await run()
