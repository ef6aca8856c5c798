/// Theta after one answer of an adaptive section.
public struct AbilityStep: Hashable, Sendable {
  /// The item answered.
  public let item: Path
  /// The category of the answer, from 0; nil where the answer did not count.
  public let category: Int?
  /// Theta after the answer.
  public let theta: Double
  /// Its standard error; nil where there is none.
  public let standardError: Double?

  /// Creates a step.
  public init(item: Path, category: Int?, theta: Double, standardError: Double?) {
    self.item = item
    self.category = category
    self.theta = theta
    self.standardError = standardError
  }
}

/// Why an adaptive section chose no further item.
public struct AdaptiveStop: Hashable, Sendable {
  /// The rules there are.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// The most items were given.
    case length
    /// Theta was precise enough.
    case precision
    /// No item left would have told enough.
    case leastInformation
    /// Theta hardly changed any more.
    case leastChange
    /// The confidence interval contained no cut.
    case classification
    /// The sequential probability ratio test decided.
    case probabilityRatio
    /// No item was left that might be given.
    case noItemLeft
  }

  /// The rules that were met; several where all of them had to be.
  public let rules: [Rule]
  /// The side that a classification found: 0 below the lowest cut, 1 above it, and so on; nil for
  /// other rules.
  public let side: Int?

  /// Creates a reason.
  public init(rules: [Rule], side: Int? = nil) {
    self.rules = rules
    self.side = side
  }
}

/// The way on from one module of a section to the next.
public struct RoutingStep: Hashable, Sendable {
  /// The module that follows.
  public let module: Path
  /// What decided.
  public let basis: MultiStageRules.Basis
  /// The figure that decided: theta or a score.
  public let figure: Double

  /// Creates a step.
  public init(module: Path, basis: MultiStageRules.Basis, figure: Double) {
    self.module = module
    self.basis = basis
    self.figure = figure
  }
}

/// How a section chose what it presented.
public struct TailoringRecord: Hashable, Sendable {
  /// The section.
  public let section: Path
  /// The scale whose theta led the way.
  public let scale: Path
  /// Theta after each item of an adaptive section, in the order given.
  public let steps: [AbilityStep]
  /// Why an adaptive section chose no further item; nil where something else ended it.
  public let stop: AdaptiveStop?
  /// The way through the modules of a multi-stage section, the first left out.
  public let routing: [RoutingStep]

  /// Creates a record.
  public init(
    section: Path, scale: Path, steps: [AbilityStep] = [], stop: AdaptiveStop? = nil,
    routing: [RoutingStep] = []
  ) {
    self.section = section
    self.scale = scale
    self.steps = steps
    self.stop = stop
    self.routing = routing
  }
}
