extension WordProblem {
  /// A number that the candidate's way leads to, and the error on it; the answer has none.
  typealias Result = (name: String, value: WordQuotient)

  /// The answer and what goes wrong on the way to it, with units changed by a factor.
  func results(_ numbers: [Int], by factor: WordQuotient) -> [Result] {
    guard numbers.count == Self.count(kind, operations: operations) else { return [] }
    let values = numbers.map { WordQuotient($0) }
    return switch kind {
    case .rates: rates(values, factor)
    case .work: work(values, factor)
    case .mixtures: mixtures(values, factor)
    case .percentages: percentages(values, factor)
    }
  }

  private func rates(_ numbers: [WordQuotient], _ factor: WordQuotient) -> [Result] {
    let (count, time, one) = (numbers[0], numbers[1], WordQuotient(1))
    if operations == 1 {
      let asked = time * factor
      return [
        ("", count * asked), ("added", count + asked),
        ("one-minute-too-many", count * (time + one) * factor),
        ("one-minute-too-few", count * (time - one) * factor),
        ("tenfold", count * asked * WordQuotient(10)),
      ]
    }
    let asked = numbers[2] * factor
    let faulty = operations == 3 ? numbers[3] : WordQuotient(0)
    let made = count * asked / time
    return [
      ("", made - faulty), ("wrong-way-round", count * time / asked - faulty),
      ("not-divided", count * asked - faulty), ("added-difference", count + asked - time - faulty),
      ("rate-only", count / time),
    ] + (operations == 3 ? [("not-subtracted", made), ("faulty-added", made + faulty)] : [])
  }

  private func work(_ numbers: [WordQuotient], _ factor: WordQuotient) -> [Result] {
    let (workers, time, one) = (numbers[0], numbers[1] * factor, WordQuotient(1))
    if operations == 1 {
      return [
        ("", workers * time), ("time-unchanged", time),
        ("one-worker-too-many", (workers + one) * time),
        ("one-worker-too-few", (workers - one) * time),
        ("tenfold", workers * time * WordQuotient(10)),
      ]
    }
    let (others, jobs) = (numbers[2], operations == 3 ? numbers[3] : one)
    return [
      ("", workers * time * jobs / others), ("proportional", others * time * jobs / workers),
      ("not-divided", workers * time * jobs), ("time-unchanged", time * jobs),
      ("added-difference", (numbers[1] + workers - others) * jobs * factor),
    ]
      + (operations == 3
        ? [
          ("one-job", workers * time / others),
          ("divided-by-jobs", workers * time / others / jobs),
        ] : [])
  }

  private func mixtures(_ numbers: [WordQuotient], _ factor: WordQuotient) -> [Result] {
    let (volume, share) = (numbers[1] * factor, numbers[0] * WordQuotient(1, 100))
    let part = volume * share
    switch operations {
    case 1:
      return [
        ("", part), ("other-part", volume - part), ("percent-as-amount", numbers[0] * factor),
        ("whole", volume),
      ]
    case 2:
      let added = numbers[2]
      return [
        ("", part + added), ("not-added", part), ("subtracted", part - added),
        ("percent-of-sum", (volume + added) * share), ("other-part", volume - part + added),
      ]
    default:
      let (added, otherShare) = (numbers[2] * factor, numbers[3] * WordQuotient(1, 100))
      let sum = volume + added
      return [
        ("", part + added * otherShare), ("not-added", part), ("all-added", part + added),
        ("first-percent", sum * share), ("second-percent", sum * otherShare),
        ("mean-percent", sum * (share + otherShare) * WordQuotient(1, 2)),
        ("percent-added", sum * (share + otherShare)),
      ]
    }
  }

  private func percentages(_ numbers: [WordQuotient], _ factor: WordQuotient) -> [Result] {
    let (percent, price) = (numbers[0] * factor, numbers[1] * factor)
    let part = price * numbers[0] * WordQuotient(1, 100)
    switch operations {
    case 1:
      return [
        ("", part), ("other-part", price - part), ("percent-as-amount", percent),
        ("amount-subtracted", price - percent),
      ]
    case 2:
      return [
        ("", price - part), ("raised", price + part), ("other-part", part),
        ("amount-subtracted", price - percent),
      ]
    default:
      let voucher = numbers[2] * factor
      let left = WordQuotient(1) - numbers[0] * WordQuotient(1, 100)
      return [
        ("", price - part - voucher), ("voucher-first", (price - voucher) * left),
        ("voucher-left-out", price - part), ("voucher-added", price - part + voucher),
        ("raised", price + part - voucher), ("other-part", part),
        ("amount-subtracted", price - percent - voucher),
      ]
    }
  }
}
