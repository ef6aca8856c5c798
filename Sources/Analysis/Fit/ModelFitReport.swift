public import Assessment
public import Psychometrics

/// How well an item response model fits, or why none was fitted.
public struct ModelFitReport: Hashable, Sendable {
  /// The model.
  public let model: ModelName
  /// How many persons it was fitted to; nil where it was not.
  public let personCount: Int?
  /// Why no model was fitted; nil where one was.
  public let reason: String?
  /// The test by the margins of one and two items, over complete persons; nil where there is none.
  public let limitedInformation: LimitedInformationFit?
  /// Why there is no such test; nil where there is one.
  public let limitedInformationReason: String?

  init(_ model: ModelName, missing reason: String) {
    self.model = model
    self.reason = reason
    personCount = nil
    limitedInformation = nil
    limitedInformationReason = reason
  }

  init(
    _ model: ModelName, personCount: Int,
    limitedInformation: Result<LimitedInformationFit, AnalysisError>
  ) {
    self.model = model
    self.personCount = personCount
    reason = nil
    switch limitedInformation {
    case .success(let fit):
      self.limitedInformation = fit
      limitedInformationReason = Self.reason(fit.test)
    case .failure(let error):
      self.limitedInformation = nil
      limitedInformationReason = error.message
    }
  }

  private static func reason(
    _ test: Result<LimitedInformationTest, LimitedInformationFit.UntestableReason>
  ) -> String? {
    guard case .failure(let reason) = test else { return nil }
    return switch reason {
    case .noDegreesOfFreedom: "as many parameters as the margins have figures"
    case .parametersNotIdentified: "the margins do not tell all parameters apart"
    case .singularCovariance: "a margin cannot vary, or follows from others"
    }
  }
}

/// How well a model fits one item.
public struct ItemFitReport: Hashable, Sendable {
  /// Infit and outfit at weighted likelihood estimates of theta.
  public let meanSquares: MeanSquareFit?
  /// S-X2 over complete persons; nil where they are too few.
  public let sumScore: SumScoreItemFit?
}
