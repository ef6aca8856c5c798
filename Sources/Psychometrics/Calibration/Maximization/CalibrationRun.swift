/// The search for the maximum as a state machine that is fed expected counts.
///
/// It says at which parameters it wants counts and takes them from wherever they were summed:
///
/// ```swift
/// var run = CalibrationRun(design)
/// while !run.isFinished {
///   run.update(prepared.expectedCounts(at: run.parameters))
/// }
/// ```
///
/// A few EM cycles are followed by quasi-Newton cycles, each of one evaluation. A step that does
/// not raise the log-posterior is shortened; where none does, the search falls back to EM, which
/// always raises it.
public struct CalibrationRun: Sendable {
  /// The parameters to be evaluated next; the estimates once the run is finished.
  public private(set) var parameters: [Double]
  /// How far the search is, and how it ended; the outcome counts only once `isFinished`.
  public private(set) var convergence: CalibrationConvergence
  /// Whether the search has ended.
  public private(set) var isFinished = false
  /// The counts at the estimates, once the run is finished.
  public var counts: ExpectedCounts? { isFinished ? best?.counts : nil }

  let design: CalibrationDesign
  private var best: Point?
  private var memory = QuasiNewtonMemory()
  private var attempt = Attempt.expectationMaximization
  private var acceptedCount = 0

  private struct Point {
    let vector: [Double]
    let counts: ExpectedCounts
    let logPosterior: Double
    let data: CompleteData
  }

  /// What the parameters under evaluation are.
  private enum Attempt {
    case expectationMaximization
    case step(direction: [Double], length: Double, slope: Double)
  }

  /// Begins a search at the design's starting values, or at others.
  ///
  /// - Precondition: `start` has the design's number of parameters.
  public init(_ design: CalibrationDesign, start: [Double]? = nil) {
    precondition(
      start?.count ?? design.parameterCount == design.parameterCount,
      "a run needs the design's parameters")
    self.design = design
    parameters = start ?? design.start
    convergence = CalibrationConvergence(
      outcome: .cycleLimit, cycleCount: 0, largestChange: .infinity, gradientNorm: .infinity,
      scaledGradient: .infinity)
  }

  /// Takes the counts at `parameters` and chooses the next ones, or finishes.
  ///
  /// Does nothing once the run is finished.
  public mutating func update(_ counts: ExpectedCounts) {
    guard !isFinished else { return }
    convergence.cycleCount += 1
    let logPosterior = counts.logLikelihood + design.logPrior(parameters)
    if let best, !accepts(logPosterior, after: best) {
      retreat(to: best)
    } else {
      advance(counts, logPosterior)
    }
    if convergence.cycleCount >= design.plan.stopping.largestCycleCount, !isFinished {
      finish(.cycleLimit)
    }
  }

  private func accepts(_ logPosterior: Double, after best: Point) -> Bool {
    // What summing many terms loses to rounding is no fall.
    let slack = 1e-13 * best.logPosterior.magnitude
    switch attempt {
    case .expectationMaximization: return logPosterior >= best.logPosterior - slack
    case .step(_, let length, let slope):
      return logPosterior >= best.logPosterior + 1e-4 * length * slope - slack
    }
  }

  private mutating func retreat(to best: Point) {
    switch attempt {
    case .expectationMaximization:
      finish(.stalled)
    case .step(let direction, let length, let slope):
      guard length > 1e-2 else {
        memory.clear()
        maximize(best)
        return
      }
      attempt = .step(direction: direction, length: length / 4, slope: slope)
      parameters = StepLength.move(best.vector, direction, length / 4)
    }
  }

  private mutating func advance(_ counts: ExpectedCounts, _ logPosterior: Double) {
    let data = CompleteData(design, parameters, counts)
    let point = Point(
      vector: parameters, counts: counts, logPosterior: logPosterior, data: data)
    if let best {
      let step = zip(parameters, best.vector).map { $0 - $1 }
      convergence.largestChange = step.reduce(0) { max($0, $1.magnitude) }
      if acceptedCount > design.plan.stopping.openingCycleCount {
        memory.remember(
          step: step, gradientChange: zip(data.gradient, best.data.gradient).map { $0 - $1 })
      }
    }
    best = point
    acceptedCount += 1
    let ascent = data.information.solve(data.gradient)
    convergence.gradientNorm = data.gradient.reduce(0) { max($0, $1.magnitude) }
    convergence.scaledGradient =
      max(0, QuasiNewtonMemory.dot(data.gradient, ascent)).squareRoot()
    if convergence.scaledGradient < design.plan.stopping.scaledGradient {
      finish(.converged)
    } else if acceptedCount <= design.plan.stopping.openingCycleCount {
      maximize(point)
    } else {
      climb(from: point)
    }
  }

  private mutating func maximize(_ point: Point) {
    attempt = .expectationMaximization
    parameters = design.maximize(point.counts, from: point.vector)
  }

  private mutating func climb(from point: Point) {
    let gradient = point.data.gradient
    let direction = memory.direction(gradient, point.data.information)
    let slope = QuasiNewtonMemory.dot(gradient, direction)
    var length = 1.0
    var trial = StepLength.move(point.vector, direction, length)
    while !design.admits(trial), length > 1e-3 {
      length /= 2
      trial = StepLength.move(point.vector, direction, length)
    }
    guard slope > 0, design.admits(trial) else {
      memory.clear()
      maximize(point)
      return
    }
    attempt = .step(direction: direction, length: length, slope: slope)
    parameters = trial
  }

  private mutating func finish(_ outcome: CalibrationConvergence.Outcome) {
    convergence.outcome = outcome
    isFinished = true
    if let best { parameters = best.vector }
  }
}
