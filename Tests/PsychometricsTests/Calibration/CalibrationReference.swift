import Foundation
import Psychometrics
import Testing

/// A file of reference values of a calibration, and how to repeat it.
struct CalibrationReference: Sendable, CustomTestStringConvertible {
  let file: String
  let model: CalibrationModel
  var priors = ItemPriors.none
  /// The lowest code in the data.
  var offset = 0

  var testDescription: String { file }

  func calibrate(_ golden: GoldenFile) throws -> CalibrationResult {
    let name = try #require(golden["dataset"].text).replacing(".csv", with: "")
    let responses = try GoldenTable(name).responses(subtracting: offset)
    return try CalibrationPlan(itemCount: responses.itemCount, model: model, priors: priors)
      .calibrate(responses)
  }

  /// An item's slope-intercept parameters in the order of the estimates; from the direct
  /// maximisation where there is one.
  func values(_ golden: GoldenFile, _ item: Int) -> [Double] {
    let direct = golden["direct_maximisation"]["items"][item]
    let mirt = golden["items_slope_intercept"][item]
    func read(_ value: GoldenValue, _ keys: [String]) -> [Double] {
      keys.map { value[$0].number ?? .nan }
    }
    let isDirect = direct["a"].number != nil
    let asymptote = direct["c"].number ?? .nan
    switch model {
    case .rasch: return read(mirt, ["d"])
    case .threeParameter:
      return read(direct, ["a", "d"]) + [log(asymptote / (1 - asymptote))]
    case .twoParameter: return isDirect ? read(direct, ["a", "d"]) : read(mirt, ["a1", "d"])
    case .nominal:
      let slope = mirt["a1"].number ?? .nan
      return read(mirt, ["ak1", "ak2", "ak3"]).map { slope * $0 } + read(mirt, ["d1", "d2", "d3"])
    case .partialCredit: return read(mirt, ["d1", "d2", "d3"])
    default: return read(mirt, ["a1", "d1", "d2", "d3"])
    }
  }

  /// Their standard errors, or nothing where the file has none.
  func errors(_ golden: GoldenFile, _ item: Int) -> [Double]? {
    let direct = golden["direct_maximisation"]["se"][item]
    let name = golden["items_slope_intercept"][item]["item"].text ?? ""
    let mirt = golden["se_slope_intercept"][name]
    let keys: [String]
    switch model {
    case .rasch: keys = ["d"]
    case .threeParameter: keys = ["a", "d", "logit_c"]
    case .twoParameter: keys = ["a", "d"]
    case .partialCredit: keys = ["d1", "d2", "d3"]
    default: keys = ["a1", "d1", "d2", "d3"]
    }
    let source = direct["a"].number == nil ? mirt : direct
    let values = keys.compactMap { source[$0].number }
    return values.isEmpty ? nil : values
  }
}
