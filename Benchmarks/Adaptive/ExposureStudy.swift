import Psychometrics

/// Calibrates Sympson-Hetter parameters and counts exposure over persons the calibration never saw.
func studyExposure(target: Double, simulees: Int) throws {
  let models = makePool(300).map {
    ItemModel.logistic(
      LogisticItem(discrimination: $0.a, difficulty: $0.b, lowerAsymptote: $0.c))
  }
  let pool = try AdaptivePool(models: models)
  var design = AdaptiveDesign(
    stopping: .length(20), estimator: AbilityEstimator(method: .expectedAPosteriori))
  let clock = ContinuousClock()
  var found: SympsonHetter.Calibration?
  let time = try clock.measure {
    found = try SympsonHetter.calibrate(
      pool: pool, design: design, target: target, simulees: simulees,
      stream: RandomStream(seed: 1, purpose: "benchmark-exposure"))
  }
  guard let found else { return }
  let free = try greatestRate(pool, design, simulees)
  design.exposure = .sympsonHetter
  let controlled = try greatestRate(
    try pool.withExposureControls(found.controls), design, simulees)
  print("exposure, 20 of 300 items, target \(target), \(simulees) simulees")
  print("  calibration \(microseconds(time) / 1e6) s, \(found.rounds) rounds")
  print(
    "  greatest rate free \(free), controlled \(controlled), as calibrated "
      + "\(found.greatestRate)")
}

private func greatestRate(
  _ pool: AdaptivePool, _ design: AdaptiveDesign, _ persons: Int
) throws -> Double {
  var counts = [Int](repeating: 0, count: pool.count)
  for person in 0..<persons {
    var stream = RandomStream(seed: 2, purpose: "benchmark-exposure", index: person)
    let theta = stream.normal()
    var test = try AdaptiveTest(pool: pool, design: design, seed: stream.next())
    while let item = test.next() {
      counts[item] += 1
      let right = pool.items[item].model.probabilities(at: theta)[1]
      test.record(stream.uniform() < right ? 1 : 0, for: item)
    }
  }
  return Double(counts.reduce(0, max)) / Double(persons)
}
