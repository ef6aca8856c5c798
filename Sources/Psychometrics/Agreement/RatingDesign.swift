/// One rating of one ratee by one rater, both as numbers from 0.
struct RatedPair: Hashable, Sendable {
  let ratee: Int
  let rater: Int
}

/// Which raters rated which ratees.
struct RatingDesign: Hashable, Sendable {
  let pairs: [RatedPair]
  let rateeCount: Int
  let raterCount: Int
  /// How many ratings each ratee has.
  let counts: [Int]

  init(pairs: [RatedPair], rateeCount: Int, raterCount: Int) {
    self.pairs = pairs
    self.rateeCount = rateeCount
    self.raterCount = raterCount
    var counts = Array(repeating: 0, count: rateeCount)
    for pair in pairs { counts[pair.ratee] += 1 }
    self.counts = counts
  }

  /// How many ratings are left for error once each ratee and rater has a level of its own.
  ///
  /// Levels are counted by the groups of ratees and raters that ratings connect.
  var errorDegreesOfFreedom: Int {
    var groups = ConnectedGroups(count: rateeCount + raterCount)
    for pair in pairs { groups.join(pair.ratee, rateeCount + pair.rater) }
    return pairs.count - (rateeCount + raterCount - groups.count)
  }

  /// The mean number of ratings that counts for the precision of a mean: the harmonic mean.
  var harmonicMeanCount: Double {
    Double(rateeCount) / counts.reduce(0) { $0 + 1 / Double($1) }
  }
}
