extension WordRelation {
  /// What a documented error in the relation leads to, with units changed by a factor; nil for any
  /// other name.
  func error(named name: String, by factor: WordFraction) -> WordFraction? {
    switch self {
    case .rate(let count, let time):
      return [
        "added": WordFraction(count) + WordFraction(time) * factor,
        "tenfold": WordFraction(10 * count * time) * factor,
        "one-minute-too-many": WordFraction(count * (time + 1)) * factor,
        "one-minute-too-few": WordFraction(count * (time - 1)) * factor,
      ][name]
    case .proportion(let count, let time, let other, let faulty):
      return Self.proportion(name, count, time, WordFraction(other) * factor, faulty)
    case .oneWorker(let workers, let time):
      return [
        "time-unchanged": WordFraction(time) * factor,
        "tenfold": WordFraction(10 * workers * time) * factor,
        "one-worker-too-many": WordFraction((workers + 1) * time) * factor,
        "one-worker-too-few": WordFraction((workers - 1) * time) * factor,
      ][name]
    case .otherWorkers(let workers, let time, let others, let jobs):
      return Self.otherWorkers(name, workers, time, others, jobs).map { $0 * factor }
    case .part(let percent, let whole):
      return [
        "other-part": WordFraction((100 - percent) * whole, 100) * factor,
        "percent-as-amount": WordFraction(percent) * factor,
        "whole": WordFraction(whole) * factor,
      ][name]
    case .partAndMore(let percent, let whole, let added):
      let (whole, share) = (WordFraction(whole) * factor, WordFraction(percent, 100))
      let more = WordFraction(added)
      return [
        "not-added": whole * share, "subtracted": whole * share - more,
        "percent-of-sum": (whole + more) * share,
        "other-part": whole * WordFraction(100 - percent, 100) + more,
      ][name]
    case .blend(let percent, let whole, let added, let other):
      let sum = whole + added
      return [
        "not-added": percent * whole, "all-added": percent * whole + 100 * added,
        "first-percent": percent * sum, "second-percent": other * sum,
        "percent-added": (percent + other) * sum,
      ][name].map { WordFraction($0, 100) * factor }
        ?? (name == "mean-percent" ? WordFraction((percent + other) * sum, 200) * factor : nil)
    case .discount(let percent, let price):
      return [
        "other-part": WordFraction((100 - percent) * price, 100) * factor,
        "percent-as-amount": WordFraction(percent) * factor,
        "amount-subtracted": WordFraction(price - percent) * factor,
      ][name]
    case .reduced(let percent, let price, let voucher):
      return Self.reduced(name, percent, price, voucher).map { $0 * factor }
    }
  }

  private static func proportion(
    _ name: String, _ count: Int, _ time: Int, _ asked: WordFraction, _ faulty: Int?
  ) -> WordFraction? {
    let less = WordFraction(faulty ?? 0)
    let made = WordFraction(count, time) * asked
    switch name {
    case "wrong-way-round": return WordFraction(count * time) / asked - less
    case "not-divided": return WordFraction(count) * asked - less
    case "added-difference": return WordFraction(count - time) + asked - less
    case "rate-only": return WordFraction(count, time)
    case "not-subtracted": return faulty == nil ? nil : made
    case "faulty-added": return faulty == nil ? nil : made + less
    default: return nil
    }
  }

  private static func otherWorkers(
    _ name: String, _ workers: Int, _ time: Int, _ others: Int, _ jobs: Int?
  ) -> WordFraction? {
    let times = jobs ?? 1
    switch name {
    case "proportional": return WordFraction(others * time * times, workers)
    case "not-divided": return WordFraction(workers * time * times)
    case "time-unchanged": return WordFraction(time * times)
    case "added-difference": return WordFraction((time + workers - others) * times)
    case "one-job": return jobs == nil ? nil : WordFraction(workers * time, others)
    case "divided-by-jobs":
      return jobs == nil ? nil : WordFraction(workers * time, others) / WordFraction(times)
    default: return nil
    }
  }

  private static func reduced(
    _ name: String, _ percent: Int, _ price: Int, _ voucher: Int?
  ) -> WordFraction? {
    let off = voucher ?? 0
    let left = WordFraction((100 - percent) * price, 100)
    switch name {
    case "raised": return WordFraction((100 + percent) * price, 100) - WordFraction(off)
    case "other-part": return WordFraction(percent * price, 100)
    case "amount-subtracted": return WordFraction(price - percent - off)
    case "voucher-first":
      return voucher == nil ? nil : WordFraction((100 - percent) * (price - off), 100)
    case "voucher-left-out": return voucher == nil ? nil : left
    case "voucher-added": return voucher == nil ? nil : left + WordFraction(off)
    default: return nil
    }
  }
}
