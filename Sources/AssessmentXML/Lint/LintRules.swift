extension Lint {
  /// The rules over a definition.
  static var rules: [any LintRule.Type] {
    [
      // Keys.
      BestIsWorst.self, ChoiceCount.self, KeyDecimals.self, KeyOutsideResponses.self,
      KeyAndPoints.self, KeyPlace.self,
      KeyRange.self, LongestKey.self, MatchingOptions.self, OrderKey.self, ToleranceDigits.self,
      UnknownOption.self, UntypableKey.self,
      // Content.
      ChartSeries.self, EmptyText.self, LanguageTag.self, MissingAlternative.self,
      MissingStimulus.self, RaggedTable.self, RepeatedOption.self, RepeatedStatement.self,
      ResponseSetPoints.self, UncertainWidth.self, UnknownStimulus.self, UnlabelledResponse.self,
      UnnamedColumn.self, UnusedResponseSet.self, UnusedStimulus.self, WideTable.self,
      // Timing.
      LimitOrder.self, LimitSum.self, MinimumTime.self, WarningTime.self,
      // Flow.
      DrawCount.self, HintCost.self, PassMark.self, PracticeFeedback.self, UnknownReference.self,
      UnreachableSection.self, UnseenFeedback.self,
      // Scales.
      BandRanges.self, CircularScale.self, CutBasis.self, CutRange.self, DoubleCount.self,
      EmptyScale.self, FormulaPenalty.self, MixedRanges.self,
      OneDirection.self, ReversedItem.self, UnkeyedTerm.self, UnknownScale.self, UnscoredItem.self,
      UnusedWeight.self,
      // Validity.
      ThresholdBasis.self, ThresholdRange.self, ValidityItems.self,
      // Batteries.
      AmbiguousID.self,
    ]
  }

  /// The rules over a norms file.
  static var normRules: [any NormRule.Type] {
    [
      NormAssessment.self, NormDistribution.self, NormMetricRange.self, NormScale.self,
      NormTableCoverage.self, NormTableGap.self, NormTableOrder.self, NormTableOverlap.self,
      NormVersion.self,
    ]
  }
}
