/// How the numbers of a word problem hang together.
enum WordRelation: Equatable {
  /// So many in a unit of time: how many in a time?
  case rate(count: Int, time: Int)
  /// So many in one time: how many in another, without some of them?
  case proportion(count: Int, time: Int, other: Int, faulty: Int?)
  /// Several need a time: how much does one need?
  case oneWorker(workers: Int, time: Int)
  /// Several need a time: how much do others need, for one job or for some?
  case otherWorkers(workers: Int, time: Int, others: Int, jobs: Int?)
  /// A percentage of a whole.
  case part(percent: Int, whole: Int)
  /// A percentage of a whole, and more of it.
  case partAndMore(percent: Int, whole: Int, added: Int)
  /// A percentage of a whole, and one of another.
  case blend(percent: Int, whole: Int, added: Int, otherPercent: Int)
  /// A percentage of a price.
  case discount(percent: Int, price: Int)
  /// A price less a percentage, and less an amount.
  case reduced(percent: Int, price: Int, voucher: Int?)

  /// The value of the radical `kind`.
  var kind: String {
    switch self {
    case .rate, .proportion: "rates"
    case .oneWorker, .otherWorkers: "work"
    case .part, .partAndMore, .blend: "mixtures"
    case .discount, .reduced: "percentages"
    }
  }

  /// The value of the radical `operations`.
  var operations: Int {
    switch self {
    case .rate, .oneWorker, .part, .discount: 1
    case .partAndMore: 2
    case .blend: 3
    case .proportion(_, _, _, let last), .otherWorkers(_, _, _, let last), .reduced(_, _, let last):
      last == nil ? 2 : 3
    }
  }

  /// The answer with units changed by a factor.
  func answer(by factor: WordFraction) -> WordFraction {
    switch self {
    case .rate(let count, let time): WordFraction(count * time) * factor
    case .proportion(let count, let time, let other, let faulty):
      WordFraction(count * other, time) * factor - WordFraction(faulty ?? 0)
    case .oneWorker(let workers, let time): WordFraction(workers * time) * factor
    case .otherWorkers(let workers, let time, let others, let jobs):
      WordFraction(workers * time * (jobs ?? 1), others) * factor
    case .part(let percent, let whole), .discount(let percent, let whole):
      WordFraction(percent * whole, 100) * factor
    case .partAndMore(let percent, let whole, let added):
      WordFraction(percent * whole, 100) * factor + WordFraction(added)
    case .blend(let percent, let whole, let added, let otherPercent):
      WordFraction(percent * whole + otherPercent * added, 100) * factor
    case .reduced(let percent, let price, let voucher):
      WordFraction((100 - percent) * price - 100 * (voucher ?? 0), 100) * factor
    }
  }

  /// How the answer is found, with the sign and the number that change units.
  func calculation(changing change: String) -> String {
    switch self {
    case .rate(let first, let second), .oneWorker(let first, let second):
      "\(first) × \(second)\(change)"
    case .proportion(let count, let time, let other, let faulty):
      "\(count) × \(other)\(change) ÷ \(time)" + (faulty.map { " − \($0)" } ?? "")
    case .otherWorkers(let workers, let time, let others, let jobs):
      "\(workers) × \(time)\(change)" + (jobs.map { " × \($0)" } ?? "") + " ÷ \(others)"
    case .part(let percent, let whole), .discount(let percent, let whole):
      "\(whole)\(change) × \(percent) ÷ 100"
    case .partAndMore(let percent, let whole, let added):
      "\(whole)\(change) × \(percent) ÷ 100 + \(added)"
    case .blend(let percent, let whole, let added, let otherPercent):
      "\(whole)\(change) × \(percent) ÷ 100 + \(added)\(change) × \(otherPercent) ÷ 100"
    case .reduced(let percent, let price, let voucher):
      "\(price)\(change) × (100 − \(percent)) ÷ 100" + (voucher.map { " − \($0)\(change)" } ?? "")
    }
  }

  /// The same relation with each of its numbers in turn replaced by another.
  func replacing(with number: Int) -> [WordRelation] {
    switch self {
    case .rate(let first, let second):
      [.rate(count: number, time: second), .rate(count: first, time: number)]
    case .proportion(let count, let time, let other, let faulty):
      [
        .proportion(count: number, time: time, other: other, faulty: faulty),
        .proportion(count: count, time: number, other: other, faulty: faulty),
        .proportion(count: count, time: time, other: number, faulty: faulty),
      ]
        + (faulty == nil
          ? [] : [.proportion(count: count, time: time, other: other, faulty: number)])
    case .oneWorker(let first, let second):
      [.oneWorker(workers: number, time: second), .oneWorker(workers: first, time: number)]
    case .otherWorkers(let workers, let time, let others, let jobs):
      [
        .otherWorkers(workers: number, time: time, others: others, jobs: jobs),
        .otherWorkers(workers: workers, time: number, others: others, jobs: jobs),
        .otherWorkers(workers: workers, time: time, others: number, jobs: jobs),
      ]
        + (jobs == nil
          ? [] : [.otherWorkers(workers: workers, time: time, others: others, jobs: number)])
    case .part(let percent, let whole):
      [.part(percent: number, whole: whole), .part(percent: percent, whole: number)]
    case .partAndMore(let percent, let whole, let added):
      [
        .partAndMore(percent: number, whole: whole, added: added),
        .partAndMore(percent: percent, whole: number, added: added),
        .partAndMore(percent: percent, whole: whole, added: number),
      ]
    case .blend(let percent, let whole, let added, let other):
      [
        .blend(percent: number, whole: whole, added: added, otherPercent: other),
        .blend(percent: percent, whole: number, added: added, otherPercent: other),
        .blend(percent: percent, whole: whole, added: number, otherPercent: other),
        .blend(percent: percent, whole: whole, added: added, otherPercent: number),
      ]
    case .discount(let percent, let price):
      [.discount(percent: number, price: price), .discount(percent: percent, price: number)]
    case .reduced(let percent, let price, let voucher):
      [
        .reduced(percent: number, price: price, voucher: voucher),
        .reduced(percent: percent, price: number, voucher: voucher),
      ] + (voucher == nil ? [] : [.reduced(percent: percent, price: price, voucher: number)])
    }
  }
}
