extension WordTask {
  private static let rate = TextPattern(
    "{} makes {} {} per {}. How many {} does it make in {} minutes?")
  private static let proportion = TextPattern(
    "{} makes {} {} in {} hours. How many {} does it make in {} {} at the same pace?")
  private static let faultless = TextPattern(
    "{} makes {} {} in {} hours. How many {} does it make in {} {} at the same pace, not counting {} faulty ones?"
  )
  private static let oneWorker = TextPattern(
    "{} {} need {} hours for a job. How many {} does one {} need for the job at the same pace?")
  private static let otherWorkers = TextPattern(
    "{} {} need {} hours for a job. How many {} do {} {} need for the job at the same pace?")
  private static let jobs = TextPattern(
    "{} {} need {} hours for a job. How many {} do {} {} need for {} such jobs at the same pace?")
  private static let part = TextPattern(
    "A tank holds {} litres of {}, of which {} percent is {}. How many {} of {} are in the tank?")
  private static let partAndMore = TextPattern(
    "A tank holds {} litres of {}, of which {} percent is {}. Then {} {} of {} are added. How many {} of {} are in the tank then?"
  )
  private static let blend = TextPattern(
    "A tank holds {} litres of {}, of which {} percent is {}. Then {} litres of {} are added, of which {} percent is {}. How many {} of {} are in the tank then?"
  )
  private static let discount = TextPattern(
    "{} costs {} euros. Its price falls by {} percent. By how many {} does it fall?")
  private static let reduced = TextPattern(
    "{} costs {} euros. Its price falls by {} percent. How many {} does it cost then?")
  private static let voucher = TextPattern(
    "{} costs {} euros. Its price falls by {} percent, and a voucher takes off {} euros more. How many {} does it cost then?"
  )

  /// Second sentences whose number has no part in the relation, by kind.
  private static let asides = [
    "rates": TextPattern("It is {} years old"),
    "work": TextPattern("They come from a firm with {} branches"),
    "mixtures": TextPattern("The tank is {} centimetres high"),
    "percentages": TextPattern("It has been in the shop for {} days"),
  ]
  private static let workingDay = "A working day has 8 hours. "

  /// Reads a problem with its question; nil where it is none of the family's.
  init?(_ text: String) {
    guard let (plain, aside) = Self.withoutAside(text) else { return nil }
    let found =
      Self.rates(plain) ?? Self.work(plain) ?? Self.mixtures(plain) ?? Self.percentages(plain)
    guard var found, aside == nil || aside?.kind == found.relation.kind else { return nil }
    found.extraneous = aside?.number
    self = found
  }

  /// A text without its second sentence where that tells a needless number; nil where that number
  /// is none.
  private static func withoutAside(
    _ text: String
  ) -> (text: String, aside: (kind: String, number: Int)?)? {
    guard let first = text.firstRange(of: ". "),
      let second = text[first.upperBound...].firstRange(of: ". ")
    else { return (text, nil) }
    let sentence = String(text[first.upperBound..<second.lowerBound])
    for (kind, pattern) in asides {
      guard let gaps = pattern.gaps(in: sentence) else { continue }
      guard let number = number(gaps[0]), number < 100 else { return nil }
      return (String(text[..<first.upperBound] + text[second.upperBound...]), (kind, number))
    }
    return (text, nil)
  }

  private static func rates(_ text: String) -> WordTask? {
    if let gaps = rate.gaps(in: text), let count = number(gaps[1]), let time = number(gaps[5]),
      gaps[2] == gaps[4], isWord(gaps[2]), let per = WordUnit(rawValue: gaps[3] + "s"),
      [.minutes, .hours].contains(per)
    {
      return WordTask(
        relation: .rate(count: count, time: time), given: .minutes, asked: per,
        answerUnit: gaps[2])
    }
    for (pattern, counts) in [(proportion, false), (faultless, true)] {
      guard let gaps = pattern.gaps(in: text), let count = number(gaps[1]),
        let time = number(gaps[3]), let other = number(gaps[5]), gaps[2] == gaps[4],
        isWord(gaps[2]), let unit = WordUnit(rawValue: gaps[6]), [.minutes, .hours].contains(unit)
      else { continue }
      let faulty = counts ? number(gaps[7]) : nil
      guard (faulty != nil) == counts else { continue }
      return WordTask(
        relation: .proportion(count: count, time: time, other: other, faulty: faulty),
        given: unit, asked: .hours, answerUnit: gaps[2])
    }
    return nil
  }

