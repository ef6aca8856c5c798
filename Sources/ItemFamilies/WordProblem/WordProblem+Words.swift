extension WordProblem {
  private var words: WordStory? {
    let stories = WordStory.all(kind.rawValue)
    return stories.indices.contains(story) ? stories[story] : nil
  }

  /// The unit of the answer.
  var unit: String {
    switch kind {
    case .rates: words?.object ?? ""
    case .work: changesUnit ? "working days" : "hours"
    case .mixtures: changesUnit ? "centilitres" : "litres"
    case .percentages: changesUnit ? "cents" : "euros"
    }
  }

  /// The problem, the question in its last sentence; nil where it has no story.
  var sentences: [String]? {
    guard let words else { return nil }
    return switch kind {
    case .rates: rateSentences(words)
    case .work: workSentences(words)
    case .mixtures: mixtureSentences(words)
    case .percentages:
      [
        "\(words.subject) costs \(second) euros.", "Its price falls by \(first) percent.",
        operations == 1
          ? "By how many \(unit) does it fall?" : "How many \(unit) does it cost then?",
      ]
    }
  }

  private func rateSentences(_ words: WordStory) -> [String] {
    let (maker, things) = (words.subject, words.object)
    if operations == 1 {
      return [
        "\(maker) makes \(first) \(things) per \(changesUnit ? "hour" : "minute").",
        "How many \(things) does it make in \(second) minutes?",
      ]
    }
    return [
      "\(maker) makes \(first) \(things) in \(second) hours.",
      "How many \(things) does it make in \(third) \(changesUnit ? "minutes" : "hours") at the same pace?",
    ]
  }

  private func workSentences(_ words: WordStory) -> [String] {
    let day = changesUnit ? ["A working day has 8 hours."] : []
    return ["\(first) \(words.subject) need \(second) hours for a job."] + day + [
      operations == 1
        ? "How many \(unit) does one \(words.object) need for it at the same pace?"
        : "How many \(unit) do \(third) \(words.subject) need for it at the same pace?"
    ]
  }

  private func mixtureSentences(_ words: WordStory) -> [String] {
    let (mixture, part) = (words.subject, words.object)
    let opening =
      "A tank holds \(second) litres of \(mixture), of which \(first) percent is \(part)."
    return operations == 1
      ? [opening, "How many \(unit) of \(part) are in the tank?"]
      : [
        opening, "Then \(third) \(unit) of \(part) are added.",
        "How many \(unit) of \(part) are in the tank then?",
      ]
  }

  /// How the answer is found.
  var calculation: String {
    let change = !changesUnit ? "" : kind == .rates ? " ÷ 60" : kind == .work ? " ÷ 8" : " × 100"
    return switch (kind, operations) {
    case (.rates, 1), (.work, 1): "\(first) × \(second)\(change)"
    case (.rates, _): "\(first) × \(third)\(change) ÷ \(second)"
    case (.work, _): "\(first) × \(second)\(change) ÷ \(third)"
    case (.mixtures, 1), (.percentages, 1): "\(second)\(change) × \(first) ÷ 100"
    case (.mixtures, _): "\(second)\(change) × \(first) ÷ 100 + \(third)"
    case (.percentages, _): "\(second)\(change) × (100 − \(first)) ÷ 100"
    }
  }
}
