/// What a word problem says, as relations between its numbers.
struct WordTask: Equatable {
  /// How its numbers hang together.
  enum Relation: Equatable {
    /// So many in a unit of time: how many in a time?
    case rate(count: Int, time: Int)
    /// So many in one time: how many in another?
    case proportion(count: Int, time: Int, other: Int)
    /// Several need a time: how much does one need?
    case oneWorker(workers: Int, time: Int)
    /// Several need a time: how much do others need?
    case otherWorkers(workers: Int, time: Int, others: Int)
    /// A percentage of a whole.
    case part(percent: Int, whole: Int)
    /// A percentage of a whole, and more of it.
    case partAndMore(percent: Int, whole: Int, added: Int)
    /// A percentage of a price.
    case discount(percent: Int, price: Int)
    /// A price less a percentage.
    case reduced(percent: Int, price: Int)
  }

  let relation: Relation
  /// The unit of the quantity that is changed, as it is given.
  let given: WordUnit
  /// The unit that it is changed to.
  let asked: WordUnit
  /// The unit of the answer in words.
  let answerUnit: String

  /// The value of the radical `kind`.
  var kind: String {
    switch relation {
    case .rate, .proportion: "rates"
    case .oneWorker, .otherWorkers: "work"
    case .part, .partAndMore: "mixtures"
    case .discount, .reduced: "percentages"
    }
  }

  /// The value of the radical `operations`.
  var operations: Int {
    switch relation {
    case .rate, .oneWorker, .part, .discount: 1
    case .proportion, .otherWorkers, .partAndMore, .reduced: 2
    }
  }

  var changesUnit: Bool { given != asked }

  /// The answer.
  var answer: WordFraction { answer(by: given.factor(to: asked)) }

  /// The answer with units changed by a factor.
  func answer(by factor: WordFraction) -> WordFraction {
    switch relation {
    case .rate(let count, let time): WordFraction(count * time) * factor
    case .proportion(let count, let time, let other): WordFraction(count * other, time) * factor
    case .oneWorker(let workers, let time): WordFraction(workers * time) * factor
    case .otherWorkers(let workers, let time, let others):
      WordFraction(workers * time, others) * factor
    case .part(let percent, let whole): WordFraction(percent * whole, 100) * factor
    case .partAndMore(let percent, let whole, let added):
      WordFraction(percent * whole, 100) * factor + WordFraction(added)
    case .discount(let percent, let price): WordFraction(percent * price, 100) * factor
    case .reduced(let percent, let price): WordFraction((100 - percent) * price, 100) * factor
    }
  }

  /// How the answer is found.
  var calculation: String {
    let change = given.change(to: asked)
    return switch relation {
    case .rate(let first, let second), .oneWorker(let first, let second):
      "\(first) × \(second)\(change)"
    case .proportion(let count, let time, let other): "\(count) × \(other)\(change) ÷ \(time)"
    case .otherWorkers(let workers, let time, let others):
      "\(workers) × \(time)\(change) ÷ \(others)"
    case .part(let percent, let whole), .discount(let percent, let whole):
      "\(whole)\(change) × \(percent) ÷ 100"
    case .partAndMore(let percent, let whole, let added):
      "\(whole)\(change) × \(percent) ÷ 100 + \(added)"
    case .reduced(let percent, let price): "\(price)\(change) × (100 − \(percent)) ÷ 100"
    }
  }
}
