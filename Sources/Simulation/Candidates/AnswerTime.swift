import Assessment
import Psychometrics

/// How long simulated candidates take for one item.
struct AnswerTime: Sendable {
  /// The item's model.
  let model: ResponseTimeModel
  /// The standard deviation of speed among the candidates.
  let speedStandardDeviation: Double

  /// A day, beyond which no time is drawn.
  private static let longestSeconds = 86_400.0

  /// The times of all items, by their places; an item of several scales follows the first.
  static func all(in scales: [SimulatedScale], count: Int) -> [AnswerTime?] {
    var times = [AnswerTime?](repeating: nil, count: count)
    for scale in scales {
      let calibration = scale.scale.calibration
      guard let deviation = calibration.speedStandardDeviation else { continue }
      let models = Dictionary(calibration.items.map { ($0.item, $0) }) { first, _ in first }
      for (place, term) in zip(scale.items, scale.scale.terms) where times[place] == nil {
        times[place] = models[term.item]?.responseTime.map {
          AnswerTime(model: $0, speedStandardDeviation: deviation)
        }
      }
    }
    return times
  }

  /// A time drawn at a speed, in standard deviations.
  func draw(atSpeed speed: Double, _ stream: inout RandomStream) -> Milliseconds {
    let seconds = model.draw(atSpeed: speedStandardDeviation * speed, &stream)
    return Int((min(seconds, Self.longestSeconds) * 1_000).rounded())
  }
}
