/// How much two categories agree, for weighted kappa: 1 is full agreement, 0 none.
public enum AgreementWeights: Hashable, Sendable {
  /// Only equal categories agree.
  case identity
  /// 1 - |i - j| / (k - 1): each step apart costs the same.
  case linear
  /// 1 - (i - j)^2 / (k - 1)^2: kappa is then like an intraclass correlation.
  case quadratic
  /// Weights of one's own: categories by categories, 1 on the diagonal, none above 1.
  case custom([[Double]])

  /// The weights of all pairs of categories.
  func matrix(categoryCount size: Int) throws(AgreementError) -> Matrix {
    let range = Double(max(1, size - 1))
    switch self {
    case .identity: return .identity(size)
    case .linear: return Self.matrix(size) { 1 - Double(($0 - $1).magnitude) / range }
    case .quadratic:
      return Self.matrix(size) { 1 - Double(($0 - $1) * ($0 - $1)) / (range * range) }
    case .custom(let rows):
      guard rows.count == size, rows.allSatisfy({ $0.count == size }),
        rows.allSatisfy({ $0.allSatisfy { $0.isFinite && $0 <= 1 } }),
        rows.indices.allSatisfy({ rows[$0][$0] == 1 })
      else { throw .invalidTable }
      return Matrix(rows: rows)
    }
  }

  private static func matrix(_ size: Int, _ weight: (Int, Int) -> Double) -> Matrix {
    Matrix(rows: (0..<size).map { row in (0..<size).map { weight(row, $0) } })
  }
}
