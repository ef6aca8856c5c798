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
}
