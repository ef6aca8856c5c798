extension CalibrationPlan {
  /// Estimates the plan's parameters from responses by marginal maximum likelihood.
  ///
  /// A search that stops early is reported in `CalibrationResult.convergence`. The same responses
  /// give the same result to the last digit.
  ///
  /// - Throws: `CalibrationError` where the plan does not fit the responses or leaves the scale
  ///   unidentified.
  public func calibrate(
    _ responses: ResponseMatrix
  ) throws(CalibrationError) -> CalibrationResult {
    let (prepared, run) = try prepare(responses)
    var search = run
    while !search.isFinished {
      search.update(prepared.expectedCounts(at: search.parameters))
    }
    let missing =
      findsStandardErrors ? prepared.missingInformation(at: search.parameters) : nil
    return try report(search, missing)
  }

  /// The same with the E-step divided among threads; the result depends on their number by
  /// rounding only.
  ///
  /// - Throws: `CalibrationError` where the plan does not fit the responses or leaves the scale
  ///   unidentified.
  public func calibrate(
    _ responses: ResponseMatrix, threads: Int
  ) async throws(CalibrationError) -> CalibrationResult {
    let (prepared, run) = try prepare(responses)
    var search = run
    while !search.isFinished {
      search.update(await prepared.expectedCounts(at: search.parameters, threads: threads))
    }
    let missing =
      findsStandardErrors
      ? await prepared.missingInformation(at: search.parameters, threads: threads) : nil
    return try report(search, missing)
  }

  private func report(
    _ run: CalibrationRun, _ missing: MissingInformation?
  ) throws(CalibrationError) -> CalibrationResult {
    // A run that is finished has counts, and so a result.
    guard let result = CalibrationResult(run, missing: missing) else { throw .nothingToEstimate }
    return result
  }

  private func prepare(
    _ responses: ResponseMatrix
  ) throws(CalibrationError) -> (PreparedResponses, CalibrationRun) {
    guard responses.itemCount == items.count else {
      throw .itemCount(planned: items.count, found: responses.itemCount)
    }
    let design = try CalibrationDesign(self, census: ResponseCensus(responses))
    return (PreparedResponses(responses, design: design), CalibrationRun(design))
  }
}
