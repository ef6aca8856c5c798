import Assessment
import Psychometrics

extension AnswerTable {
  /// The answers to an item without parameters: a generalized partial credit model over the scores
  /// that its answers earn; nil where they do not differ.
  init?(assuming item: Item, term: Scale.Term, scale: Int, location: Double) {
    var byScore: [Double: [AnsweredEntries]] = [:]
    for entries in item.possibleAnswers() {
      guard let score = item.outcome(term.outcome, of: entries) else { continue }
      byScore[term.isReversed ? -score : score, default: []].append(AnsweredEntries(entries))
    }
    let scores = byScore.keys.sorted()
    guard scores.count > 1 else { return nil }
    // The steps lie evenly about the location, wider apart the more there are.
    let middle = Double(scores.count - 2) / 2
    let steps = (0..<(scores.count - 1)).map { location + 0.6 * (Double($0) - middle) }
    self = .modelled(
      scale: scale, model: .partialCredit(PartialCreditItem(discrimination: 1.2, steps: steps)),
      answers: scores.map { byScore[$0] ?? [] })
  }
}
