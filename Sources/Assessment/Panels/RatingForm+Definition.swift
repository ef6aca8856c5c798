extension RatingForm {
  /// The definition that raters are given; nil in a language whose words are not known.
  ///
  /// A question is a page to read. A competency is a statement on its anchored points, after which
  /// ``notObservedValue`` says that it could not be observed, and a long text for the evidence. What
  /// belongs to the interview is one section, so that a rater can go back to a question. No item
  /// has a score.
  public var definition: AssessmentDefinition? {
    guard let words = RatingFormWords(language: language) else { return nil }
    let title = Dictionary(allCompetencies.map { ($0.id, $0.title) }) { first, _ in first }
    let pages = questions.map { $0.page(words, titles: title) }
    var sections: [Section] = []
    if !competencies.isEmpty || !questions.isEmpty {
      sections.append(
        Section(
          id: "interview", title: words.interview,
          children: (pages + competencies.flatMap { $0.items(words) }).map(Section.Child.item)))
    }
    sections += observations.map { observation in
      let page = Item.page(observation.situationItem, observation.situation)
      return Section(
        id: observation.id, title: observation.title,
        children: ([page] + observation.competencies.flatMap { $0.items(words) })
          .map(Section.Child.item))
    }
    if let recommendation {
      sections.append(
        Section(
          id: Self.recommendationItem, title: words.recommendation,
          children: [.item(recommendation.item(words))]))
    }
    return AssessmentDefinition(
      id: id, version: version, language: language, title: self.title, about: about,
      parts: opened(sections, words).map(AssessmentDefinition.Part.section),
      responseSets: allCompetencies.map { $0.responses(words) })
  }

  /// The sections, the first of them with the instructions.
  private func opened(_ sections: [Section], _ words: RatingFormWords) -> [Section] {
    guard let first = sections.first else { return [] }
    let usual = words.instructions.map { Block.paragraph([.text($0)]) }
    let opening = Section(
      id: first.id, title: first.title, instructions: instructions.isEmpty ? usual : instructions,
      children: first.children)
    return [opening] + sections.dropFirst()
  }
}

extension Item {
  /// A page to read.
  fileprivate static func page(_ id: String, _ content: [Block]) -> Item {
    Item(
      id: id, type: .information, steps: [Step(id: ResponseVariable.defaultID, content: content)],
      responses: [], outcomes: [], rule: Rule([]))
  }

  /// An item without a score.
  fileprivate static func asking(
    _ id: String, _ type: ItemType, _ content: [Block], _ kind: Interaction.Kind, base: BaseType,
    isRequired: Bool = false
  ) -> Item {
    let interaction = Interaction(response: ResponseVariable.defaultID, kind: kind)
    return Item(
      id: id, type: type,
      steps: [Step(id: ResponseVariable.defaultID, content: content + [.interaction(interaction)])],
      responses: [ResponseVariable(base: base)], outcomes: [], rule: Rule([]),
      isRequired: isRequired)
  }
}

extension InterviewQuestion {
  fileprivate func page(_ words: RatingFormWords, titles: [String: String]) -> Item {
    func mark(_ ids: [String]) -> [Inline] {
      let names = ids.compactMap { titles[$0] }.joined(separator: ", ")
      return names.isEmpty ? [] : [.emphasis([.text("\(words.informs) \(names)")])]
    }
    var content = stem
    if !informs.isEmpty { content.append(.paragraph(mark(informs))) }
    if !probes.isEmpty {
      content.append(.paragraph([.text(words.probes)]))
      content.append(
        .list(
          ordered: false,
          entries: probes.map { probe in
            let note = mark(probe.informs)
            return [.paragraph(probe.content + (note.isEmpty ? [] : [.lineBreak] + note))]
          }))
    }
    return .page(id, content)
  }
}

extension Competency {
  /// The points with the one for what could not be observed.
  fileprivate func responses(_ words: RatingFormWords) -> ResponseSet {
    let none = ResponseSet.Point(value: RatingForm.notObservedValue, label: words.notObserved)
    return ResponseSet(id: id, points: scale.points + [none])
  }

  fileprivate func items(_ words: RatingFormWords) -> [Item] {
    let rating = RatingInteraction(responses: responses(words))
    let head = Block.paragraph([.strong([.text(title)])])
    let note = Block.paragraph([.text(words.evidence + " "), .strong([.text(title)])])
    return [
      .asking(id, .statement, [head] + definition, .rating(rating), base: .integer),
      .asking(
        noteItem, .longText, [note, .paragraph([.text(words.evidenceQuestion)])],
        .text(TextInteraction(isLong: true, maximumLength: 4_000)), base: .string,
        isRequired: evidence == .required),
    ]
  }
}

extension Recommendation {
  fileprivate func item(_ words: RatingFormWords) -> Item {
    let usual = [Block.paragraph([.text(words.recommendationQuestion)])]
    let options = choices.map { Option(id: $0.vote.rawValue, content: $0.content) }
    return .asking(
      RatingForm.recommendationItem, .choice, question.isEmpty ? usual : question,
      .choice(ChoiceInteraction(options: options)), base: .identifier)
  }
}
