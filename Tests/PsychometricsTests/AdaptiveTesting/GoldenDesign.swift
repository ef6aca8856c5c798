import Foundation
import Psychometrics
import Testing

/// Reads pools and designs from the reference files of adaptive tests.
enum GoldenDesign {
  static func pool(_ file: GoldenFile) throws -> AdaptivePool {
    let scaling = file["options"]["D"].number ?? 1
    let groups = file["content_group"].list.map(\.text)
    let items = try file["bank"].list.enumerated().map { index, row in
      AdaptiveItem(
        model: try model(row.list.compactMap(\.number), file["options"]["model"].text, scaling),
        group: groups.isEmpty ? nil : groups[index])
    }
    return try AdaptivePool(items: items)
  }

  private static func model(
    _ row: [Double], _ name: String?, _ scaling: Double
  ) throws -> ItemModel {
    switch name {
    case "GRM":
      return .graded(
        GradedItem(discrimination: row[0], thresholds: Array(row[1...]), scaling: scaling))
    case "GPCM":
      return .partialCredit(
        PartialCreditItem(discrimination: row[0], steps: Array(row[1...]), scaling: scaling))
    default:
      try #require(row.count == 4)
      return .logistic(
        LogisticItem(
          discrimination: row[0], difficulty: row[1], lowerAsymptote: row[2],
          upperAsymptote: row[3], scaling: scaling))
    }
  }

  static func design(_ file: GoldenFile) throws -> AdaptiveDesign {
    let options = file["options"]
    let prior =
      options["prior"].list.isEmpty
      ? options["prior_normal_mean_sd"].numbers : options["prior"].numbers
    let range = options["range"].numbers
    return AdaptiveDesign(
      start: StartRule(items: start(options)),
      selection: try selection(options),
      stopping: .any(try stopping(options["stop"])),
      estimator: AbilityEstimator(
        method: try method(options), prior: .normal(mean: prior[0], standardDeviation: prior[1]),
        quadrature: .trapezoid(33, from: -4, to: 4), bounds: .clamped(range[0]...range[1])),
      balance: balance(options["cb"]))
  }

  /// What the files multiply our weighted criteria by: the nodes are 0.25 apart, and our posterior
  /// weights use masses where the files use the standard normal density.
  static func criterionFactor(_ file: GoldenFile) throws -> Double {
    let quadrature = Quadrature.trapezoid(33, from: -4, to: 4)
    let kernel = zip(quadrature.nodes, quadrature.weights).reduce(0.0) {
      $0 + $1.1 * exp(-$1.0 * $1.0 / 2) / (2 * Double.pi).squareRoot()
    }
    switch file["options"]["crit"].text {
    case "KL", "MLWI": return 0.25
    case "KLP", "MPWI": return 0.25 * kernel
    default: return 1
    }
  }

  static func name(_ reason: StopReason) -> String {
    switch reason {
    case .length: "length"
    case .precision: "precision"
    case .classification: "classification"
    case .information: "minInfo"
    default: "other"
    }
  }

  private static func start(_ options: GoldenValue) -> StartItems {
    let fixed = options["fix"].list.compactMap(\.integer)
    if !fixed.isEmpty { return .fixed(fixed.map { $0 - 1 }) }
    let thetas = options["start"]["theta"].numbers
    return thetas.isEmpty ? .informative : .nearest(thetas)
  }

  private static func selection(_ options: GoldenValue) throws -> SelectionRule {
    switch options["crit"].text {
    case "MFI": .maximumInformation
    case "bOpt": .closestDifficulty
    case "KL": .kullbackLeibler(.likelihood)
    case "KLP": .kullbackLeibler(.posterior)
    case "MLWI": .weightedInformation(.likelihood)
    case "MPWI": .weightedInformation(.posterior)
    case "MEI":
      .expectedInformation(options["infoType"].text == "Fisher" ? .expected : .observed)
    case "MEPV": .expectedPosteriorVariance
    default: try #require(nil, "an unknown criterion")
    }
  }

  private static func stopping(_ stop: GoldenValue) throws -> [StoppingRule] {
    try zip(stop["rule"].list, stop["thr"].numbers).map { rule, limit in
      switch rule.text {
      case "length": .length(Int(limit))
      case "precision": .precision(standardError: limit)
      case "minInfo": .information(limit)
      case "classification":
        .classification(
          cuts: [limit], confidence: 1 - (try #require(stop["alpha"].number)))
      default: try #require(nil, "an unknown rule")
      }
    }
  }

  private static func method(_ options: GoldenValue) throws -> AbilityEstimator.Method {
    switch options["method"].text {
    case "ML": .maximumLikelihood
    case "WL": .weightedLikelihood
    case "EAP": .expectedAPosteriori
    case "BM (=MAP)": .maximumAPosteriori
    default: try #require(nil, "an unknown method")
    }
  }

  private static func balance(_ value: GoldenValue) -> ContentBalance? {
    let names = value["names"].list.compactMap(\.text)
    guard !names.isEmpty else { return nil }
    return ContentBalance(
      targets: zip(names, value["props"].numbers).map {
        ContentTarget(group: $0, proportion: $1)
      })
  }
}
