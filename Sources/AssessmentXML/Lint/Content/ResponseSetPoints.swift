import Assessment

/// Response sets whose points cannot be told apart or do not go up or down.
enum ResponseSetPoints: LintRule {
  static let id = "response-set-points"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for set in context.definition.responseSets {
      let subject = SourceMap.Subject.responseSet(context.path.appending(set.id))
      var labels: Set<String> = []
      for (index, point) in set.points.enumerated() {
        let steps = [SourceStep.element("response", index: index)]
        if !point.label.isEmpty, !labels.insert(point.label).inserted {
          report.error(.label(point.label, set.id), at: subject, steps)
        }
      }
      let order = set.points.map(\.value)
      if order != order.sorted(), order != order.sorted(by: >) {
        report.warning(.order(set.id), at: subject)
      }
    }
  }
}

extension LintMessage {
  fileprivate static func label(_ label: String, _ set: String) -> LintMessage {
    "two responses of '\(set)' read '\(excerpt(label))'; each needs a label of its own"
  }

  fileprivate static func order(_ set: String) -> LintMessage {
    "the values of '\(set)' neither rise nor fall from response to response; put them in order"
  }
}
