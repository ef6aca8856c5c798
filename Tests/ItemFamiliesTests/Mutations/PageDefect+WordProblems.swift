import Assessment

extension PageDefect {
  static let wordProblems = problemTexts + problemRadicals + problemAnswers

  private static func problem(
    _ sentence: String, _ radicals: [String: [String]] = [:],
    _ breaking: @escaping @Sendable (GeneratedItem) -> GeneratedItem?
  ) -> PageDefect {
    PageDefect(
      .wordProblem, sentence,
      where: radicals.sorted { $0.key < $1.key }
        .map { FamilySpecification.Dimension($0.key, $0.value) }, breaking)
  }

  private static let problemTexts: [PageDefect] = [
    problem("the first number of the text is one higher") {
      $0.telling { text in text.number { $0 + 1 } }
    },
    problem("the number of the question is one higher") {
      $0.question { text in text.number { $0 + 1 } }
    },
    problem("another number of jobs is asked for", ["kind": ["work"], "operations": ["3"]]) {
      $0.question { text in
        text.contains(" 3 such jobs")
          ? text.replacing(" 3 such jobs", with: " 2 such jobs")
          : text.replacing(" such jobs", with: "0 such jobs")
      }
    },
    problem("the time of the question is in another unit", ["kind": ["rates"]]) {
      $0.question { text in
        text.contains(" minutes")
          ? text.replacing(" minutes", with: " hours") : text.replacing(" hours", with: " minutes")
      }
    },
    problem("another unit is asked for than the field's", ["kind": ["mixtures", "percentages"]]) {
      $0.question { $0.exchanging([("litres", "centilitres"), ("euros", "cents")]) }
    },
    problem("hours are asked for instead of working days", ["kind": ["work"]]) {
      $0.question { $0.exchanging([("hours", "working days")]) }
    },
    problem("other things are asked for", ["kind": ["rates"]]) {
      $0.question {
        $0.contains("rolls") ? $0.word(after: "many", "lids") : $0.word(after: "many", "rolls")
      }
    },
    problem("another liquid is asked for", ["kind": ["mixtures"]]) {
      $0.question {
        $0.contains(" oil ") ? $0.word(after: "of", "syrup") : $0.word(after: "of", "oil")
      }
    },
    problem("another liquid is added", ["kind": ["mixtures"], "operations": ["2", "3"]]) {
      $0.telling { text in
        let tail = text.contains(" syrup are added") ? " juice are added" : " syrup are added"
        guard let end = text.firstRange(of: " are added"),
          let start = text[..<end.lowerBound].lastIndex(of: " ")
        else { return text }
        return text[..<start] + tail + text[end.upperBound...]
      }
    },
    problem("other workers are asked for", ["kind": ["work"]]) { item in
      let worker = item.stemText.split(separator: " ")[1].dropLast()
      return item.question { $0.replacing(worker, with: worker == "clerk" ? "mason" : "clerk") }
    },
    problem("the price rises", ["kind": ["percentages"]]) {
      $0.telling { $0.replacing("falls by", with: "rises by") }
    },
    problem("the price falls by an amount", ["kind": ["percentages"]]) {
      $0.telling { $0.replacing(" percent", with: " euros") }
    },
    problem("the voucher takes off percent", ["kind": ["percentages"], "operations": ["3"]]) {
      $0.telling { $0.replacing(" euros more", with: " percent more") }
    },
    problem("the faulty ones count", ["kind": ["rates"], "operations": ["3"]]) {
      $0.question { $0.replacing("not counting", with: "counting") }
    },
    problem("a working day has nine hours", ["kind": ["work"], "unit-change": ["yes"]]) {
      $0.telling { $0.replacing("day has 8 hours", with: "day has 9 hours") }
    },
    problem("nobody says how long a working day is", ["kind": ["work"], "unit-change": ["yes"]]) {
      $0.telling { $0.replacing(" A working day has 8 hours.", with: "") }
    },
    problem("a sentence changes what is asked", ["kind": ["rates"]]) {
      $0.telling { $0 + " Every tenth one is thrown away." }
    },
    problem("the first sentence is told again with another number") {
      $0.telling { text in
        guard let first = text.firstSentence else { return text }
        return first + " " + first.number { $0 + 1 } + text.dropFirst(first.count)
      }
    },
  ]

