extension Lint {
  /// The rules over an item by itself.
  static var itemRules: [any ItemRule.Type] {
    [
      // Keys.
      BestIsWorst.self, ChoiceCount.self, ExpertFigures.self, KeyAndPoints.self, KeyDecimals.self,
      KeyOutsideResponses.self, KeyRange.self, MatchingOptions.self, OrderKey.self,
      ToleranceDigits.self, UnknownOption.self, UntypableKey.self,
      // Content.
      EmptyText.self, MissingStimulus.self, RepeatedOption.self, UncertainWidth.self,
      // Flow.
      HintCost.self, PracticeFeedback.self, PresentedFrames.self, UnseenFeedback.self,
    ]
  }

  /// The rules over an assessment.
  static var rules: [any LintRule.Type] {
    [
      // Keys.
      KeyPlace.self, LongestKey.self,
      // Content.
      ChartSeries.self, FigureRows.self, LanguageTag.self, MissingAlternative.self,
      RaggedTable.self, RepeatedStatement.self, ResponseSetPoints.self, ShapeBeyondCanvas.self,
      UncertainWidth.self,
      UnknownStimulus.self, UnlabelledResponse.self, UnnamedColumn.self, UnusedResponseSet.self,
      UnusedStimulus.self, WideTable.self,
      // Timing.
      LimitOrder.self, LimitSum.self, MinimumTime.self, WarningTime.self,
      // Flow.
      DrawCount.self, FamilyFit.self, PassMark.self, UnknownReference.self, UnreachableSection.self,
      // Scales.
      BandRanges.self, CircularScale.self, CutBasis.self, CutRange.self, DoubleCount.self,
      EmptyScale.self, FormulaPenalty.self, MixedRanges.self, OneDirection.self,
      ReversedItem.self, UnkeyedTerm.self, UnknownScale.self, UnscoredItem.self,
      UnusedWeight.self,
      // Latent scales and tailored sections.
      CalibrationItems.self, CalibrationSample.self, LatentFigure.self, LatentPart.self,
      ProvisionalMetric.self, TailoredFit.self, TailoredFlow.self, TailoredSection.self,
      UnreachableModule.self, UnscaledTheta.self, UntrustedParameters.self,
      UnusedCalibration.self,
      // Validity.
      ThresholdBasis.self, ThresholdRange.self, ValidityItems.self,
      // Batteries.
      AmbiguousID.self,
    ]
  }

  /// The rules over calibrations alone, of the rules over an assessment.
  static var calibrationRules: [any LintRule.Type] {
    [CalibrationSample.self, UntrustedParameters.self]
  }

  /// The rules over a norms file.
  static var normRules: [any NormRule.Type] {
    [
      LatentNorm.self, NormAssessment.self, NormDistribution.self, NormMetricRange.self,
      NormScale.self, NormTableCoverage.self, NormTableGap.self, NormTableOrder.self,
      NormTableOverlap.self, NormVersion.self,
    ]
  }
}
