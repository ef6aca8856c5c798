extension RatingVariance {
  /// What a parametric bootstrap found.
  public struct Bootstrap: Equatable, Sendable {
    /// The interval between the quantiles of the replicated correlations.
    public let band: ConfidenceBand
    /// The standard deviation of the replicated correlations.
    public let standardError: Double
    /// How many replications gave an estimate.
    public let replicationCount: Int
  }

  /// Draws ratings of the same design from the estimated variances and estimates each anew.
  ///
  /// Levels and errors are normal. The ends are the (1 - level) / 2 and (1 + level) / 2 quantiles of
  /// the replicated correlations. Nothing for a level outside `0 ..< 1` without 0, or where fewer
  /// than half of the replications (or fewer than 20) gave an estimate.
  ///
  /// Source: B. Efron and R. J. Tibshirani, "An introduction to the bootstrap" (1993), sections 6.5
  /// and 13.3.
  ///
  /// - Precondition: `ratings` is above 0.
  public func bootstrap(
    _ kind: Kind, ratings: Double, level: Double = 0.95, replications: Int = 1000,
    stream: RandomStream
  ) -> Bootstrap? {
    guard level > 0, level < 1 else { return nil }
    var random = stream
    var correlations: [Double] = []
    for _ in 0..<max(0, replications) {
      let values = draw(&random)
      do throws(AgreementError) {
        guard let components = try RatingComponents(design, values: values) else { continue }
        correlations.append(components.correlation(kind, ratings: ratings))
      } catch {
        continue
      }
    }
    let tail = (1 - level) / 2
    guard correlations.count >= 20, 2 * correlations.count >= replications,
      let low = SampleQuantile.interpolated(tail, of: correlations),
      let high = SampleQuantile.interpolated(1 - tail, of: correlations),
      let deviation = SampleMoments(correlations).sampleStandardDeviation
    else { return nil }
    return Bootstrap(
      band: ConfidenceBand(low: low, high: high), standardError: deviation,
      replicationCount: correlations.count)
  }

  private func draw(_ random: inout RandomStream) -> [Double] {
    let ratees = (0..<rateeCount).map { _ in rateeVariance.squareRoot() * random.normal() }
    let raters = (0..<raterCount).map { _ in raterVariance.squareRoot() * random.normal() }
    return design.pairs.map {
      ratees[$0.ratee] + raters[$0.rater] + errorVariance.squareRoot() * random.normal()
    }
  }
}
