import Simulation
import Typesetting

/// How a simulation's figures are written.
enum SimulationNumbers {
  /// A figure with its Monte Carlo error, such as `0.31 (0.01)`.
  static func figure(_ figure: MonteCarloFigure?, digits: Int = 2) -> String {
    guard let figure else { return "–" }
    let value = NumberText.text(figure.value, fractionDigits: digits)
    guard let error = figure.error else { return value }
    return "\(value) (\(NumberText.text(error, fractionDigits: digits)))"
  }

  /// A share with its Monte Carlo error, such as `94.8 % (0.7)`.
  static func share(_ figure: MonteCarloFigure?) -> String {
    guard let figure else { return "–" }
    guard let error = figure.error else { return percent(figure.value) }
    return "\(percent(figure.value)) (\(NumberText.text(error * 100, fractionDigits: 1)))"
  }

  /// A share in percent.
  static func percent(_ share: Double) -> String {
    NumberText.text(share * 100, fractionDigits: 1) + " %"
  }

  /// A theta with as many digits as it needs.
  static func theta(_ theta: Double) -> String { NumberText.shortest(theta, atMost: 2) }

  /// A group of thetas.
  static func thetas(_ group: ThetaGroup) -> String {
    if let point = group.point { return theta(point) }
    switch (group.lower, group.upper) {
    case (nil, let upper?): return "under \(theta(upper))"
    case (let lower?, nil): return "from \(theta(lower))"
    case (let lower?, let upper?): return "\(theta(lower)) to \(theta(upper))"
    case (nil, nil): return "all"
    }
  }
}
