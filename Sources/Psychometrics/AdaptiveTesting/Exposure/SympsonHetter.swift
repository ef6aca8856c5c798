/// The simulation that finds Sympson-Hetter control parameters.
///
/// ```swift
/// let study = try SympsonHetter.calibrate(
///   pool: pool, design: design, target: 0.25, simulees: 5_000,
///   stream: RandomStream(seed: 7, purpose: "exposure-study"))
/// let controlled = try pool.withExposureControls(study.controls)
/// ```
///
/// Source: J. B. Sympson and R. D. Hetter, "Controlling item-exposure rates in computerized
/// adaptive testing", Proceedings of the 27th Military Testing Association, 1985, 973-977.
public enum SympsonHetter {
  /// What the simulation found.
  public struct Calibration: Hashable, Sendable {
    /// The control parameter of each item.
    public let controls: [Double]
    /// The share of simulees whom each item was given under these parameters.
    public let exposureRates: [Double]
    /// How many rounds of simulation were run.
    public let rounds: Int

    /// The greatest of the exposure rates.
    public var greatestRate: Double { exposureRates.reduce(0, max) }
  }

  /// Finds control parameters under which no item is given to more than a target share of persons.
  ///
  /// Each round simulates the design with `exposure` set to `.sympsonHetter`, thetas being drawn
  /// from a normal distribution. An item that was selected for a share S of the simulees, whether
  /// given or set aside, gets the control parameter target / S where S exceeds the target, else 1;
  /// the greatest parameters, as many as the longest test has items, are set to 1. The first
  /// round's parameters are the pool's. The round with the lowest greatest exposure rate is
  /// returned, and rounds end once that rate is at most `target + tolerance`.
  ///
  /// - Parameters:
  ///   - pool: the items; their control parameters are the first round's.
  ///   - design: the design; its start items that are not fixed are controlled too.
  ///   - target: the greatest exposure rate wished for, above 0 and at most 1. It cannot be below
  ///     the length of the test divided by the number of items.
  ///   - simulees: how many persons a round simulates, at least 1.
  ///   - mean: the mean of theta.
  ///   - standardDeviation: the standard deviation of theta.
  ///   - tolerance: by how much the target may be exceeded.
  ///   - maximumRounds: after how many rounds to end at the latest, at least 1.
  ///   - stream: the source of thetas, answers and seeds.
  /// - Returns: the parameters with the rates they led to.
  /// - Throws: `SympsonHetterError` where a figure is out of range or the design does not fit.
  public static func calibrate(
    pool: AdaptivePool, design: AdaptiveDesign, target: Double, simulees: Int, mean: Double = 0,
    standardDeviation: Double = 1, tolerance: Double = 0.01, maximumRounds: Int = 30,
    stream: RandomStream
  ) throws(SympsonHetterError) -> Calibration {
    guard target > 0, target <= 1 else { throw .targetOutOfRange(target) }
    guard simulees > 0, maximumRounds > 0 else { throw .nothingToSimulate }
    var controlled = design
    controlled.exposure = .sympsonHetter
    var stream = stream
    var controls = pool.items.map(\.exposureControl)
    var best: Calibration?
    for round in 1...maximumRounds {
      let tally = try ExposureTally(
        pool, controls, controlled, simulees, (mean, standardDeviation), &stream)
      let found = Calibration(
        controls: controls, exposureRates: tally.rates(tally.given), rounds: round)
      if found.greatestRate < best?.greatestRate ?? .infinity { best = found }
      if found.greatestRate <= target + tolerance { break }
      controls = tally.rates(tally.selected).map { $0 > target ? target / $0 : 1 }
      let greatest = controls.indices.sorted {
        controls[$0] > controls[$1] || (controls[$0] == controls[$1] && $0 < $1)
      }
      for item in greatest.prefix(tally.longest) {
        controls[item] = 1
      }
    }
    guard let best else { throw .nothingToSimulate }
    return best
  }
}

/// Why no control parameters can be found by simulation.
public enum SympsonHetterError: Error, Hashable, Sendable {
  /// The target is not above 0 and at most 1.
  case targetOutOfRange(Double)
  /// There is no simulee or no round.
  case nothingToSimulate
  /// The design does not fit the pool.
  case design(AdaptiveDesignError)
  /// The pool's control parameters are unusable.
  case pool(AdaptivePoolError)
}
