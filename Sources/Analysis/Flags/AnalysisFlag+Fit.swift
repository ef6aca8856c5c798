import Psychometrics

extension AnalysisFlag {
  /// Mean squares in this range are what a multiple-choice test of some consequence has.
  ///
  /// Source: B. D. Wright and J. M. Linacre, "Reasonable mean-square fit values", Rasch Measurement
  /// Transactions 8:3 (1994), 370.
  private static let reasonable = 0.7...1.3
  /// A standardized mean square nearer to 0 may be chance.
  private static let unlikely = 2.0
  /// The share of items of a fitting model that S-X2 flags.
  private static let significance = 0.01

  /// Whether answers are what the model expects.
  static func fitFlags(of item: AnalysedItem) -> [AnalysisFlag] {
    guard let fit = item.fit else { return [] }
    var flags: [AnalysisFlag] = []
    if let squares = fit.meanSquares {
      let pairs = [
        (squares.infit, squares.standardizedInfit), (squares.outfit, squares.standardizedOutfit),
      ]
      let beyond = pairs.filter { square, deviate in
        !reasonable.contains(square) && deviate.map { $0.magnitude > unlikely } ?? false
      }
      if beyond.contains(where: { $0.0 > 1 }) {
        flags.append(
          AnalysisFlag(
            .erratic, "answers surprise: strong candidates fail it, or weak ones succeed"))
      } else if !beyond.isEmpty {
        flags.append(
          AnalysisFlag(
            .tooRegular, "answers are almost too predictable: it may repeat what others ask"))
      }
    }
    if let probability = fit.sumScore?.probability, probability < significance {
      flags.append(
        AnalysisFlag(.misfit, "does not follow the model: look at its curve and its options"))
    }
    return flags
  }
}
