import Psychometrics
import Testing

@Suite("Scoring against reference values")
struct GoldenScoringTests {
  static let files = [
    "score_rasch", "score_2pl", "score_2pl_quad33", "score_2pl_D1702_prior", "score_3pl",
    "score_4pl", "score_grm", "score_gpcm",
  ]

  @Test("EAP and its error equal the reference values", arguments: files)
  func expectedAPosteriori(name: String) throws {
    let golden = try GoldenScoring(name)
    for pattern in golden.patterns {
      let estimate = try golden.estimate(pattern, .expectedAPosteriori)
      try expect(estimate.theta, pattern["eap"], 1e-9)
      try expect(estimate.standardError, pattern["eap_se"], 1e-9)
      let fine = try golden.estimate(
        pattern, .expectedAPosteriori, quadrature: .equallySpaced(801, from: -10, to: 10))
      try expect(fine.theta, pattern["eap_fine_grid"], 1e-9)
      try expect(fine.standardError, pattern["eap_se_fine_grid"], 1e-9)
    }
  }

  @Test("EAP by the trapezoid rule equals catR's", arguments: files)
  func trapezoid(name: String) throws {
    let golden = try GoldenScoring(name)
    let rule = Quadrature.trapezoid(61, from: -6, to: 6)
    for pattern in golden.patterns where pattern["catR"]["eap"].number != nil {
      let estimate = try golden.estimate(pattern, .expectedAPosteriori, quadrature: rule)
      try expect(estimate.theta, pattern["catR"]["eap"], 1e-9)
      try expect(estimate.standardError, pattern["catR"]["eap_se"], 1e-9)
    }
  }

  @Test("MAP, its errors and its maxima equal the reference values", arguments: files)
  func maximumAPosteriori(name: String) throws {
    let golden = try GoldenScoring(name)
    for pattern in golden.patterns {
      let estimate = try golden.estimate(pattern, .maximumAPosteriori)
      try expect(estimate.theta, pattern["map"], 1e-9)
      try expect(estimate.standardError, pattern["map_se_expected"], 1e-9)
      #expect(estimate.localMaximumCount == pattern["map_n_local_maxima"].integer)
      let observed = try golden.estimate(pattern, .maximumAPosteriori, information: .observed)
      try expect(observed.standardError, pattern["map_se_observed"], 1e-9)
    }
  }

  @Test("ML, infinite or not, its errors and its maxima equal the references", arguments: files)
  func maximumLikelihood(name: String) throws {
    let golden = try GoldenScoring(name)
    for pattern in golden.patterns where pattern["pattern"].text != "all_missing" {
      let estimate = try golden.estimate(pattern, .maximumLikelihood)
      try expect(estimate.theta, pattern["ml"], 1e-9)
      #expect(estimate.localMaximumCount == pattern["ml_n_local_maxima"].integer)
      #expect((estimate.position == .infinite) == (pattern["ml_se_expected"].number == nil))
      guard estimate.position != .infinite else {
        #expect(estimate.standardError == nil)
        continue
      }
      try expect(estimate.standardError, pattern["ml_se_expected"], 1e-9)
      let observed = try golden.estimate(pattern, .maximumLikelihood, information: .observed)
      try expect(observed.standardError, pattern["ml_se_observed"], 1e-9)
    }
  }

  @Test("ML moved to a bound has catR's estimate and error", arguments: files)
  func clamped(name: String) throws {
    let golden = try GoldenScoring(name)
    for pattern in golden.patterns where pattern["catR"]["ml"].number != nil {
      let estimate = try golden.estimate(pattern, .maximumLikelihood, bounds: .clamped(-10...10))
      try expect(estimate.theta, pattern["catR"]["ml"], 1e-9)
      let error = try #require(estimate.standardError)
      try expect(error / (pattern["catR"]["ml_se"].number ?? .nan), .number(1), 1e-9)
      if estimate.theta.magnitude == 10 {
        #expect(estimate.position == (estimate.theta > 0 ? .upperBound : .lowerBound))
      }
    }
  }

  @Test("Warm's estimate, its errors and its roots equal the reference values", arguments: files)
  func weightedLikelihood(name: String) throws {
    let golden = try GoldenScoring(name)
    for pattern in golden.patterns where pattern["wle"].number != nil {
      let estimate = try golden.estimate(pattern, .weightedLikelihood)
      try expect(estimate.theta, pattern["wle"], 1e-9)
      try expect(estimate.standardError, pattern["wle_se_expected"], 1e-9)
      let roots = try #require(estimate.localMaximumCount) * 2 - 1
      #expect(roots == pattern["wle_n_roots"].integer)
      let observed = try golden.estimate(pattern, .weightedLikelihood, information: .observed)
      try expect(observed.standardError, pattern["wle_se_observed_loglik"], 1e-9)
    }
  }

  private func expect(_ value: Double?, _ reference: GoldenValue, _ tolerance: Double) throws {
    let value = try #require(value)
    let reference = try #require(reference.number)
    if reference.isInfinite {
      #expect(value == reference)
    } else {
      #expect((value - reference).magnitude < tolerance, "\(value) is not \(reference)")
    }
  }
}

/// A file of scored patterns.
struct GoldenScoring {
  let items: [ItemModel]
  let patterns: [GoldenValue]
  private let prior: LatentPrior
  private let quadrature: Quadrature

  init(_ name: String) throws {
    let file = try GoldenFile(name)
    let options = file["options"]
    items = try file["items"].list.map {
      try ItemModel.golden($0, scaling: options["D"].number ?? 1)
    }
    patterns = file["cases"].list
    prior = .normal(
      mean: try #require(options["prior"]["mean"].number),
      standardDeviation: try #require(options["prior"]["sd"].number))
    let rule = options["eap_quadrature"]
    quadrature = .equallySpaced(
      try #require(rule["nodes"].integer), from: try #require(rule["lower"].number),
      to: try #require(rule["upper"].number))
  }

  func responses(_ pattern: GoldenValue) -> [Int?] { pattern["responses"].list.map(\.integer) }

  func estimate(
    _ pattern: GoldenValue, _ method: AbilityEstimator.Method, quadrature: Quadrature? = nil,
    bounds: ThetaBounds = .unbounded, information: AbilityEstimator.Information = .expected
  ) throws -> AbilityEstimate {
    let estimator = AbilityEstimator(
      method: method, prior: prior, quadrature: quadrature ?? self.quadrature, bounds: bounds,
      information: information)
    return try estimator.estimate(responses(pattern), items: items)
  }
}
