public import Assessment
import Psychometrics

/// How long candidates took for a section under the declared model of response times.
public struct SectionDuration: Hashable, Sendable {
  /// The mean in milliseconds.
  public let meanMs: MonteCarloFigure
  /// The time within which half of the candidates were done.
  public let medianMs: Milliseconds
  /// The time within which 95 % of the candidates were done.
  public let highMs: Milliseconds
  /// The share of candidates cut off by the clock.
  public let cutOff: MonteCarloFigure

  /// Nil of no candidates.
  init?(_ passages: [SimulatedSitting.Passage]) {
    let times = passages.map { Double($0.usedMs) }
    guard let mean = MonteCarloFigure.mean(of: times),
      let median = SampleQuantile.interpolated(0.5, of: times),
      let high = SampleQuantile.interpolated(0.95, of: times),
      let cutOff = MonteCarloFigure.share(passages.count { $0.stop == .clock }, of: passages.count)
    else { return nil }
    meanMs = mean
    medianMs = Int(median.rounded())
    highMs = Int(high.rounded())
    self.cutOff = cutOff
  }
}
