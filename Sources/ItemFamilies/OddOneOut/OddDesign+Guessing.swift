extension OddDesign {
  /// Which values the fill of the dot has: those of an attribute of the parts, or its own.
  enum DotFill {
    case ruled
    case other
    case own
  }

  /// The chances that guessers who look at how common values are take the key, figure 0.
  ///
  /// The scores count, for each figure, how many figures show each of its values, as a sum and as
  /// a mean, with places left out, read as arrangements or as quarters; how many share the value
  /// of the same part; and how many parts of all figures have its parts' values. One guesser takes
  /// the highest score, another the lowest.
  func hits(_ dotFill: DotFill) -> [Double] {
    let groups = groups(dotFill)
    let dot = whole[2]
    // Where parts are solid all figures show that fill, and some also the other.
    let fills: [[OddMask]] =
      dotFill == .own ? [[.everyone, dot], [.everyone, dot ^ .everyone]] : [[]]
    let all = fills.map { hits(groups, fills: $0) }
    return all[0].indices.map { guesser in
      all.reduce(0) { $0 + $1[guesser] } / Double(all.count)
    }
  }

  private func hits(_ groups: [[OddMask]], fills: [OddMask]) -> [Double] {
    let places = whole[0..<2].map { [$0] }
    let shown = groups.flatMap(Self.shown) + fills
    let scores =
      [[], places.flatMap(Self.shown), quarters].flatMap { Self.commonness(shown + $0) }
      + [placed, Self.counted(groups + places)]
    return scores.flatMap { scores in
      [Self.hit(scores, scores.max()), Self.hit(scores, scores.min())]
    }
  }

  /// The parts' masks, those together that have values in common.
  private func groups(_ dotFill: DotFill) -> [[OddMask]] {
    let dot = Array(whole[2...])
    let ruled = ruled + (dotFill == .ruled ? dot : [])
    let parts = form == .step ? ruled.map { [$0] } : [ruled]
    return parts + [other + (dotFill == .other ? dot : [])]
  }

  /// For which figures each quarter of the canvas has something in it.
  private var quarters: [OddMask] {
    let (place, dot) = (whole[0], whole[1])
    let (elsewhere, left) = (place ^ .everyone, dot ^ .everyone)
    return [elsewhere | left, elsewhere | dot, place | left, place | dot]
  }

  /// How many figures share the value of the same part.
  private var placed: [Int] {
    let masks = ruled + other + whole
    return (0..<OddMask.count).map { figure in masks.reduce(0) { $0 + $1.sharers(of: figure) } }
  }

  /// For which figures each of a group's two values is seen.
  private static func shown(_ group: [OddMask]) -> [OddMask] {
    [group.reduce(.everyone, &) ^ .everyone, group.reduce(.nobody, |)]
  }

  /// How many figures show each of a figure's values: the sums, and means with and without four
  /// values, such as sizes, that are common to all.
  private static func commonness(_ shown: [OddMask]) -> [[Int]] {
    var sums = [Int](repeating: 0, count: OddMask.count)
    var counts = sums
    for mask in shown {
      for figure in 0..<OddMask.count where mask.holds(figure) {
        sums[figure] += mask.size
        counts[figure] += 1
      }
    }
    // A multiple of all counts of values keeps the means whole numbers.
    let means = [0, 4].map { more in
      sums.indices.map { (sums[$0] + more * OddMask.count) * 27_720 / max(counts[$0] + more, 1) }
    }
    return [sums] + means
  }

  /// How many parts of all figures have the values of a figure's parts.
  private static func counted(_ groups: [[OddMask]]) -> [Int] {
    (0..<OddMask.count).map { figure in
      groups.reduce(0) { sum, group in
        let second = group.reduce(0) { $0 + $1.size }
        let first = group.count * OddMask.count - second
        return group.reduce(sum) { $0 + ($1.holds(figure) ? second : first) }
      }
    }
  }

  private static func hit(_ scores: [Int], _ wanted: Int?) -> Double {
    guard let wanted, scores.first == wanted else { return 0 }
    return 1 / Double(scores.count(where: { $0 == wanted }))
  }
}
