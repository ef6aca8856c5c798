import Assessment
import Psychometrics

/// The answers that simulated candidates give to one item.
enum AnswerTable: Sendable {
  /// By the item's model: answers for each category, from 0.
  case modelled(scale: Int, model: ItemModel, answers: [[AnsweredEntries]])
  /// Practice: the answer that earns most.
  case right(AnsweredEntries)
  /// Outside all latent scales: any of these by chance; empty leaves the item without an answer.
  case chance([AnsweredEntries])

  /// The answers to an item outside all latent scales.
  init(_ item: Item, isPractice: Bool) {
    let answers = item.possibleAnswers()
    if isPractice, let best = item.best(of: answers) {
      self = .right(AnsweredEntries(best))
    } else {
      self = .chance(answers.map { AnsweredEntries($0) })
    }
  }

  /// The answers to an item by its model.
  ///
  /// - Throws: the categories that no answer leads to.
  init(_ item: Item, term: CalibratedTerm, scale: Int) throws(MissingCategories) {
    var answers = [[AnsweredEntries]](repeating: [], count: term.model.categoryCount)
    for entries in item.possibleAnswers() {
      guard let outcome = item.outcome(term.outcome, of: entries) else { continue }
      answers[term.category(of: outcome)].append(AnsweredEntries(entries))
    }
    let missing = answers.indices.filter { answers[$0].isEmpty }
    guard missing.isEmpty else { throw MissingCategories(categories: missing) }
    self = .modelled(scale: scale, model: term.model, answers: answers)
  }

  /// An answer at thetas, one for each scale; nil leaves the item without one.
  func draw(at thetas: [Double], _ stream: inout RandomStream) -> AnsweredEntries? {
    switch self {
    case .modelled(let scale, let model, let answers):
      let possible = answers[model.draw(at: thetas[scale], &stream)]
      return possible[stream.integer(below: possible.count)]
    case .right(let answer): return answer
    case .chance(let answers):
      return answers.isEmpty ? nil : answers[stream.integer(below: answers.count)]
    }
  }
}

/// Categories of an item's model that no answer leads to.
struct MissingCategories: Error {
  let categories: [Int]
}

extension Item {
  /// The answer that earns most; nil where there is none.
  fileprivate func best(of answers: [[ResponseEntry]]) -> [ResponseEntry]? {
    var best: (answer: [ResponseEntry], score: Double)?
    for answer in answers {
      let score = outcome(OutcomeVariable.score, of: answer) ?? 0
      if score > best?.score ?? -.infinity { best = (answer, score) }
    }
    return best?.answer
  }
}
