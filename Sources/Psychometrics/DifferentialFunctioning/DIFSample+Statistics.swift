extension DIFSample {
  /// The Mantel-Haenszel comparison of an item.
  ///
  /// Without `anchors` all items make the matching score.
  ///
  /// - Precondition: `item` is an item of the sample.
  /// - Throws: `DIFError.noUsableStratum` and `unboundedOddsRatio`.
  public func mantelHaenszel(
    item: Int, anchors: Set<Int>? = nil
  ) throws(DIFError) -> MantelHaenszelDIF {
    try MantelHaenszelDIF(strata(item: item, anchors: anchors), item: item)
  }

  /// The standardisation index of an item.
  ///
  /// Without `anchors` all items make the matching score.
  ///
  /// - Precondition: `item` is an item of the sample.
  /// - Throws: `DIFError.noUsableStratum`.
  public func standardization(
    item: Int, anchors: Set<Int>? = nil
  ) throws(DIFError) -> StandardizationDIF {
    try StandardizationDIF(strata(item: item, anchors: anchors), item: item)
  }

  /// The logistic regressions of an item.
  ///
  /// Without `anchors` all items make the matching score.
  ///
  /// - Precondition: `item` is an item of the sample.
  /// - Throws: `DIFError.separated` and `collinear`.
  public func logistic(item: Int, anchors: Set<Int>? = nil) throws(DIFError) -> LogisticDIF {
    try LogisticDIF(strata(item: item, anchors: anchors), item: item)
  }
}
