import Assessment

/// Which features of a matrix follow which rules, and which of them the options differ in.
struct MatrixPlan {
  /// What stands in the border.
  enum Border { case none, segments, dots }

  /// The rule of each feature, in the order of `MatrixFeature`; nil where it stays the same.
  var laws: [MatrixLaw?] = Array(repeating: nil, count: MatrixFeature.allCases.count)
  /// The features in which options differ from the key.
  var crossed: [MatrixFeature] = []
  /// The kind of the shape where it is turned.
  var turned: Shape.Kind?
  /// Whether a group of small shapes stands inside instead of one in the centre.
  var isGroup = false
  /// What stands in the border.
  var border = Border.none

  /// The rule of a feature.
  subscript(feature: MatrixFeature) -> MatrixLaw? {
    get { laws[feature.rawValue] }
    set { laws[feature.rawValue] = newValue }
  }

  /// The features that follow a rule.
  var ruled: [MatrixFeature] { MatrixFeature.allCases.filter { self[$0] != nil } }

  /// The sum of the weights of the rules.
  var complexity: Int { laws.reduce(0) { $0 + ($1?.weight ?? 0) } }

  /// Whether a feature changes among figures or options.
  func isInPlay(_ feature: MatrixFeature) -> Bool {
    self[feature] != nil || crossed.contains(feature)
  }

  /// The values that a feature can take, the rows and the options together.
  func domain(of feature: MatrixFeature) -> [Int] {
    switch feature {
    case .shape: turned == nil ? MatrixCanvas.kinds(count: kindCount) : [0]
    case .size: isGroup ? [0] : isInPlay(.size) ? [0, 1, 2] : [1, 2]
    case .fill: turned == .arrow || turned == .line ? [2] : fills
    case .turn: turned.map { $0 == .arrow ? Array(0..<8) : Array(0..<4) } ?? [0]
    case .count: isGroup ? [1, 2, 3, 4] : [0]
    case .elements: border == .none ? [0] : MatrixSets.patterns
    }
  }

  /// How many kinds of shapes can be told apart: small ones, and their fill, are harder to see.
  private var kindCount: Int {
    guard isGroup || isInPlay(.size) else { return 7 }
    return isInPlay(.fill) ? 4 : 5
  }

  private var fills: [Int] {
    isInPlay(.fill) || !(isGroup || isInPlay(.size)) ? [0, 1, 2] : [0, 2]
  }
}
