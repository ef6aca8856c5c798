import Assessment

/// A syllogism as a candidate sees it.
struct SyllogismQuestion {
  /// An option: a conclusion, or that none of the others follows.
  enum Choice: Equatable {
    case conclusion(SyllogismSentence)
    case none
  }

  let language: String
  let first: SyllogismSentence
  let second: SyllogismSentence
  /// The group that both premises name.
  let middle: String
  /// The other group of the first premise, and that of the second.
  let ends: [String]
  let choices: [Choice]
  let options: [GeneratedOption]

  /// Whether a text says that each group has members; conclusions depend on it.
  private static let openings = [
    "en": "Assume that both statements are true and that each group named has at least one member.",
    "de":
      "Nehmen Sie an, dass beide Aussagen wahr sind und dass jede genannte Gruppe mindestens ein Mitglied hat.",
  ]
  private static let questions = [
    "en": "Which conclusion must be true?", "de": "Welche Folgerung muss wahr sein?",
  ]
  private static let nones = [
    "en": "None of the others must be true.", "de": "Keine der anderen muss wahr sein.",
  ]

  /// Reads an item; nil where it is no syllogism.
  init?(_ item: GeneratedItem) {
    guard let stem = ShownText.paragraphs(of: item.stem), stem.count == 3, item.steps.count == 1,
      item.steps[0].presentation == nil, case .options(let options) = item.steps[0].answer,
      let first = SyllogismSentence.read(stem[1]), let second = SyllogismSentence.read(stem[2]),
      first.language == second.language, stem[0] == Self.openings[first.language],
      let question = ShownText.paragraphs(of: item.steps[0].content),
      question == [Self.questions[first.language]],
      let texts = ShownText.options(options)
    else { return nil }
    let firstGroups = [first.subject, first.predicate]
    let secondGroups = [second.subject, second.predicate]
    let shared = firstGroups.filter(secondGroups.contains)
    guard shared.count == 1, firstGroups[0] != firstGroups[1], secondGroups[0] != secondGroups[1]
    else { return nil }
    let ends = (firstGroups + secondGroups).filter { $0 != shared[0] }
    var choices: [Choice] = []
    for text in texts {
      if text == Self.nones[first.language] {
        choices.append(.none)
        continue
      }
      guard let sentence = SyllogismSentence.read(text), sentence.language == first.language,
        !sentence.isIndirect, sentence.subject != sentence.predicate,
        ends.contains(sentence.subject), ends.contains(sentence.predicate)
      else { return nil }
      choices.append(.conclusion(sentence))
    }
    language = first.language
    middle = shared[0]
    self.first = first
    self.second = second
    self.ends = ends
    self.choices = choices
    self.options = options
  }

  /// The conclusions among the options.
  var conclusions: [SyllogismSentence] {
    choices.compactMap { choice in
      guard case .conclusion(let sentence) = choice else { return nil }
      return sentence
    }
  }

  /// Where the shared group stands: last then first, first then last, or in the same place.
  var figure: String {
    switch (first.predicate == middle, second.predicate == middle) {
    case (true, false): "linked"
    case (false, true): "crossed"
    default: "same"
    }
  }

  /// How many premises are said in other words.
  var wording: String {
    switch (first.isIndirect, second.isIndirect) {
    case (false, false): "plain"
    case (true, true): "indirect"
    default: "mixed"
    }
  }

  /// Which kinds of conclusion stand to choice; nil where they are not those of the family.
  var conclusion: String? {
    guard choices.count == 4, choices.count(where: { $0 == .none }) == 1 else { return nil }
    func count(_ mood: SyllogismSentence.Mood) -> Int { conclusions.count { $0.mood == mood } }
    if count(.all) == 2, count(.no) == 1 { return "universal" }
    if count(.someNot) == 2, count(.some) == 1 { return "particular" }
    return nil
  }
}