  private static let problemRadicals: [PageDefect] = [
    problem("a needless number is told where there should be none", ["extraneous": ["no"]]) {
      $0.telling { text in
        guard let first = text.firstSentence else { return text }
        let needless =
          text.contains(" makes ")
          ? "It is 31 years old."
          : text.hasPrefix("A tank")
            ? "The tank is 31 centimetres high."
            : text.contains(" a job")
              ? "They come from a firm with 31 branches."
              : "It has been in the shop for 31 days."
        return first + " " + needless + text.dropFirst(first.count)
      }
    },
    problem("the needless number and its errors are missing", ["extraneous": ["yes"]]) {
      $0.telling { $0.withoutNeedless }
        .errors { errors, _ in errors.filter { $0.error != "extraneous-number" } }
    },
    problem("a second needless number is told", ["extraneous": ["yes"]]) {
      $0.telling { text in
        guard let first = text.firstSentence, let needless = text.needless else { return text }
        return first + needless.number { $0 + 1 } + text.dropFirst(first.count)
      }
    },
    problem("one operation fewer is declared, with its complexity", ["operations": ["2", "3"]]) {
      $0.declaring("operations", $0.cell["operations"] == "3" ? "2" : "1", complexity: -1)
    },
    problem("one operation more is declared, with its complexity", ["operations": ["1", "2"]]) {
      $0.declaring("operations", $0.cell["operations"] == "1" ? "2" : "3", complexity: 1)
    },
    problem("a change of unit is not declared", ["unit-change": ["yes"]]) {
      $0.declaring("unit-change", "no", complexity: -1)
    },
    problem("a change of unit is declared where there is none", ["unit-change": ["no"]]) {
      $0.declaring("unit-change", "yes", complexity: 1)
    },
    problem("the answer is not whole", simplestMixture) { item in
      item.mixture { volume, percent in
        (volume + 1...volume + 3).first { $0 * percent % 100 != 0 }.map { ($0, percent) }
      }
    },
    problem("the answer is under 11", simplestMixture) { $0.mixture { _, _ in (50, 20) } },
    problem("a number is over 9,999", simplestMixture) { $0.mixture { _, _ in (60_000, 20) } },
    problem(
      "the answer is over 9,999", simplestMixture.merging(["unit-change": ["yes"]]) { $1 }
    ) { $0.mixture { _, _ in (900, 20) } },
    problem("the mixture holds more than there is", simplestMixture) {
      $0.mixture { _, _ in (200, 110) }
    },
  ]

  private static let simplestMixture = [
    "kind": ["mixtures"], "operations": ["1"], "unit-change": ["no"], "extraneous": ["no"],
  ]

  private static let problemAnswers: [PageDefect] = [
    problem("the key is what an error leads to, and the error leads to the key") {
      $0.number { key, unit, errors in
        .number(
          key: errors[0].value, unit: unit,
          errors: [ExpectedError(key, errors[0].error)] + errors.dropFirst())
      }
    },
    problem("no unit stands beside the field") {
      $0.number { key, _, errors in .number(key: key, unit: nil, errors: errors) }
    },
    problem("another unit stands beside the field") {
      $0.number { key, unit, errors in
        .number(key: key, unit: unit == "hours" ? "minutes" : "hours", errors: errors)
      }
    },
    problem("the answer is chosen among the key and its errors") {
      $0.number { key, _, errors in
        .options(
          [GeneratedOption(id: "a", content: [.text("\(Int(key))")], error: nil)]
            + zip("bcdefghijkl", errors).map { id, error in
              GeneratedOption(
                id: String(id), content: [.text("\(Int(error.value))")], error: error.error)
            })
      }
    },
    problem("an expected error leads to another number than its name says") {
      $0.errors { errors, _ in
        errors.dropLast() + [
          ExpectedError(errors[errors.count - 1].value + 1, errors[errors.count - 1].error)
        ]
      }
    },
    problem("an expected error leads to the key") {
      $0.errors { errors, key in errors + [ExpectedError(key, "time-unchanged")] }
    },
    problem("two expected errors lead to one number") {
      $0.errors { errors, _ in errors + [ExpectedError(errors[0].value, errors[1].error)] }
    },
    problem("two expected errors have exchanged their names") {
      $0.errors { errors, _ in
        [
          ExpectedError(errors[0].value, errors[1].error),
          ExpectedError(errors[1].value, errors[0].error),
        ]
          + errors.dropFirst(2)
      }
    },
    problem("an expected error has the name of another kind's") {
      $0.errors { errors, _ in
        let other = errors.contains { $0.error == "voucher-first" } ? "one-job" : "voucher-first"
        return [ExpectedError(errors[0].value, other)] + errors.dropFirst()
      }
    },
    problem("the first expected error is missing") {
      $0.errors { errors, _ in Array(errors.dropFirst()) }
    },
    problem("the last expected error is missing") {
      $0.errors { errors, _ in errors.dropLast() }
    },
    problem("no error is expected") { $0.errors { _, _ in [] } },
    problem("the first number of the explanation is another") {
      $0.explaining { text in text.number { $0 + 1 } }
    },
    problem("the explanation comes to another number") {
      $0.explaining { $0.replacingFirst("= ", with: "= 1") }
    },
    problem("the explanation leaves out the change of unit", ["unit-change": ["yes"]]) {
      $0.explaining { text in
        text.contains("÷ 60")
          ? text.replacingFirst(" ÷ 60", with: "")
          : text.contains("÷ 8 ")
            ? text.replacingFirst("÷ 8 ", with: "") : text.replacingFirst(" × 100", with: "")
      }
    },
    problem("the explanation divides where it should multiply") {
      $0.explaining { $0.replacingFirst("×", with: "÷") }
    },
    problem("the explanation ends with another unit") {
      $0.explaining { text in
        text.contains(" hours.")
          ? text.replacing(" hours.", with: " minutes.") : text.lastWord("hours.")
      }
    },
  ]
}

