import RealModule

/// A plan laid out for data of a known shape: which parameters there are and where they stand.
///
/// A design depends on the data through their census alone, so that the parts of a sample on
/// several machines share it:
///
/// ```swift
/// let design = try CalibrationDesign(plan, census: censusHere + censusThere)
/// let part = PreparedResponses(responsesHere, design: design)
/// let counts = part.expectedCounts(at: run.parameters)   // add those from the other machine
/// ```
public struct CalibrationDesign: Sendable {
  let plan: CalibrationPlan
  let blocks: [ItemBlock]
  let latent: LatentLayout
  let grid: NodeGrid
  /// Starting values of all parameters: each item's own, those shared by items, the latent ones.
  public let start: [Double]
  /// How many parameters are an item's own; those shared by items and the latent ones follow.
  let ownParameterCount: Int
  /// The items in the order of the plan with what the data say about them.
  let findings: [[CalibrationFinding]]
  /// The number of persons with at least one answer.
  public let personCount: Int

  /// The number of parameters.
  public var parameterCount: Int { start.count }

  /// The number of rows of counts: the categories of all items.
  var rowCount: Int { blocks.last.map { $0.firstRow + $0.kernel.categoryCount } ?? 0 }

  /// Lays out a plan for data with this census.
  ///
  /// - Throws: `CalibrationError` where the plan does not fit the data or leaves the scale
  ///   unidentified.
  public init(_ plan: CalibrationPlan, census: ResponseCensus) throws(CalibrationError) {
    guard plan.items.count == census.counts.count else {
      throw .itemCount(planned: plan.items.count, found: census.counts.count)
    }
    var layout = try ItemLayout(plan, census)
    ownParameterCount = layout.ownCount
    blocks = layout.blocks
    findings = layout.findings
    let known = try Self.knownLatent(plan, layout.blocks)
    latent = LatentLayout(
      mean: known.mean.map { .known($0) } ?? .free(layout.addLatent(0)),
      logVariance: known.variance.map { .known(.log($0)) } ?? .free(layout.addLatent(0)),
      quadrature: plan.quadrature)
    guard !layout.start.isEmpty, !layout.blocks.isEmpty else { throw .nothingToEstimate }
    self.plan = plan
    start = layout.start
    grid = NodeGrid(plan.quadrature.nodes)
    personCount = census.answeringPersonCount
  }

  /// The known mean and variance of the latent distribution; nothing where they are free.
  private static func knownLatent(
    _ plan: CalibrationPlan, _ blocks: [ItemBlock]
  ) throws(CalibrationError) -> (mean: Double?, variance: Double?) {
    let isAnchored = blocks.contains { $0.kernel is FixedKernel }
    let hasUnit =
      isAnchored
      || blocks.contains {
        if case .estimated(let model, _) = plan.items[$0.item] {
          model.fixesDiscrimination
        } else {
          false
        }
      }
    let known: (mean: Double?, variance: Double?)
    switch plan.latent {
    case .identified: known = (isAnchored ? nil : 0, hasUnit ? nil : 1)
    case .fixed(let mean, let variance): known = (mean, variance)
    case .partlyFree(let mean, let variance): known = (mean, variance)
    }
    guard known.mean?.isFinite ?? true, known.variance.map({ $0.isFinite && $0 > 0 }) ?? true
    else { throw .latent }
    guard known.mean != nil || isAnchored else { throw .unidentified(.mean) }
    guard known.variance != nil || hasUnit else { throw .unidentified(.variance) }
    return known
  }

  /// Whether a vector of parameters makes distributions over categories and nodes.
  func admits(_ vector: [Double]) -> Bool {
    vector.allSatisfy(\.isFinite) && latent.masses(vector) != nil
      && blocks.allSatisfy { $0.kernel.admits($0.own(vector)) } && logPrior(vector).isFinite
  }

  /// The sum of the log-densities of all priors.
  func logPrior(_ vector: [Double]) -> Double {
    blocks.reduce(0) { sum, block in
      block.priors.isEmpty ? sum : sum + PriorSums(block.priors, block.own(vector)).value
    }
  }
}
