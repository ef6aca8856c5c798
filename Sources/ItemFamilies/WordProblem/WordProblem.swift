/// A word problem by its numbers.
struct WordProblem {
  /// What the numbers have to do with each other.
  enum Kind: String {
    case rates, mixtures, work, percentages
  }

  let kind: Kind
  let operations: Int
  let changesUnit: Bool
  /// The place of its story among those of the kind.
  let story: Int
  /// The numbers: of things made, of workers, or percent.
  let first: Int
  /// The time, the volume or the price.
  let second: Int
  /// The number that a second operation needs; 1 without one.
  let third: Int

  /// What a quantity is multiplied with when its unit changes.
  var factor: WordQuotient {
    guard changesUnit else { return WordQuotient(1) }
    return switch kind {
    case .rates: WordQuotient(1, 60)
    case .work: WordQuotient(1, 8)
    case .mixtures, .percentages: WordQuotient(100)
    }
  }

  /// What it is multiplied with by those who mistake the size of the unit.
  private var wrongFactors: [WordQuotient] {
    switch kind {
    case .rates: [WordQuotient(1, 100)]
    case .work: [WordQuotient(1, 24)]
    case .mixtures, .percentages: [WordQuotient(1_000)]
    }
  }

  /// The answer; nil where it is no whole number.
  var key: Int? { results(by: factor)[0].value.whole }

  /// What the named errors lead to, rounded.
  var errors: [NamedValue] {
    let conceptual = results(by: factor).dropFirst()
    let units =
      changesUnit
      ? wrongFactors.map { ("wrong-factor", $0) } + [("unit-not-changed", WordQuotient(1))] : []
    return conceptual.map { NamedValue($0.value.rounded, $0.name) }
      + units.map { NamedValue(results(by: $0.1)[0].value.rounded, $0.0) }
  }

  /// The answer and what goes wrong on the way to it, with units changed by a factor.
  private func results(by factor: WordQuotient) -> [(name: String, value: WordQuotient)] {
    switch kind {
    case .rates: rates(factor)
    case .work: work(factor)
    case .mixtures: mixtures(factor)
    case .percentages: percentages(factor)
    }
  }

  private func rates(_ factor: WordQuotient) -> [(name: String, value: WordQuotient)] {
    let (count, time) = (WordQuotient(first), WordQuotient(second))
    if operations == 1 {
      let asked = time * factor
      return [
        ("", count * asked), ("added", count + asked),
        ("tenfold", count * asked * WordQuotient(10)),
        ("one-minute-too-many", count * (time + WordQuotient(1)) * factor),
        ("one-minute-too-few", count * (time - WordQuotient(1)) * factor),
      ]
    }
    let asked = WordQuotient(third) * factor
    return [
      ("", count * asked / time), ("wrong-way-round", count * time / asked),
      ("not-divided", count * asked), ("added-difference", count + asked - time),
      ("rate-only", count / time),
    ]
  }

  private func work(_ factor: WordQuotient) -> [(name: String, value: WordQuotient)] {
    let (workers, time) = (WordQuotient(first), WordQuotient(second) * factor)
    if operations == 1 {
      return [
        ("", workers * time), ("time-unchanged", time),
        ("tenfold", workers * time * WordQuotient(10)),
        ("one-worker-too-many", (workers + WordQuotient(1)) * time),
        ("one-worker-too-few", (workers - WordQuotient(1)) * time),
      ]
    }
    let others = WordQuotient(third)
    return [
      ("", workers * time / others), ("proportional", others * time / workers),
      ("not-divided", workers * time), ("time-unchanged", time),
      ("added-difference", (WordQuotient(second) + workers - others) * factor),
    ]
  }

  private func mixtures(_ factor: WordQuotient) -> [(name: String, value: WordQuotient)] {
    let (volume, share) = (WordQuotient(second) * factor, WordQuotient(first, 100))
    let part = volume * share
    if operations == 1 {
      return [
        ("", part), ("other-part", volume - part),
        ("percent-as-amount", WordQuotient(first) * factor), ("whole", volume),
      ]
    }
    let added = WordQuotient(third)
    return [
      ("", part + added), ("not-added", part), ("subtracted", part - added),
      ("percent-of-sum", (volume + added) * share), ("other-part", volume - part + added),
    ]
  }

  private func percentages(_ factor: WordQuotient) -> [(name: String, value: WordQuotient)] {
    let (price, amount) = (WordQuotient(second) * factor, WordQuotient(first) * factor)
    let part = price * WordQuotient(first, 100)
    return operations == 1
      ? [
        ("", part), ("other-part", price - part), ("percent-as-amount", amount),
        ("amount-subtracted", price - amount),
      ]
      : [
        ("", price - part), ("raised", price + part), ("other-part", part),
        ("amount-subtracted", price - amount),
      ]
  }
}
