import Assessment
import Psychometrics

/// An item's parameters under the names that the literature gives them.
public struct ReportedParameters: Hashable, Sendable {
  /// a; nil where the model fixes it at 1 or has none.
  public let discrimination: Double?
  /// b; nil where thresholds stand in its place.
  public let difficulty: Double?
  /// c, of the three-parameter model.
  public let lowerAsymptote: Double?
  /// Thresholds, steps, or the rating scale model's common deviations.
  public let thresholds: [Double]?
  /// The nominal model's slopes, the first 0.
  public let slopes: [Double]?
  /// The nominal model's intercepts, the first 0.
  public let intercepts: [Double]?
  /// The standard errors of the parameters that are there, in the order of the properties.
  ///
  /// Nil within for a parameter that is fixed; nil where no covariance was found.
  public let standardErrors: [Double?]?

  /// No parameters.
  static let none = ReportedParameters()

  init(
    discrimination: Double? = nil, difficulty: Double? = nil, lowerAsymptote: Double? = nil,
    thresholds: [Double]? = nil, slopes: [Double]? = nil, intercepts: [Double]? = nil,
    standardErrors: [Double?]? = nil
  ) {
    self.discrimination = discrimination
    self.difficulty = difficulty
    self.lowerAsymptote = lowerAsymptote
    self.thresholds = thresholds
    self.slopes = slopes
    self.intercepts = intercepts
    self.standardErrors = standardErrors
  }

  /// The parameters of an item; `errors` are in the order of `ItemModel.parameters`.
  ///
  /// A rating scale item's errors are those of its location and of the deviations instead,
  /// because its steps' errors do not tell them.
  init(_ item: ItemModel, name: ModelName, errors: [Double?]?) {
    switch item {
    case .logistic(let item):
      let hasSlope = name != .rasch
      let hasAsymptote = name == .threePL || name == .fourPL
      self.init(
        discrimination: hasSlope ? item.discrimination : nil, difficulty: item.difficulty,
        lowerAsymptote: hasAsymptote ? item.lowerAsymptote : nil,
        standardErrors: errors.map { errors in
          Array(errors[(hasSlope ? 0 : 1)..<(hasAsymptote ? 3 : 2)])
        })
    case .graded(let item):
      self.init(
        discrimination: item.discrimination, thresholds: item.thresholds, standardErrors: errors)
    case .partialCredit(let item) where name == .ratingScale:
      let location = item.steps.reduce(0, +) / Double(max(1, item.steps.count))
      self.init(
        difficulty: location, thresholds: item.steps.map { $0 - location }, standardErrors: errors)
    case .partialCredit(let item):
      let hasSlope = name == .generalizedPartialCredit
      self.init(
        discrimination: hasSlope ? item.discrimination : nil, thresholds: item.steps,
        standardErrors: errors.map { hasSlope ? $0 : Array($0.dropFirst()) })
    case .nominal(let item):
      self.init(slopes: item.slopes, intercepts: item.intercepts, standardErrors: errors)
    }
  }
}
