extension FreeParameters {
  /// What a design estimates of the items of those blocks that are reported.
  init(_ design: CalibrationDesign, isReported: [Bool]) {
    self.init(
      items: [], latentMean: design.latent.mean.index != nil,
      latentVariance: design.latent.logVariance.index != nil)
    for (block, isReported) in zip(design.blocks, isReported) where isReported {
      guard case .estimated(let model, _) = design.plan.items[block.item] else {
        items.append([])
        continue
      }
      if case .ratingScale(let set) = model { ratingScaleSets[items.count] = set }
      items.append(model.freeParameters)
    }
  }
}

extension CalibrationModel {
  /// The parameters that are estimated of an item.
  fileprivate var freeParameters: FreeParameters.Item {
    switch self {
    case .rasch, .partialCredit: .thresholds
    case .commonDiscrimination: [.commonDiscrimination, .thresholds]
    case .twoParameter, .graded, .generalizedPartialCredit, .nominal:
      [.discrimination, .thresholds]
    case .threeParameter: [.discrimination, .thresholds, .lowerAsymptote]
    case .ratingScale: .location
    }
  }
}
