/// The mean and the central moments of an item's category at a theta.
struct ScoreMoments {
  let mean: Double
  let variance: Double
  let fourthMoment: Double

  init(probabilities: [Double]) {
    var mean = 0.0
    for (category, probability) in probabilities.enumerated() {
      mean += Double(category) * probability
    }
    var variance = 0.0
    var fourthMoment = 0.0
    for (category, probability) in probabilities.enumerated() {
      let square = (Double(category) - mean) * (Double(category) - mean)
      variance += probability * square
      fourthMoment += probability * square * square
    }
    self.mean = mean
    self.variance = variance
    self.fourthMoment = fourthMoment
  }
}
