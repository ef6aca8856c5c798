import Assessment
import Psychometrics

/// Parameters that hardly any item has.
enum UntrustedParameters: LintRule {
  static let id = "untrusted-parameters"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for calibration in context.definition.calibrations {
      let subject = SourceMap.Subject.calibration(context.path.appending(calibration.id))
      for entry in calibration.items {
        let steps = [SourceStep.element("parameters", "item", entry.item)]
        if let a = entry.model.discrimination, a < 0.2 {
          report.warning(.weak(entry.item, a), at: subject, steps, attribute: "a")
        }
        if case .logistic(let item) = entry.model, abs(item.difficulty) > 4 {
          report.warning(.far(entry.item, item.difficulty), at: subject, steps, attribute: "b")
        }
      }
    }
  }
}

extension ItemModel {
  /// The discrimination; nil where each category has its own.
  fileprivate var discrimination: Double? {
    switch self {
    case .logistic(let item): item.discrimination
    case .graded(let item): item.discrimination
    case .partialCredit(let item): item.discrimination
    case .nominal: nil
    }
  }
}

extension LintMessage {
  fileprivate static func weak(_ item: String, _ a: Double) -> LintMessage {
    "'\(item)' tells next to nothing about theta: its a is \(figure(a)), under 0.2"
  }

  fileprivate static func far(_ item: String, _ b: Double) -> LintMessage {
    "'\(item)' is right for next to nobody: its b is \(figure(b)), beyond 4 either way"
  }
}