  private static func work(_ text: String) -> WordTask? {
    var text = text
    let unit: WordUnit
    if let day = text.firstRange(of: workingDay) {
      text.removeSubrange(day)
      unit = .workingDays
    } else {
      unit = .hours
    }
    func task(_ relation: WordRelation) -> WordTask {
      WordTask(relation: relation, given: .hours, asked: unit, answerUnit: unit.rawValue)
    }
    for pattern in [oneWorker, otherWorkers, jobs] {
      guard let gaps = pattern.gaps(in: text), let workers = number(gaps[0]), isWord(gaps[1]),
        let time = number(gaps[2]), gaps[3] == unit.rawValue
      else { continue }
      if gaps.count == 5 {
        guard gaps[1] == gaps[4] + "s" else { return nil }
        return task(.oneWorker(workers: workers, time: time))
      }
      let jobs = gaps.count == 7 ? number(gaps[6]) : nil
      guard let others = number(gaps[4]), gaps[1] == gaps[5], (jobs != nil) == (gaps.count == 7)
      else { return nil }
      return task(.otherWorkers(workers: workers, time: time, others: others, jobs: jobs))
    }
    return nil
  }

  private static func mixtures(_ text: String) -> WordTask? {
    func task(_ relation: WordRelation, unit: WordUnit) -> WordTask {
      WordTask(relation: relation, given: .litres, asked: unit, answerUnit: unit.rawValue)
    }
    if let gaps = part.gaps(in: text), let whole = number(gaps[0]), let percent = percent(gaps[2]),
      gaps[3] == gaps[5], isWord(gaps[3]), let unit = volume(gaps[4])
    {
      return task(.part(percent: percent, whole: whole), unit: unit)
    }
    if let gaps = partAndMore.gaps(in: text), let whole = number(gaps[0]),
      let percent = percent(gaps[2]), let added = number(gaps[4]), isWord(gaps[3]),
      gaps[3] == gaps[6], gaps[3] == gaps[8], gaps[5] == gaps[7], let unit = volume(gaps[5])
    {
      return task(.partAndMore(percent: percent, whole: whole, added: added), unit: unit)
    }
    if let gaps = blend.gaps(in: text), let whole = number(gaps[0]),
      let percent = Self.percent(gaps[2]),
      let added = number(gaps[4]), let other = Self.percent(gaps[6]), isWord(gaps[1]),
      isWord(gaps[3]),
      gaps[1] == gaps[5], gaps[3] == gaps[7], gaps[3] == gaps[9], let unit = volume(gaps[8])
    {
      return task(
        .blend(percent: percent, whole: whole, added: added, otherPercent: other), unit: unit)
    }
    return nil
  }

  private static func percentages(_ text: String) -> WordTask? {
    for pattern in [discount, reduced, voucher] {
      guard let gaps = pattern.gaps(in: text), let price = number(gaps[1]),
        let percent = percent(gaps[2]), let last = gaps.last, let unit = WordUnit(rawValue: last),
        [.euros, .cents].contains(unit)
      else { continue }
      let off = gaps.count == 5 ? number(gaps[3]) : nil
      guard (off != nil) == (gaps.count == 5) else { continue }
      return WordTask(
        relation: discount.gaps(in: text) != nil
          ? .discount(percent: percent, price: price)
          : .reduced(percent: percent, price: price, voucher: off),
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
