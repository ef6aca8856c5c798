extension WordTask {
  private static let rate = TextPattern(
    "{} makes {} {} per {}. How many {} does it make in {} minutes?")
  private static let proportion = TextPattern(
    "{} makes {} {} in {} hours. How many {} does it make in {} {} at the same pace?")
  private static let oneWorker = TextPattern(
    "{} {} need {} hours for a job. How many hours does one {} need for it at the same pace?")
  private static let oneWorkerDays = TextPattern(
    "{} {} need {} hours for a job. A working day has 8 hours. How many working days does one {} need for it at the same pace?"
  )
  private static let otherWorkers = TextPattern(
    "{} {} need {} hours for a job. How many hours do {} {} need for it at the same pace?")
  private static let otherWorkersDays = TextPattern(
    "{} {} need {} hours for a job. A working day has 8 hours. How many working days do {} {} need for it at the same pace?"
  )
  private static let part = TextPattern(
    "A tank holds {} litres of {}, of which {} percent is {}. How many {} of {} are in the tank?")
  private static let partAndMore = TextPattern(
    "A tank holds {} litres of {}, of which {} percent is {}. Then {} {} of {} are added. How many {} of {} are in the tank then?"
  )
  private static let discount = TextPattern(
    "{} costs {} euros. Its price falls by {} percent. By how many {} does it fall?")
  private static let reduced = TextPattern(
    "{} costs {} euros. Its price falls by {} percent. How many {} does it cost then?")

  /// Reads a problem with its question; nil where it is none of the family's.
  init?(_ text: String) {
    let found =
      Self.rates(text) ?? Self.work(text) ?? Self.mixtures(text) ?? Self.percentages(text)
    guard let found else { return nil }
    self = found
  }

  private static func rates(_ text: String) -> WordTask? {
    if let gaps = rate.gaps(in: text), let count = number(gaps[1]), let time = number(gaps[5]),
      gaps[2] == gaps[4], isWord(gaps[2]), let per = WordUnit(rawValue: gaps[3] + "s")
    {
      return WordTask(
        relation: .rate(count: count, time: time), given: .minutes, asked: per,
        answerUnit: gaps[2])
    }
    if let gaps = proportion.gaps(in: text), let count = number(gaps[1]),
      let time = number(gaps[3]), let other = number(gaps[5]), gaps[2] == gaps[4],
      isWord(gaps[2]), let unit = WordUnit(rawValue: gaps[6]), [.minutes, .hours].contains(unit)
    {
      return WordTask(
        relation: .proportion(count: count, time: time, other: other), given: unit, asked: .hours,
        answerUnit: gaps[2])
    }
    return nil
  }

  private static func work(_ text: String) -> WordTask? {
    for (pattern, unit) in [(oneWorker, WordUnit.hours), (oneWorkerDays, .workingDays)] {
      if let gaps = pattern.gaps(in: text), let workers = number(gaps[0]),
        let time = number(gaps[2]), gaps[1] == gaps[3] + "s", isWord(gaps[3])
      {
        return WordTask(
          relation: .oneWorker(workers: workers, time: time), given: .hours, asked: unit,
          answerUnit: unit.rawValue)
      }
    }
    for (pattern, unit) in [(otherWorkers, WordUnit.hours), (otherWorkersDays, .workingDays)] {
      if let gaps = pattern.gaps(in: text), let workers = number(gaps[0]),
        let time = number(gaps[2]), let others = number(gaps[3]), gaps[1] == gaps[4],
        isWord(gaps[1])
      {
        return WordTask(
          relation: .otherWorkers(workers: workers, time: time, others: others), given: .hours,
          asked: unit, answerUnit: unit.rawValue)
      }
    }
    return nil
  }

  private static func mixtures(_ text: String) -> WordTask? {
    if let gaps = part.gaps(in: text), let whole = number(gaps[0]), let percent = percent(gaps[2]),
      gaps[3] == gaps[5], isWord(gaps[3]), let unit = volume(gaps[4])
    {
      return WordTask(
        relation: .part(percent: percent, whole: whole), given: .litres, asked: unit,
        answerUnit: unit.rawValue)
    }
    if let gaps = partAndMore.gaps(in: text), let whole = number(gaps[0]),
      let percent = percent(gaps[2]), let added = number(gaps[4]), isWord(gaps[3]),
      gaps[3] == gaps[6], gaps[3] == gaps[8], gaps[5] == gaps[7], let unit = volume(gaps[5])
    {
      return WordTask(
        relation: .partAndMore(percent: percent, whole: whole, added: added), given: .litres,
        asked: unit, answerUnit: unit.rawValue)
    }
    return nil
  }

  private static func percentages(_ text: String) -> WordTask? {
    for (pattern, isReduced) in [(discount, false), (reduced, true)] {
      guard let gaps = pattern.gaps(in: text), let price = number(gaps[1]),
        let percent = percent(gaps[2]), let unit = WordUnit(rawValue: gaps[3]),
        [.euros, .cents].contains(unit)
      else { continue }
      return WordTask(
        relation: isReduced
          ? .reduced(percent: percent, price: price) : .discount(percent: percent, price: price),
        given: .euros, asked: unit, answerUnit: unit.rawValue)
    }
    return nil
  }

  private static func volume(_ word: String) -> WordUnit? {
    WordUnit(rawValue: word).flatMap { [.litres, .centilitres].contains($0) ? $0 : nil }
  }

  private static func percent(_ text: String) -> Int? {
    number(text).flatMap { $0 < 100 ? $0 : nil }
  }

  /// A number over 1 of at most four digits, so that nouns behind it are plural.
  private static func number(_ text: String) -> Int? {
    SeriesText.number(text).flatMap { (2...9_999).contains($0) ? $0 : nil }
  }

  private static func isWord(_ text: String) -> Bool { text.allSatisfy(\.isLetter) }
}
