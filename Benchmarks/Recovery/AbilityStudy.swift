import Psychometrics

/// Coverage of the intervals of theta, with the items known.
func studyAbility(personCount: Int) {
  let items = Truth.items(.twoParameter, count: 60)
  for (name, method) in [
    ("EAP, theta normal", AbilityEstimator.Method.expectedAPosteriori),
    ("MAP, theta normal", .maximumAPosteriori),
  ] {
    report(name, coverage(method, items, personCount) { $0.normal() }.coverage)
  }
  for (name, method) in [
    ("WLE", AbilityEstimator.Method.weightedLikelihood), ("ML", .maximumLikelihood),
  ] {
    for theta in [-2.0, -1, 0, 1, 2] {
      let found = coverage(method, items, personCount) { _ in theta }
      report(
        "\(name), theta \(theta)", found.coverage,
        note: found.infinite > 0 ? "\(found.infinite) infinite left out" : "")
    }
  }
}

private func coverage(
  _ method: AbilityEstimator.Method, _ items: [ItemModel], _ personCount: Int,
  _ draw: (inout RandomStream) -> Double
) -> (coverage: Coverage, infinite: Int) {
  var stream = RandomStream(seed: 9, purpose: "ability", path: "\(method)")
  let estimator = AbilityEstimator(method: method)
  var coverage = Coverage(parameterCount: 1)
  var infinite = 0
  for _ in 0..<personCount {
    let theta = draw(&stream)
    let answers = items.map { Truth.answer($0, theta, &stream) as Int? }
    guard let estimate = try? estimator.estimate(answers, items: items) else { continue }
    guard let error = estimate.standardError else {
      infinite += 1
      continue
    }
    coverage.add([(estimate: estimate.theta, error: error, truth: theta)])
  }
  return (coverage, infinite)
}
