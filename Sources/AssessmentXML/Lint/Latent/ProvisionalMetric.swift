import Assessment

/// Metrics, bands and cuts that provisional parameters leave out.
enum ProvisionalMetric: LintRule {
  static let id = "provisional-metric"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales {
      guard let latent = scale.latent,
        let calibration = context.definition.calibrations.first(where: {
          $0.id == latent.calibration
        }), calibration.status == .provisional
      else { continue }
      let subject = SourceMap.Subject.scale(context.path.appending(scale.id))
      if latent.metric != nil {
        report.warning(.left("metric", calibration.id), at: subject, [.element("metric")])
      }
      if !scale.bands.isEmpty {
        report.warning(.left("bands", calibration.id), at: subject, [.element("band")])
      }
      if !scale.cuts.isEmpty {
        report.warning(.left("cuts", calibration.id), at: subject, [.element("cut")])
      }
    }
  }
}

extension LintMessage {
  fileprivate static func left(_ what: String, _ calibration: String) -> LintMessage {
    "no \(what) will be printed: the parameters of calibration '\(calibration)' are provisional, so that no sample says what theta means"
  }
}
