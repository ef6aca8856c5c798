/// Ratings with gaps as a list, ratees and raters without any rating left out.
struct RatingTable {
  let design: RatingDesign
  let values: [Double]

  init(_ ratings: [[Double?]]) throws(AgreementError) {
    let width = ratings.first?.count ?? 0
    var pairs: [RatedPair] = []
    var values: [Double] = []
    var ratees = 0
    var raters: [Int: Int] = [:]
    for (ratee, row) in ratings.enumerated() {
      guard row.count == width else {
        throw .unequalRows(ratee: ratee, expected: width, found: row.count)
      }
      let before = values.count
      for (rater, rating) in row.enumerated() {
        guard let rating else { continue }
        guard rating.isFinite else { throw .notFinite(ratee: ratee, rater: rater) }
        let number = raters[rater] ?? raters.count
        raters[rater] = number
        pairs.append(RatedPair(ratee: ratees, rater: number))
        values.append(rating)
      }
      if values.count > before { ratees += 1 }
    }
    let fewest = RatingVariance.fewestRatees
    guard ratees >= fewest else { throw .tooFewRatees(found: ratees, needed: fewest) }
    guard raters.count >= 2 else { throw .tooFewRaters(found: raters.count, needed: 2) }
    guard values.contains(where: { $0 != values[0] }) else { throw .noVariation }
    design = RatingDesign(pairs: pairs, rateeCount: ratees, raterCount: raters.count)
    guard design.errorDegreesOfFreedom > 0 else { throw .notIdentified }
    self.values = values
  }
}
