import RealModule

/// Coefficients of a linear logistic test model, estimated from right and wrong answers.
///
/// P(right) = logistic(theta - x' eta), with theta normal with mean 0 and a standard deviation that
/// is estimated too. The marginal likelihood is maximized by scoring steps with the cross-products
/// of the persons' gradients (BHHH), whose inverse at the maximum is the covariance of the
/// estimates.
///
/// Items of one kind (the same features) are taken as equally difficult here. What the features
/// leave open between kinds is estimated from how far each kind's answers lie from the model; what
/// differs between items of one kind cannot be told from chance where each is answered once.
///
/// Sources: G. H. Fischer, Acta Psychologica 37 (1973), 359-374; E. Berndt, B. Hall, R. Hall and
/// J. Hausman, Annals of Economic and Social Measurement 3 (1974), 653-665; for the residual,
/// R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986), 177-188.
public struct LinearLogisticCalibration: Sendable {
  /// One answer: the features x of its item, and whether it is right.
  public struct Answer: Hashable, Sendable {
    /// The features, as many as there are coefficients.
    public let features: [Double]
    /// Whether it is right.
    public let isRight: Bool

    /// Creates an answer.
    public init(features: [Double], isRight: Bool) {
      self.features = features
      self.isRight = isRight
    }
  }

  /// Why nothing can be estimated.
  public enum Problem: Error, Hashable, Sendable {
    /// There are no answers.
    case noAnswers
    /// An answer has another number of features than the first.
    case unequalFeatures
    /// The answers do not tell the coefficients apart: some features always go together, or all
    /// answers are right, or all wrong.
    case notIdentified
  }

  /// The coefficients eta, in logits.
  public let coefficients: [Double]
  /// The covariance of their errors.
  public let covariance: Matrix
  /// The standard deviation of theta, in logits.
  public let standardDeviation: Double
  /// The standard deviation of difficulty that the features leave open between kinds of items, in
  /// logits.
  public let residualDeviation: Double
  /// The logarithm of the marginal likelihood.
  public let logLikelihood: Double
  /// Whether the steps ended at a maximum.
  public let isConverged: Bool

  /// Estimates from the answers of persons.
  ///
  /// - Parameter persons: The answers of each person.
  /// - Throws: `Problem` where nothing can be estimated.
  public init(_ persons: [[Answer]]) throws(Problem) {
    let persons = persons.filter { !$0.isEmpty }
    guard let count = persons.first?.first?.features.count, count > 0 else { throw .noAnswers }
    guard persons.allSatisfy({ $0.allSatisfy { $0.features.count == count } }) else {
      throw .unequalFeatures
    }
    var point = [Double](repeating: 0, count: count + 1)
    var state = LinearLogisticLikelihood(persons, at: point)
    var isConverged = false
    for _ in 0..<200 where !isConverged {
      guard let root = CholeskyDecomposition(state.information) else { throw .notIdentified }
      let step = root.solve(state.gradient)
      let gain = zip(step, state.gradient).reduce(0) { $0 + $1.0 * $1.1 }
      isConverged = gain < 1e-8
      var length = 1.0
      while length > 1e-6 {
        let next = zip(point, step).map { $0 + length * $1 }
        let ahead = LinearLogisticLikelihood(persons, at: next)
        if ahead.value >= state.value {
          (point, state) = (next, ahead)
          break
        }
        length /= 2
      }
      if length <= 1e-6 { isConverged = gain < 1e-4 }
      if length <= 1e-6 { break }
    }
    guard let root = CholeskyDecomposition(state.information),
      point.allSatisfy({ $0.magnitude < 20 })
    else { throw .notIdentified }
    let inverse = root.inverse
    coefficients = Array(point.prefix(count))
    covariance = inverse.submatrix(rows: Array(0..<count), columns: Array(0..<count))
    standardDeviation = Double.exp(point[count])
    residualDeviation = state.residualDeviation(coefficients: count)
    logLikelihood = state.value
    self.isConverged = isConverged
  }
}
