import Psychometrics

/// Coverage of the intervals of item parameters over replications of 1,000 persons and 30 items.
func studyParameters(_ model: CalibrationModel, replications: Int) throws {
  let items = Truth.items(model, count: 30)
  let prior = NormalPrior(mean: -1.386294361119891, standardDeviation: 0.5)
  let priors = ItemPriors(
    lowerAsymptote: model == .threeParameter ? .logitNormal(prior) : nil)
  let plan = CalibrationPlan(itemCount: 30, model: model, priors: priors)
  let thresholdCount = model == .graded ? 4 : 1
  var discriminations = Coverage(parameterCount: 30)
  var difficulties = Coverage(parameterCount: 30 * thresholdCount)
  var asymptotes = Coverage(parameterCount: 30)
  var failures = 0
  for index in 0..<replications {
    var stream = RandomStream(seed: 7, purpose: "recovery", path: "\(model)", index: index)
    let truth =
      model == .threeParameter ? Truth.guessing(items, prior, &stream) : items
    guard let responses = Truth.responses(truth, persons: 1000, &stream) else { continue }
    let result = try plan.calibrate(responses)
    guard result.convergence.isConverged, let errors = result.standardErrors else {
      failures += 1
      continue
    }
    var rows: ([(Double, Double?, Double)], [(Double, Double?, Double)]) = ([], [])
    var logits: [(Double, Double?, Double)] = []
    for (item, known) in zip(result.items, truth) {
      guard let found = item.model?.parameters else { continue }
      rows.0.append((found[0], item.standardErrors[0], known.parameters[0]))
      for place in 1...thresholdCount {
        rows.1.append((found[place], item.standardErrors[place], known.parameters[place]))
      }
      if model == .threeParameter, let place = item.parameterIndices.last {
        // Intervals of c are symmetric on the logit scale, in which it is estimated; the logit of
        // the truth is where a Rasch item of difficulty 0 has the probability c.
        logits.append((result.parameters[place], errors[place], logit(known.parameters[2])))
      }
    }
    guard rows.0.count == 30 else {
      failures += 1
      continue
    }
    discriminations.add(rows.0.map { (estimate: $0.0, error: $0.1, truth: $0.2) })
    difficulties.add(rows.1.map { (estimate: $0.0, error: $0.1, truth: $0.2) })
    asymptotes.add(logits.map { (estimate: $0.0, error: $0.1, truth: $0.2) })
  }
  let note = failures > 0 ? "\(failures) replications without convergence or errors" : ""
  report("\(model) a", discriminations, note: note)
  report("\(model) b", difficulties)
  if model == .threeParameter { report("\(model) logit c", asymptotes) }
}

/// The logit by bisection, for want of a logarithm in the standard library.
private func logit(_ share: Double) -> Double {
  let item = LogisticItem(difficulty: 0)
  var (low, high) = (-40.0, 40.0)
  for _ in 0..<80 {
    let middle = (low + high) / 2
    if item.probability(at: middle) < share { low = middle } else { high = middle }
  }
  return (low + high) / 2
}
