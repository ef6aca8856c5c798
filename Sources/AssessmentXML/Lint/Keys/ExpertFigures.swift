import Assessment

/// Figures of experts that no experts can have given.
enum ExpertFigures: ItemRule {
  static let id = "expert-figures"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    guard let experts = entry.item.experts else { return }
    for field in entry.fields {
      guard case .rateEach(_, let responses) = field.interaction.kind else { continue }
      for action in experts.actions {
        let steps = [.element("experts"), SourceStep.element("rating", "action", action.id)]
        if let raters = action.counts?.reduce(0, +) {
          if raters > experts.n {
            report.error(
              .tooMany(raters, experts.n), at: entry.subject, steps, attribute: "counts")
          }
        } else if !reaches(action.mean, responses) {
          report.error(
            .outside(action.mean, responses), at: entry.subject, steps, attribute: "mean")
        } else if !isPossible(action, experts.n, responses) {
          report.error(
            .tooWide(action.standardDeviation), at: entry.subject, steps, attribute: "sd")
        }
      }
    }
  }

  private static func reaches(_ mean: Double, _ responses: ResponseSet) -> Bool {
    mean >= Double(responses.minimum) && mean <= Double(responses.maximum)
  }

  /// Whether ratings with that mean can differ so much.
  ///
  /// The variance of values between two bounds is at most the product of the mean's distances from
  /// them (Bhatia and Davis 2000); dividing by n - 1 makes it larger by n / (n - 1). The figures
  /// may be rounded.
  private static func isPossible(
    _ action: ExpertRatings.Action, _ n: Int, _ responses: ResponseSet
  ) -> Bool {
    guard action.standardDeviation >= 0 else { return false }
    let rounding = 0.05
    let low = action.mean - Double(responses.minimum) + rounding
    let high = Double(responses.maximum) - action.mean + rounding
    let largest = (low * high * Double(n) / Double(max(n - 1, 1))).squareRoot()
    return action.standardDeviation <= largest + rounding
  }
}

extension LintMessage {
  fileprivate static func tooMany(_ raters: Int, _ n: Int) -> LintMessage {
    "the counts add up to \(raters), and there are only \(n) experts"
  }

  fileprivate static func outside(_ mean: Double, _ responses: ResponseSet) -> LintMessage {
    "no ratings have the mean \(figure(mean)): '\(responses.id)' goes from \(responses.minimum) to \(responses.maximum)"
  }

  fileprivate static func tooWide(_ deviation: Double) -> LintMessage {
    "no ratings with that mean have the standard deviation \(figure(deviation))"
  }
}
