import Psychometrics

/// The values of one feature in all figures of a matrix, and the wrong values of options.
struct MatrixSeries {
  /// A wrong value, and the error that leads to it.
  struct Wrong {
    let value: Int
    let error: String
  }

  /// The values in reading order; the last is the key's.
  let values: [Int]
  /// The wrong values; empty for a feature in which options do not differ.
  let wrong: [Wrong]

  /// Draws a feature of a plan.
  static func drawn(
    _ feature: MatrixFeature, _ plan: MatrixPlan, side: Int, stream: inout RandomStream
  ) -> MatrixSeries {
    let domain = plan.domain(of: feature)
    let isCrossed = plan.crossed.contains(feature)
    guard let law = plan[feature] else {
      return same(domain, side, isCrossed: isCrossed, stream: &stream)
    }
    let drawn =
      switch law {
      case .constant: constant(domain, side, stream: &stream)
      case .distribution: distribution(domain, stream: &stream)
      case .progression: progression(feature, domain, side, stream: &stream)
      case .addition, .subtraction, .exclusiveOr:
        feature == .count
          ? counts(law, stream: &stream) : sets(law, stream: &stream)
      }
    return isCrossed ? drawn : MatrixSeries(values: drawn.values, wrong: [])
  }

  /// The same value throughout, and another in options.
  private static func same(
    _ domain: [Int], _ side: Int, isCrossed: Bool, stream: inout RandomStream
  ) -> MatrixSeries {
    let chosen = stream.sample(isCrossed ? 2 : 1, of: domain.count).map { domain[$0] }
    return MatrixSeries(
      values: Array(repeating: chosen[0], count: side * side),
      wrong: chosen.dropFirst().map { Wrong(value: $0, error: "changes-what-stays") })
  }

  private static func constant(_ domain: [Int], _ side: Int, stream: inout RandomStream)
    -> MatrixSeries
  {
    let rows = stream.sample(side, of: domain.count).map { domain[$0] }
    return MatrixSeries(
      values: rows.flatMap { Array(repeating: $0, count: side) },
      wrong: [Wrong(value: rows[side - 2], error: "repeats-above")])
  }

  /// A Latin square of three values, one of two ways round.
  private static func distribution(_ domain: [Int], stream: inout RandomStream) -> MatrixSeries {
    let three = stream.sample(3, of: domain.count).map { domain[$0] }
    let shift = 1 + stream.integer(below: 2)
    let values = (0..<9).map { three[($0 % 3 + $0 / 3 * shift) % 3] }
    let wrong =
      stream.integer(below: 2) == 0
      ? Wrong(value: values[7], error: "repeats-neighbour")
      : Wrong(value: values[5], error: "repeats-above")
    return MatrixSeries(values: values, wrong: [wrong])
  }

  private static func counts(_ law: MatrixLaw, stream: inout RandomStream) -> MatrixSeries {
    let rows = law == .addition ? MatrixSets.sums : MatrixSets.differences
    let values = rows[stream.integer(below: rows.count)]
    let wrong =
      law == .addition
      ? Wrong(value: values[6] - values[7], error: "subtracts-instead-of-adding")
      : Wrong(value: values[6] + values[7], error: "adds-instead-of-subtracting")
    return MatrixSeries(values: values, wrong: [wrong])
  }

  private static func sets(_ law: MatrixLaw, stream: inout RandomStream) -> MatrixSeries {
    var values: [Int] = []
    for _ in 0..<3 {
      let (first, second) = MatrixSets.pairs[stream.integer(below: MatrixSets.pairs.count)]
      values += [first, second]
      switch law {
      case .addition: values.append(first | second)
      case .subtraction: values.append(first & ~second)
      default: values.append(first ^ second)
      }
    }
    let (first, second) = (values[6], values[7])
    let wrong =
      switch law {
      case .addition: Wrong(value: first ^ second, error: "leaves-out-what-both-have")
      case .subtraction: Wrong(value: second & ~first, error: "subtracts-the-other-way-round")
      default: Wrong(value: first | second, error: "keeps-what-both-have")
      }
    return MatrixSeries(values: values, wrong: [wrong])
  }
}
