import Testing

/// Ratings with gaps and their REML variances: the roots, with 40 digits in mpmath 1.3, of the
/// derivatives of the restricted likelihood of the ratings' dense covariance matrix.
struct RatingSample: Sendable, CustomTestStringConvertible {
  let ratings: [[Double?]]
  let ratee: Double
  let rater: Double
  let error: Double

  var testDescription: String { "\(ratings.count) ratees" }

  static let all = [
    RatingSample(
      ratings: [
        [9, 2, nil, 8], [6, 1, 3, nil], [8, nil, 6, 8], [7, 1, 2, 6], [nil, 5, 6, 9],
        [6, 2, nil, 7],
      ], ratee: 1.779732229930315, rater: 6.243422495749002, error: 0.5622763119548323),
    RatingSample(
      ratings: [
        [4, 5, nil, nil, nil], [3, 3, 2, nil, nil], [nil, 4, 5, 4, nil], [nil, nil, 1, 2, 1],
        [nil, nil, nil, 5, 4], [2, nil, nil, nil, 3], [5, 5, 4, nil, 5], [nil, 2, nil, 3, nil],
      ], ratee: 1.522423983093993, rater: 0, error: 0.3641062802719769),
    RatingSample(
      ratings: [[3, 4, nil], [4, nil, 3], [nil, 3, 4], [3, 3, 4], [4, 4, 3], [3, 4, 4]],
      ratee: 0, rater: 0, error: 4.0 / 15),
    RatingSample(
      ratings: [
        [1, 2.5, nil, 4], [2, 3.4, 1.2, 5], [3, nil, 2.1, 6.2], [4, 5.5, 3, nil],
        [nil, 6.4, 4.2, 8], [6, 7.6, nil, 9.1], [7, nil, 6, 10],
      ], ratee: 4.6473439696237, rater: 2.98318617284131, error: 0.006232121940983839),
  ]
}
