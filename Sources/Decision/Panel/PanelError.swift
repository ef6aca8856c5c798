/// Why sheets are no panel.
public enum PanelError: Error, Hashable, Sendable {
  /// There are no sheets.
  case noSheets
  /// Sheets come from two forms, or from two versions of one.
  case mixedForms(String, String)
  /// A rater has two sheets for one candidate.
  case repeated(rater: String, candidate: String)
  /// A rating is for a competency that the form does not have.
  case unknownCompetency(String, rater: String, candidate: String)
  /// A sheet has two ratings for one competency.
  case repeatedCompetency(String, rater: String, candidate: String)
  /// A rating lies outside of the scale, or is no finite number.
  case outside(Double, competency: String, rater: String, candidate: String)
}

extension PanelError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .noSheets: "there are no ratings"
    case .mixedForms(let first, let second):
      "ratings on \(first) and on \(second) are not of one panel; give those of one form"
    case .repeated(let rater, let candidate):
      "rater '\(rater)' has two sheets for candidate '\(candidate)'; leave one of them out"
    case .unknownCompetency(let competency, let rater, let candidate):
      "rater '\(rater)' rated '\(competency)' of candidate '\(candidate)', which the form does not have"
    case .repeatedCompetency(let competency, let rater, let candidate):
      "rater '\(rater)' rated '\(competency)' of candidate '\(candidate)' twice"
    case .outside(let value, let competency, let rater, let candidate):
      "rater '\(rater)' gave candidate '\(candidate)' \(value) for '\(competency)', "
        + "which is no point of its scale"
    }
  }
}
