import ArgumentParser
import Decision

extension Tolerance {
  /// The tolerance that a word on the command line names.
  init(argument: String) throws {
    guard let tolerance = Tolerance(rawValue: argument) else {
      let known = Tolerance.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(argument)' is none of \(known)")
    }
    self = tolerance
  }
}
