/// Extra time, given once to a candidate and applied to every limit.
public enum Accommodation: Hashable, Sendable {
  /// Every limit times a factor of at least 1.
  case multiplier(Double)
  /// Minutes added to each outermost limit; limits inside it grow in the same proportion.
  case added(Milliseconds)
  /// No limits at all.
  case unlimited
}

extension Accommodation: CustomStringConvertible {
  /// Reads the command line's form: `1.5`, `+5m`, `+90s`, `unlimited`.
  public init?(_ text: String) {
    if text == "unlimited" {
      self = .unlimited
    } else if text.hasPrefix("+") {
      guard let duration = DurationText(String(text.dropFirst())) else { return nil }
      self = .added(duration.milliseconds)
    } else {
      guard let factor = try? DecimalText(text), (1...10).contains(factor.value) else { return nil }
      self = .multiplier(factor.value)
    }
  }

  /// The command line's form.
  public var description: String {
    switch self {
    case .multiplier(let factor): Int(exactly: factor).map { "\($0)" } ?? "\(factor)"
    case .added(let milliseconds): "+" + DurationText(milliseconds: milliseconds).description
    case .unlimited: "unlimited"
    }
  }
}
