public import Assessment
import Psychometrics

extension ModelName {
  /// The models that a calibration estimates.
  public static let estimated: [ModelName] = allCases.filter { $0 != .fourPL }

  /// Whether an item has two categories, wrong and right.
  public var isDichotomous: Bool {
    switch self {
    case .rasch, .onePL, .twoPL, .threePL, .fourPL: true
    case .graded, .partialCredit, .generalizedPartialCredit, .ratingScale, .nominal: false
    }
  }

  /// How the library estimates it; nil for the four-parameter model, which it does not estimate.
  ///
  /// Rating scale items share thresholds where they have the same number of categories.
  func estimation(categoryCount: Int?) -> CalibrationModel? {
    switch self {
    case .rasch: .rasch
    case .onePL: .commonDiscrimination
    case .twoPL: .twoParameter
    case .threePL: .threeParameter
    case .fourPL: nil
    case .graded: .graded
    case .partialCredit: .partialCredit
    case .generalizedPartialCredit: .generalizedPartialCredit
    case .ratingScale: .ratingScale(set: categoryCount ?? 0)
    case .nominal: .nominal
    }
  }

  /// Whether discriminations of 1 carry the unit of theta, so that its variance is free.
  var fixesDiscrimination: Bool {
    self == .rasch || self == .partialCredit || self == .ratingScale
  }
}
