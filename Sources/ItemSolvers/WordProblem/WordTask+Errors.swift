extension WordTask {
  /// The numbers that a documented error leads to, rounded; none for any other name.
  func errors(named name: String, key: Int) -> [Int] {
    switch name {
    case "unit-not-changed": return changesUnit ? [answer(by: WordFraction(1)).rounded] : []
    case "wrong-factor":
      return given.wrongFactors(to: asked).map { answer(by: $0).rounded }
    default:
      if let value = conceptual(name) { return [value.rounded] }
      return CalculationSlips.values(of: name, key: key) {
        errors(named: $0, key: key)
      }
    }
  }

  private func conceptual(_ name: String) -> WordFraction? {
    let factor = given.factor(to: asked)
    switch relation {
    case .rate(let count, let time):
      return [
        "added": WordFraction(count) + WordFraction(time) * factor,
        "tenfold": WordFraction(10 * count * time) * factor,
        "one-minute-too-many": WordFraction(count * (time + 1)) * factor,
        "one-minute-too-few": WordFraction(count * (time - 1)) * factor,
      ][name]
    case .proportion(let count, let time, let other):
      let asked = WordFraction(other) * factor
      return [
        "wrong-way-round": WordFraction(count * time) / asked,
        "not-divided": WordFraction(count) * asked,
        "added-difference": WordFraction(count - time) + asked,
        "rate-only": WordFraction(count, time),
      ][name]
    case .oneWorker(let workers, let time):
      return [
        "time-unchanged": WordFraction(time) * factor,
        "tenfold": WordFraction(10 * workers * time) * factor,
        "one-worker-too-many": WordFraction((workers + 1) * time) * factor,
        "one-worker-too-few": WordFraction((workers - 1) * time) * factor,
      ][name]
    case .otherWorkers(let workers, let time, let others):
      return [
        "proportional": WordFraction(others * time, workers) * factor,
        "not-divided": WordFraction(workers * time) * factor,
        "time-unchanged": WordFraction(time) * factor,
        "added-difference": WordFraction(time + workers - others) * factor,
      ][name]
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
    case .discount(let percent, let price):
      return [
        "other-part": WordFraction((100 - percent) * price, 100) * factor,
        "percent-as-amount": WordFraction(percent) * factor,
        "amount-subtracted": WordFraction(price - percent) * factor,
      ][name]
    case .reduced(let percent, let price):
      return [
        "raised": WordFraction((100 + percent) * price, 100) * factor,
        "other-part": WordFraction(percent * price, 100) * factor,
        "amount-subtracted": WordFraction(price - percent) * factor,
      ][name]
    }
  }
}
