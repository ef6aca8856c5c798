import Analysis
import ArgumentParser
import Assessment
import Psychometrics

/// How the arguments of calibrations are read.
enum CalibrationArguments {
  /// The models that can be estimated, as they are written.
  static let models = ModelName.estimated.map(\.rawValue).joined(separator: ", ")

  /// Reads a model.
  static func model(_ text: String) throws -> ModelName {
    guard let model = ModelName.estimated.first(where: { $0.rawValue == text }) else {
      throw ValidationError("Please provide one of \(models).")
    }
    return model
  }

  /// Reads a method.
  static func method(_ text: String) throws -> CalibrationRequest.Method {
    guard let method = CalibrationRequest.Method(rawValue: text) else {
      throw ValidationError("Please provide one of mml, cml.")
    }
    return method
  }

  /// Reads priors.
  static func priors(_ texts: [String]) throws -> ItemPriors {
    do {
      return try PriorNotation.read(texts)
    } catch {
      throw ValidationError(error.message)
    }
  }

  /// What is said of a search that did not end at a maximum.
  static func notConverged(
    _ report: CalibrationReport, _ request: CalibrationRequest, writes: Bool
  ) -> String {
    let advice =
      request.model == .threePL && request.priors.lowerAsymptote == nil
      ? "; a prior such as --prior 'c=logit-normal(-1.39,0.5)' keeps c from wandering" : ""
    return "assay: not converged after \(report.iterations) iterations: these are not the "
      + "parameters of a maximum\(writes ? ", and nothing was written" : "")\(advice)"
  }
}
