public import Assessment
public import Scoring

/// Why an assessment cannot be simulated.
public enum SimulationError: Error, Hashable, Sendable {
  /// It has no scale that theta is estimated on.
  case noLatentScale
  /// There is no such scale with a theta.
  case unknownScale(String)
  /// It cannot be scored.
  case scorer(ScorerError)
  /// No answer can be made up that leads to some categories of the items' models.
  case unanswerable([UnanswerableItem])
  /// There is no adaptive section, or more than one, whose exposure could be controlled.
  case adaptiveSections(Int)
  /// The target of exposure cannot be met.
  case target(Double, least: Double)
  /// The rules of the adaptive section do not fit its pool.
  case tailoring(TailoringError)
  /// Nobody is to be simulated.
  case noCandidates
}

/// An item that a simulated candidate cannot answer by its model.
public struct UnanswerableItem: Hashable, Sendable {
  /// The item.
  public let item: Path
  /// The categories that no answer was found for.
  public let categories: [Int]
}

extension SimulationError: CustomStringConvertible {
  /// What is wrong and what would be right, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .noLatentScale:
      "no scale has a theta, so that there is no model to answer by; say score=\"irt\""
    case .unknownScale(let id): "there is no scale '\(id)' with score=\"irt\""
    case .scorer(let error): error.description
    case .unanswerable(let items):
      "no answer could be made up for "
        + items.map {
          "'\($0.item)' (category \($0.categories.map(String.init).joined(separator: ", ")))"
        }
        .joined(separator: ", ")
    case .adaptiveSections(0): "there is no adaptive section whose exposure could be controlled"
    case .adaptiveSections(let count):
      "\(count) sections are adaptive; name the scale of one of them with --scale"
    case .target(let target, let least):
      "a target of \(target) cannot be met: the shortest test gives each candidate "
        + "\((least * 1_000).rounded() / 10) % of the pool"
    case .tailoring(let error): error.description
    case .noCandidates: "there is no candidate to simulate"
    }
  }
}
