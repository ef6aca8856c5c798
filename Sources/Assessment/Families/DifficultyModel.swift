/// How the difficulty of a family's items is predicted from their radicals: b = x' eta, a linear
/// logistic test model with an error of its own for each item.
///
/// The errors of eta are shared by all items of the family, so that they do not average out over
/// a test; the residual is each item's own.
///
/// Sources: G. H. Fischer, Acta Psychologica 37 (1973), 359-374; for the residual, R. Janssen,
/// J. Schepers and D. Peres in P. De Boeck and M. Wilson (eds.), Explanatory Item Response Models
/// (2004), 189-212.
public struct DifficultyModel: Hashable, Sendable {
  /// What the coefficients rest on.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Experts judged them: scores stay provisional.
    case judged
    /// A study that its source names reported them: scores stay provisional, since the sample was
    /// another's.
    case published
    /// Estimated from the answers of a sample.
    case calibrated
  }

  /// One coefficient of eta.
  public struct Coefficient: Hashable, Sendable {
    /// The radical; nil for the intercept.
    public let radical: String?
    /// The value of the radical that it belongs to; nil where the radical counts as a number.
    public let level: String?
    /// What it adds to b, in logits: once for a level, for each unit of a number.
    public let b: Double

    /// Creates a coefficient; without a radical the intercept.
    public init(_ radical: String? = nil, level: String? = nil, b: Double) {
      self.radical = radical
      self.level = level
      self.b = b
    }

    /// What it is multiplied with for a cell.
    func feature(of cell: FamilyCell) -> Double {
      guard let radical else { return 1 }
      if let level { return cell[radical] == level ? 1 : 0 }
      return Double(cell.number(radical))
    }
  }

  /// The id, unique in its assessment; a family's own model has the family's name.
  public let id: String
  /// The family.
  public let family: FamilyName
  /// What the coefficients rest on.
  public let status: Status
  /// Who judged or published them, or which sample answered.
  public let source: String
  /// How many people answered; nil where nobody's answers gave them.
  public let n: Int?
  /// The coefficients, the intercept among them.
  public let coefficients: [Coefficient]
  /// The covariance of their errors, in their order, row by row.
  public let covariance: [Double]
  /// The standard deviation of what the radicals leave open, in logits.
  public let residualDeviation: Double

  /// Creates a model.
  public init(
    id: String, family: FamilyName, status: Status, source: String, n: Int? = nil,
    coefficients: [Coefficient], covariance: [Double], residualDeviation: Double
  ) {
    self.id = id
    self.family = family
    self.status = status
    self.source = source
    self.n = n
    self.coefficients = coefficients
    self.covariance = covariance
    self.residualDeviation = residualDeviation
  }

  /// Creates a model whose coefficients have errors that are independent of each other.
  ///
  /// For radicals that count as numbers, `centres` are the values at which the intercept is judged,
  /// 0 unless given: the error of a slope then grows with the distance from there, and not from a
  /// value that no item has.
  public init(
    id: String, family: FamilyName, status: Status, source: String, n: Int? = nil,
    coefficients: [(Coefficient, standardError: Double)], around centres: [String: Double] = [:],
    residualDeviation: Double
  ) {
    let count = coefficients.count
    var covariance = [Double](repeating: 0, count: count * count)
    let intercept = coefficients.firstIndex { $0.0.radical == nil }
    for (index, entry) in coefficients.enumerated() {
      let variance = entry.standardError * entry.standardError
      covariance[index * count + index] += variance
      // b0 + b1 x = (c0 - b1 c) + b1 x, where c0 and b1 err independently.
      guard let intercept, entry.0.level == nil, let radical = entry.0.radical,
        let centre = centres[radical]
      else { continue }
      covariance[intercept * count + intercept] += centre * centre * variance
      covariance[intercept * count + index] -= centre * variance
      covariance[index * count + intercept] -= centre * variance
    }
    self.init(
      id: id, family: family, status: status, source: source, n: n,
      coefficients: coefficients.map(\.0), covariance: covariance,
      residualDeviation: residualDeviation)
  }

  /// The features x of a cell, in the order of the coefficients.
  public func features(of cell: FamilyCell) -> [Double] {
    coefficients.map { $0.feature(of: cell) }
  }

  /// The predicted difficulty of a cell's items, in logits.
  public func difficulty(of cell: FamilyCell) -> Double {
    zip(features(of: cell), coefficients).reduce(0) { $0 + $1.0 * $1.1.b }
  }

  /// The standard error of the difficulty of one item of a cell: the error of eta and the residual.
  public func standardError(of cell: FamilyCell) -> Double {
    let x = features(of: cell)
    let variance = covariance(of: x, x) + residualDeviation * residualDeviation
    return max(variance, 0).squareRoot()
  }
}
