import Assessment

/// Rating forms.
extension AssessmentBinder {
  /// The form that a `<rating-form>` element with these children spells.
  func ratingForm(_ root: XMLElement, _ children: some Sequence<XMLElement>) -> RatingForm {
    note(.assessment(path), root)
    let children = Array(children)
    func first(_ name: ElementName) -> XMLElement? { children.first { $0.name == name } }
    func all(_ name: ElementName) -> [XMLElement] { children.filter { $0.name == name } }
    language = readLanguage(root, of: "rating form")
    let questions = first(.interview).map { Array($0.elements) } ?? []
    let observations = all(.observation)
    let scales = anchoredScales(all(.scale))
    let rated =
      all(.competency) + observations.flatMap { $0.elements.filter { $0.name == .competency } }
    checkNames(questions + all(.competency) + observations, rated)
    let competencies = all(.competency).map { competency($0, scales) }
    let form = RatingForm(
      id: token(root, .id) ?? "", version: token(root, .version) ?? "", language: language,
      title: text(of: first(.title)), about: about(first(.about)),
      instructions: first(.instructions).map(content) ?? [], raters: expectedRaters(root),
      questions: questions.map { question($0, among: rated) }, competencies: competencies,
      observations: observations.map { observation($0, scales) },
      recommendation: first(.recommendation).map(recommendation))
    if rated.isEmpty {
      error("no-competency", "the form has no competency, so that nothing is rated", at: root)
    }
    warnOfIdle(scales: all(.scale), rated)
    if !questions.isEmpty { warnOfUnasked(all(.competency), form.questions) }
    if !language.isEmpty, form.definition == nil {
      error(
        "rating-form-words",
        "the words of a rating form do not exist in '\(language)'; they do in German and English",
        at: root, .xmlLang)
    }
    return form
  }

  /// Questions, competencies and observations share one list of names: answers are kept by them.
  private func checkNames(_ outer: [XMLElement], _ rated: [XMLElement]) {
    let inner = rated.filter { element in !outer.contains(element) }
    for element in outer + inner {
      let id = token(element, .id) ?? ""
      note(.item(path.appending(id)), element)
      if id == RatingForm.recommendationItem {
        error("reserved-id", "the recommendation itself is called '\(id)'", at: element, .id)
      }
    }
  }

  private func expectedRaters(_ root: XMLElement) -> ExpectedRaters? {
    let words = names(root, .raters)
    guard let first = words.first else { return nil }
    if words.count == 1, let count = Int(first) {
      if !(1...1_000).contains(count) {
        error("raters", "'\(first)' is no number of raters from 1 to 1,000", at: root, .raters)
      }
      return .count(count)
    }
    if let twice = words.indices.first(where: { words[..<$0].contains(words[$0]) }) {
      error("raters", "the rater '\(words[twice])' is named twice", at: root, .raters)
    }
    return .named(words)
  }

  private func question(_ element: XMLElement, among rated: [XMLElement]) -> InterviewQuestion {
    let known = rated.compactMap { token($0, .id) }
    func informed(_ element: XMLElement) -> [String] {
      names(element, .informs).filter { id in
        if known.contains(id) { return true }
        error(
          "unknown-competency", "there is no competency '\(id)'\(guess(id, among: known))",
          at: element, .informs)
        return false
      }
    }
    let question = InterviewQuestion(
      id: token(element, .id) ?? "", stem: stem(element), informs: informed(element),
      probes: element.elements.filter { $0.name == .probe }.map { probe in
        let content = inline(probe)
        if content.isEmpty { error("empty-text", "the probe asks nothing", at: probe) }
        return InterviewQuestion.Probe(content: content, informs: informed(probe))
      })
    if question.stem.isEmpty {
      error("empty-text", "the question '\(question.id)' asks nothing", at: element)
    }
    if !element.has(.informs), !element.elements.contains(where: { $0.has(.informs) }) {
      error(
        "question-informs",
        "neither the question nor a probe says which competencies the answer informs; write informs",
        at: element)
    }
    return question
  }

  private func observation(
    _ element: XMLElement, _ scales: [String: ResponseSet]
  ) -> Observation {
    let rated = element.elements.filter { $0.name == .competency }
    let id = token(element, .id) ?? ""
    if rated.isEmpty {
      error("no-competency", "nothing is rated in the observation '\(id)'", at: element)
    }
    return Observation(
      id: id, title: token(element, .title) ?? "",
      situation: element.first(.situation).map(content) ?? [],
      competencies: rated.map { competency($0, scales) })
  }

  private func recommendation(_ element: XMLElement) -> Recommendation {
    let options = element.elements.filter { $0.name == .option }
    checkUnique(options, what: "options")
    let choices = options.compactMap { option -> Recommendation.Choice? in
      let content = inline(option)
      if content.isEmpty { error("empty-text", "the option says nothing", at: option) }
      return word(option, .id).map { Recommendation.Choice($0, content: content) }
    }
    for vote in [PanelVote.approve, .reject] where !choices.contains(where: { $0.vote == vote }) {
      error(
        "recommendation", "a recommendation can be for and against: there is no option '\(vote)'",
        at: element)
    }
    return Recommendation(question: stem(element), choices: choices)
  }
}
