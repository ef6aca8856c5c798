import Psychometrics
import Testing

/// A model of a `fit_*.json` file with the responses it was fitted to.
struct GoldenFit {
  let file: GoldenFile
  let model: FittedModel
  let responses: ResponseMatrix

  static let names = ["fit_lsat7_2pl", "fit_lsat7_rasch", "fit_sat12_2pl", "fit_science_grm"]

  init(_ name: String) throws {
    file = try GoldenFile(name)
    let data = try #require(file["dataset"].text).dropLast(4)
    responses = try GoldenTable(String(data)).responses(
      subtracting: name == "fit_science_grm" ? 1 : 0)
    let isGraded = file["options"]["model"].text == "graded"
    let isRasch = file["options"]["model"].text == "Rasch"
    // The files have slopes and intercepts: b = -d / a.
    let items = file["parameters"].list.map { row -> ItemModel in
      let values = row.numbers
      let locations = values.dropFirst().map { -$0 / values[0] }
      return isGraded
        ? .graded(GradedItem(discrimination: values[0], thresholds: locations))
        : .logistic(LogisticItem(discrimination: values[0], difficulty: locations[0]))
    }
    let variance = try #require(file["latent_variance"].number)
    model = try FittedModel(
      items: items,
      free: FreeParameters(
        itemCount: items.count, each: isRasch ? .thresholds : [.discrimination, .thresholds],
        latentVariance: isRasch),
      prior: .normal(mean: 0, standardDeviation: variance.squareRoot()))
  }
}
