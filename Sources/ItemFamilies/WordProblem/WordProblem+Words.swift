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
    guard let words, numbers.count == Self.count(kind, operations: operations) else { return nil }
    var told =
      switch kind {
      case .rates: rateSentences(words)
      case .work: workSentences(words)
      case .mixtures: mixtureSentences(words)
      case .percentages: percentageSentences(words)
      }
    if let extraneous { told.insert(aside(extraneous), at: 1) }
    return told
  }

  /// A sentence whose number is not needed.
  private func aside(_ number: Int) -> String {
    switch kind {
    case .rates: "It is \(number) years old."
    case .work: "They come from a firm with \(number) branches."
    case .mixtures: "The tank is \(number) centimetres high."
    case .percentages: "It has been in the shop for \(number) days."
    }
  }

  private func rateSentences(_ words: WordStory) -> [String] {
    let (maker, things) = (words.subject, words.object)
    if operations == 1 {
      return [
        "\(maker) makes \(numbers[0]) \(things) per \(changesUnit ? "hour" : "minute").",
        "How many \(things) does it make in \(numbers[1]) minutes?",
      ]
    }
    let opening = "\(maker) makes \(numbers[0]) \(things) in \(numbers[1]) hours."
    let time = "\(numbers[2]) \(changesUnit ? "minutes" : "hours")"
    return operations == 2
      ? [opening, "How many \(things) does it make in \(time) at the same pace?"]
      : [
        opening,
        "How many \(things) does it make in \(time) at the same pace, not counting \(numbers[3]) faulty ones?",
      ]
  }

  private func workSentences(_ words: WordStory) -> [String] {
    let opening = "\(numbers[0]) \(words.subject) need \(numbers[1]) hours for a job."
    let day = changesUnit ? ["A working day has 8 hours."] : []
    let question =
      switch operations {
      case 1: "does one \(words.object) need for the job"
      case 2: "do \(numbers[2]) \(words.subject) need for the job"
      default: "do \(numbers[2]) \(words.subject) need for \(numbers[3]) such jobs"
      }
    return [opening] + day + ["How many \(unit) \(question) at the same pace?"]
  }

  private func mixtureSentences(_ words: WordStory) -> [String] {
    let (mixture, part) = (words.subject, words.object)
    let opening =
      "A tank holds \(numbers[1]) litres of \(mixture), of which \(numbers[0]) percent is \(part)."
    return switch operations {
    case 1: [opening, "How many \(unit) of \(part) are in the tank?"]
    case 2:
      [
        opening, "Then \(numbers[2]) \(unit) of \(part) are added.",
        "How many \(unit) of \(part) are in the tank then?",
      ]
    default:
      [
        opening,
        "Then \(numbers[2]) litres of \(mixture) are added, of which \(numbers[3]) percent is \(part).",
        "How many \(unit) of \(part) are in the tank then?",
      ]
    }
  }

  private func percentageSentences(_ words: WordStory) -> [String] {
    let opening = "\(words.subject) costs \(numbers[1]) euros."
    let fall = "Its price falls by \(numbers[0]) percent"
    return switch operations {
    case 1: [opening, "\(fall).", "By how many \(unit) does it fall?"]
    case 2: [opening, "\(fall).", "How many \(unit) does it cost then?"]
    default:
      [
        opening, "\(fall), and a voucher takes off \(numbers[2]) euros more.",
        "How many \(unit) does it cost then?",
      ]
    }
  }

  /// How the answer is found; empty where numbers are missing.
  var calculation: String {
    guard numbers.count == Self.count(kind, operations: operations) else { return "" }
    let (first, second) = (numbers[0], numbers[1])
    let change = !changesUnit ? "" : kind == .rates ? " ÷ 60" : kind == .work ? " ÷ 8" : " × 100"
    return switch (kind, operations) {
    case (.rates, 1), (.work, 1): "\(first) × \(second)\(change)"
    case (.rates, 2): "\(first) × \(numbers[2])\(change) ÷ \(second)"
    case (.rates, _): "\(first) × \(numbers[2])\(change) ÷ \(second) − \(numbers[3])"
    case (.work, 2): "\(first) × \(second)\(change) ÷ \(numbers[2])"
    case (.work, _): "\(first) × \(second)\(change) × \(numbers[3]) ÷ \(numbers[2])"
    case (.mixtures, 1), (.percentages, 1): "\(second)\(change) × \(first) ÷ 100"
    case (.mixtures, 2): "\(second)\(change) × \(first) ÷ 100 + \(numbers[2])"
    case (.mixtures, _):
      "\(second)\(change) × \(first) ÷ 100 + \(numbers[2])\(change) × \(numbers[3]) ÷ 100"
    case (.percentages, 2): "\(second)\(change) × (100 − \(first)) ÷ 100"
    case (.percentages, _):
      "\(second)\(change) × (100 − \(first)) ÷ 100 − \(numbers[2])\(change)"
    }
  }
}
