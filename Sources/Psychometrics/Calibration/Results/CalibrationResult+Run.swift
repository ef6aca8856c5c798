import RealModule

extension CalibrationResult {
  /// Reports a finished run; nothing where it has not finished.
  ///
  /// `missing` is the missing information at the run's parameters, summed over all parts of the
  /// data; without it there are no standard errors.
  public init?(_ run: CalibrationRun, missing: MissingInformation?) {
    guard let counts = run.counts else { return nil }
    let design = run.design
    let vector = run.parameters
    let inverse = missing.flatMap { missing in
      CholeskyDecomposition(
        design.observedInformation(at: vector, counts: counts, missing: missing))?.inverse
    }
    let covariance = inverse.flatMap { $0.elements.allSatisfy(\.isFinite) ? $0 : nil }
    let reported = ReportedParameters(design, vector)
    // J (J C)' is J C J'; the sparse factor stays on the left, where its zeros are skipped.
    let itemCovariance = covariance.map {
      reported.jacobian * (reported.jacobian * $0).transposed
    }
    items = CalibratedItem.items(design, vector, reported, itemCovariance?.diagonal)
    latent = CalibratedLatent(design.latent, vector, covariance)
    logLikelihood = counts.logLikelihood
    logPrior = design.logPrior(vector)
    personCount = design.personCount
    convergence = run.convergence
    free = FreeParameters(design, isReported: reported.models.map { $0 != nil })
    quadrature = design.plan.quadrature
    parameters = vector
    self.covariance = covariance
    self.itemCovariance = itemCovariance
    covarianceStatus =
      missing == nil ? .notRequested : covariance == nil ? .notPositiveDefinite : .found
  }
}

/// The reported parameters of all items with a model, as functions of those estimated.
private struct ReportedParameters {
  /// The models by block.
  let models: [ItemModel?]
  /// The first row of each block with a model.
  let firstRows: [Int]
  /// One row a reported parameter, one column an estimated one.
  let jacobian: Matrix

  init(_ design: CalibrationDesign, _ vector: [Double]) {
    var rows: [[Double]] = []
    var firstRows: [Int] = []
    models = design.blocks.map { $0.kernel.model($0.own(vector)) }
    for (block, model) in zip(design.blocks, models) {
      firstRows.append(rows.count)
      guard model != nil else { continue }
      for own in block.kernel.reportedDerivatives(block.own(vector)) {
        var row = [Double](repeating: 0, count: vector.count)
        for (index, value) in zip(block.parameters, own) { row[index] += value }
        rows.append(row)
      }
    }
    self.firstRows = firstRows
    jacobian = Matrix(
      rowCount: rows.count, columnCount: vector.count, elements: Array(rows.joined()))
  }
}

extension CalibratedItem {
  /// The items of a plan, those left out included.
  fileprivate static func items(
    _ design: CalibrationDesign, _ vector: [Double], _ reported: ReportedParameters,
    _ variances: [Double]?
  ) -> [CalibratedItem] {
    var items = design.findings.map {
      CalibratedItem(
        model: nil, standardErrors: [], categories: [], parameterIndices: [], findings: $0)
    }
    for (index, block) in design.blocks.enumerated() {
      let model = reported.models[index]
      let isFixed = block.kernel is FixedKernel
      var errors: [Double?] = []
      for row in 0..<(model?.parameters.count ?? 0) {
        let variance = variances.map { $0[reported.firstRows[index] + row] }
        errors.append(variance.flatMap { $0 > 0 ? $0.squareRoot() : nil })
      }
      items[block.item] = CalibratedItem(
        model: model, standardErrors: errors, categories: block.categories,
        parameterIndices: block.parameters,
        findings: design.findings[block.item]
          + (isFixed ? [] : CalibrationFinding.about(model, design.grid.nodes)))
    }
    return items
  }
}

extension CalibratedLatent {
  fileprivate init(_ layout: LatentLayout, _ vector: [Double], _ covariance: Matrix?) {
    mean = layout.mean.value(vector)
    variance = .exp(layout.logVariance.value(vector))
    func error(_ index: Int?) -> Double? {
      guard let index, let covariance else { return nil }
      return covariance[index, index].squareRoot()
    }
    meanStandardError = error(layout.mean.index)
    let scale = variance
    varianceStandardError = error(layout.logVariance.index).map { scale * $0 }
  }
}
