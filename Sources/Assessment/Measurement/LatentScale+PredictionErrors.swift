public import Psychometrics

extension LatentScale {
  /// The covariance of the errors of predicted difficulties; nil where none was predicted.
  ///
  /// The errors of a model's coefficients are shared by all items that it predicts, so that their
  /// covariances are x' C y, and each item adds the residual variance of its own. Difficulties that
  /// were not predicted count as exact, as elsewhere.
  ///
  /// - Parameter places: Terms of the scale, by their places in `terms`.
  /// - Returns: The covariance of all parameters of these items, in their order.
  public func predictionErrors(of places: [Int]) -> ItemParameterCovariance? {
    let items = places.map { terms[$0] }
    let predicted = items.map { predictions[$0.item] }
    guard predicted.contains(where: { $0 != nil }) else { return nil }
    var offsets: [Int] = []
    var size = 0
    for item in items {
      offsets.append(size)
      size += item.model.parameters.count
    }
    var matrix = [Double](repeating: 0, count: size * size)
    for (row, first) in predicted.enumerated() {
      guard let first, case .logistic = items[row].model else { continue }
      for (column, second) in predicted.enumerated().prefix(row + 1) {
        guard let second, second.model.id == first.model.id,
          case .logistic = items[column].model
        else { continue }
        var covariance = first.model.covariance(of: first.features, second.features)
        if row == column {
          covariance += first.model.residualDeviation * first.model.residualDeviation
        }
        // A logistic item's difficulty is its second parameter.
        let (a, b) = (offsets[row] + 1, offsets[column] + 1)
        matrix[a * size + b] = covariance
        matrix[b * size + a] = covariance
      }
    }
    return ItemParameterCovariance(matrix, items: items.map(\.model))
  }
}

extension DifficultyModel {
  /// The covariance of the errors of two predictions that comes from the coefficients.
  public func covariance(of x: [Double], _ y: [Double]) -> Double {
    let count = coefficients.count
    guard x.count == count, y.count == count, covariance.count == count * count else { return 0 }
    var sum = 0.0
    for row in 0..<count where x[row] != 0 {
      for column in 0..<count { sum += x[row] * covariance[row * count + column] * y[column] }
    }
    return sum
  }
}
