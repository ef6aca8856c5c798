public import Assessment
import Psychometrics

/// Raters of a panel, made up: to show how reports and decisions work together, and good for
/// nothing else.
///
/// Each candidate has a standing on each competency, each rater a severity, and each rating an error;
/// now and then a competency could not be observed. The vote follows from the mean of the ratings.
public struct AssumedRaters: Sendable {
  /// The items of the definition that the form lowers to.
  public let catalog: Catalog
  private let form: RatingForm
  private let seed: UInt64

  /// Assumes raters of a form; nil where it lowers to no definition.
  public init?(_ form: RatingForm, seed: UInt64) {
    guard let definition = form.definition else { return nil }
    catalog = Catalog(definition)
    self.form = form
    self.seed = seed
  }

  /// What a rater answers of a candidate, both by their numbers from 1.
  public func responses(of rater: Int, on candidate: Int) -> ResponseLine {
    let sheet = judgements(of: rater, on: candidate)
    let values = Dictionary(uniqueKeysWithValues: zip(form.allCompetencies.map(\.id), sheet))
    let rated = sheet.filter { $0 != RatingForm.notObservedValue }
    let mean = Double(rated.reduce(0, +)) / Double(max(1, rated.count))
    let vote: PanelVote = mean >= 2.9 ? .approve : mean >= 1.9 ? .reject : .veto
    let responses = catalog.items.map { entry -> ItemResponse in
      let id = entry.item.id
      if let value = values[id] { return Self.answer(.integer(value)) }
      if id == RatingForm.recommendationItem { return Self.answer(.identifier(vote.rawValue)) }
      return entry.item.isRequired ? Self.answer(.string(Self.note)) : .omitted
    }
    return ResponseLine(candidate: Self.id(of: rater), responses: responses)
  }

  /// The id of a rater by the number, from 1.
  public static func id(of number: Int) -> String { "rater-\(number)" }

  private static let note = "Made up for an example."

  private static func answer(_ value: Value) -> ItemResponse {
    let typed: String? = if case .string(let text) = value { text } else { nil }
    return .entries(
      AnsweredEntries([ResponseEntry(ResponseVariable.defaultID, Entry(value, typed: typed))]))
  }

  private func judgements(of rater: Int, on candidate: Int) -> [Int] {
    var general = RandomStream(seed: seed, purpose: "assumed-person", index: candidate)
    let person = 0.5 * general.normal()
    var own = RandomStream(seed: seed, purpose: "assumed-severity", index: rater)
    let severity = 0.4 * own.normal()
    var errors = RandomStream(
      seed: seed, purpose: "assumed-rating", path: Self.id(of: rater), index: candidate)
    return form.allCompetencies.map { competency in
      let part = 0.5 * general.normal()
      let error = 0.5 * errors.normal()
      let points = competency.scale.points.map(\.value)
      guard errors.uniform() > 0.03, let lowest = points.min(), let highest = points.max() else {
        return RatingForm.notObservedValue
      }
      let middle = Double(lowest + highest) / 2 + 0.5
      let value = (middle + person + part - severity + error).rounded()
      return min(highest, max(lowest, Int(value)))
    }
  }
}