extension GeneratedItem {
  fileprivate var stemText: String {
    if case .paragraph(let content)? = stem.first { content.plainText } else { "" }
  }

  fileprivate func number(
    _ change: (_ key: Double, _ unit: String?, [ExpectedError]) -> GeneratedAnswer
  ) -> GeneratedItem? {
    step { step in
      guard case .number(let key, let unit, let errors) = step.answer, !errors.isEmpty else {
        return nil
      }
      return step.with(answer: change(key, unit, errors))
    }
  }

  /// A mixture of one operation with other numbers, its key, errors and explanation reckoned anew.
  fileprivate func mixture(
    _ change: (_ volume: Int, _ percent: Int) -> (Int, Int)?
  ) -> GeneratedItem? {
    let numbers = stemText.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 2, let (volume, percent) = change(numbers[0], numbers[1]) else {
      return nil
    }
    let isChanged = cell["unit-change"] == "yes"
    let times = isChanged ? 100 : 1
    let key = Double(times * volume * percent) / 100
    let shown = key == key.rounded() ? "\(Int(key))" : "\(key)"
    let errors =
      [
        ExpectedError((Double(times * volume) - key).rounded(), "other-part"),
        ExpectedError(Double(times * percent), "percent-as-amount"),
        ExpectedError(Double(times * volume), "whole"),
      ]
      + (isChanged
        ? [
          ExpectedError(10 * key, "wrong-factor"),
          ExpectedError((key / 100).rounded(), "unit-not-changed"),
        ] : [])
    return telling {
      $0.replacing(" \(numbers[0]) ", with: " \(volume) ")
        .replacing(" \(numbers[1]) ", with: " \(percent) ")
    }
    .number { _, unit, _ in .number(key: key, unit: unit, errors: errors) }?
    .explaining { _ in
      isChanged
        ? "\(volume) × 100 × \(percent) ÷ 100 = \(shown) centilitres."
        : "\(volume) × \(percent) ÷ 100 = \(shown) litres."
    }
  }
}

extension String {
  /// The text with words exchanged for each other: the first pair of which it has one.
  fileprivate func exchanging(_ pairs: [(String, String)]) -> String {
    for (one, other) in pairs {
      if contains(" \(one)") { return replacing(" \(one)", with: " \(other)") }
      if contains(" \(other)") { return replacing(" \(other)", with: " \(one)") }
    }
    return self
  }

  fileprivate func word(after word: String, _ other: String) -> String {
    var words = split(separator: " ").map(String.init)
    guard let place = words.firstIndex(of: word), place + 1 < words.count else { return self }
    words[place + 1] = other
    return words.joined(separator: " ")
  }

  fileprivate func lastWord(_ other: String) -> String {
    guard let space = lastIndex(of: " ") else { return self }
    return self[...space] + other
  }

  fileprivate var firstSentence: String? {
    firstIndex(of: ".").map { String(self[...$0]) }
  }

  /// The sentence that tells a needless number, and the space before it.
  fileprivate var needless: String? {
    let sentences = split(separator: ".", omittingEmptySubsequences: false)
    let starts = [" It is ", " The tank is ", " They come ", " It has been "]
    return sentences.first { sentence in starts.contains { sentence.hasPrefix($0) } }
      .map { $0 + "." }
  }

  fileprivate var withoutNeedless: String {
    needless.map { replacing($0, with: "") } ?? self
  }
}
