import Assessment

/// Means over ratings with different ranges.
enum MixedRanges: LintRule {
  static let id = "mixed-ranges"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scaleEntry in context.scales where scaleEntry.scale.rule == .mean {
      let scale = scaleEntry.scale
      var first: (item: String, range: ClosedRange<Double>)?
      for (term, entry) in zip(scale.terms, scaleEntry.items) {
        guard let entry, entry.isStatement,
          let range = entry.outcome(term.outcome)?.range
        else { continue }
        guard let known = first else {
          first = (entry.item.id, range)
          continue
        }
        if range != known.range {
          report.warning(
            .mixed(scale.id, known.item, known.range, entry.item.id, range),
            at: .scale(context.path.appending(scale.id)))
          break
        }
      }
    }
  }
}

extension LintMessage {
  fileprivate static func mixed(
    _ scale: String, _ first: String, _ range: ClosedRange<Double>, _ second: String,
    _ other: ClosedRange<Double>
  ) -> LintMessage {
    "the mean of scale '\(scale)' mixes ranges: '\(first)' goes from \(figure(range.lowerBound)) to \(figure(range.upperBound)), '\(second)' from \(figure(other.lowerBound)) to \(figure(other.upperBound))"
  }
}
