import Assessment
import Psychometrics

/// Scales on which theta cannot be estimated.
enum UnscaledTheta: LintRule {
  static let id = "unscaled-theta"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    let own = Dictionary(context.items.map { ($0.item.id, $0) }) { first, _ in first }
    for scale in context.definition.scales {
      guard let latent = scale.latent else { continue }
      let subject = SourceMap.Subject.scale(context.path.appending(scale.id))
      if scale.terms.isEmpty, scale.parts.isEmpty, context.hasFacets(scale) {
        report.error(.facets(scale.id), at: subject, attribute: "score")
      }
      let calibrations = context.definition.calibrations
      guard let calibration = calibrations.first(where: { $0.id == latent.calibration }) else {
        report.error(
          .unknown(latent.calibration, calibrations.map(\.id)), at: subject,
          attribute: "calibration")
        continue
      }
      let parameters = Dictionary(calibration.items.map { ($0.item, $0) }) { first, _ in first }
      for term in scale.terms {
        let steps = [SourceStep.element("term", "item", term.item)]
        guard let entry = own[term.item] else {
          // A name that nothing has is reported with the other references.
          guard context.item(term.item) != nil else { continue }
          report.error(.foreign(term.item), at: subject, steps, attribute: "item")
          continue
        }
        guard let model = parameters[term.item]?.model else {
          let message = LintMessage.none(term.item, scale.id, calibration.id)
          if report.contains(subject, steps) {
            report.error(message, at: subject, steps, attribute: "item")
          } else {
            report.error(message, at: entry.subject, attribute: "scale")
          }
          continue
        }
        // An item without the outcome is reported with the other references too.
        guard entry.outcome(term.outcome) != nil else { continue }
        let calibrated = CalibratedTerm(
          term, item: entry.item, model: model, omission: latent.omission)
        if !calibrated.fitsOutcome {
          report.error(
            .categories(calibrated), at: .calibration(context.path.appending(calibration.id)),
            [.element("parameters", "item", term.item)])
        }
      }
    }
  }
}

extension LintContext {
  /// Whether other scales name a scale as their parent.
  fileprivate func hasFacets(_ scale: Scale) -> Bool {
    let name = path.appending(scale.id).text
    guard let place = battery.scaleNames.place(named: name, in: .root) else { return false }
    return !battery.scaleGraph.facets[place].isEmpty
  }
}

extension LintMessage {
  fileprivate static func facets(_ scale: String) -> LintMessage {
    "theta on scale '\(scale)' is estimated from items, not from facets; name the scale in the scale attribute of its items, or list them as terms"
  }

  fileprivate static func unknown(_ id: String, _ known: [String]) -> LintMessage {
    if let close = Wording.closest(to: id, among: known) {
      return "there is no calibration '\(id)'; did you mean '\(close)'?"
    }
    return known.isEmpty
      ? "there is no calibration '\(id)': the assessment has none"
      : "there is no calibration '\(id)'; there is \(list(known, "and"))"
  }

  fileprivate static func foreign(_ item: String) -> LintMessage {
    "item '\(item)' stands in another assessment of the battery; theta is estimated from items of the scale's own"
  }

  fileprivate static func none(_ item: String, _ scale: String, _ calibration: String)
    -> LintMessage
  {
    "item '\(item)' counts for scale '\(scale)', but calibration '\(calibration)' has no parameters for it"
  }

  fileprivate static func categories(_ term: CalibratedTerm) -> LintMessage {
    "the parameters of '\(term.item)' are for \(term.model.categoryCount) categories, but its score has \(term.outcomeCategoryCount); thresholds are one fewer than categories, slopes and intercepts as many"
  }
}
