import Assessment

/// People who look at how common values are, and not at the rule.
struct FigureGuessers {
  /// How often each guesser took the key, in items: the most and the least common sum of values,
  /// and the most and the least common mean; by chance where several options are equal.
  private(set) var hits = [0.0, 0, 0, 0]
  private(set) var count = 0

  mutating func answer(_ options: [GeneratedOption]) {
    let values: [Set<String>] = options.map { option in
      guard case .figure(let figure) = option.content.first else { return [] }
      return Set(
        figure.shapes.flatMap {
          ["\($0.kind)", "\($0.fill)", "turn \($0.rotation)", "at \($0.x),\($0.y)", "\($0.size)"]
        })
    }
    let sums = values.map { own in
      Double(own.reduce(0) { sum, value in sum + values.count(where: { $0.contains(value) }) })
    }
    let means = zip(sums, values).map { $0 / Double(max($1.count, 1)) }
    let wanted = [
      (sums, sums.max()), (sums, sums.min()), (means, means.max()), (means, means.min()),
    ]
    for (guesser, (scores, best)) in wanted.enumerated() {
      let taken = options.indices.filter { scores[$0] == best }
      if taken.contains(where: { options[$0].isKey }) { hits[guesser] += 1 / Double(taken.count) }
    }
    count += 1
  }

  /// The largest share of items in which a guesser took the key.
  var best: Double { (hits.max() ?? 0) / Double(max(count, 1)) }
}
