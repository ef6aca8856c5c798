import Assessment

extension Session {
  /// Whether a section's condition holds now; conditions on scales never do during a session.
  func holds(_ condition: Condition, in assessment: Path) -> Bool {
    switch condition {
    case .all(let conditions): conditions.allSatisfy { holds($0, in: assessment) }
    case .any(let conditions): conditions.contains { holds($0, in: assessment) }
    case .not(let condition): !holds(condition, in: assessment)
    case .outcome(let name, let outcome, let bounds):
      outline.item(named: name, in: assessment)
        .flatMap { outcomes(of: $0.path)?[outcome]?.number }.map(bounds.contain) ?? false
    case .answer(let name, let value):
      outline.item(named: name, in: assessment)
        .map { answers(of: $0.path).values.contains { $0.says(value) } } ?? false
    case .sectionScore(let name, let bounds): bounds.contain(score(of: name, in: assessment))
    case .scale, .band, .reliablyHigher: false
    }
  }

  /// The outcomes of an item that was shown, with or without the price of its hints; nil before
  /// that.
  func outcomes(of path: Path, paysHints: Bool = true) -> Outcomes? {
    guard let node = outline.items[path], let progress = state.items[path], progress.isSeen else {
      return nil
    }
    let steps = node.item.steps.count
    return node.item.outcomes(
      of: answers(of: path),
      context: RuleContext(
        attempt: max(1, state.sections[practiceSection(of: path) ?? node.section]?.attempt ?? 1),
        durationMs: progress.latency(at: state.lastMs),
        step: min(progress.closedSteps, max(0, steps - 1)),
        hintsUsed: paysHints ? progress.hints : [:]))
  }

  /// What was answered, by response id; empty for an item whose state has no answer.
  private func answers(of path: Path) -> [String: Value] {
    guard itemState(path).hasAnswer else { return [:] }
    return (state.items[path]?.entries ?? [:]).compactMapValues(\.given)
  }

  private func score(of section: String, in assessment: Path) -> Double {
    let local = assessment.appending(section)
    let path = outline.sections[local] == nil ? Path(section) : local
    return outline.allItems(in: path).reduce(0) { sum, item in
      sum + (outcomes(of: item)?[OutcomeVariable.score]?.number ?? 0)
    }
  }

  /// How an item was answered; nil where nothing is right or wrong.
  ///
  /// What hints cost does not make a right answer wrong.
  func verdict(_ path: Path) -> FeedbackScreen.Verdict? {
    guard let item = outline.items[path]?.item, item.hasRightAnswer,
      let maximum = item.outcome(OutcomeVariable.score)?.maximum
    else { return nil }
    guard itemState(path).hasAnswer else { return .unanswered }
    let score = outcomes(of: path, paysHints: false)?[OutcomeVariable.score]?.number ?? 0
    return score >= maximum - 1e-9 ? .right : .wrong
  }

  /// The innermost section with practice of its own around an item.
  func practiceSection(of item: Path) -> Path? {
    var next = outline.items[item]?.section
    while let path = next, let node = outline.sections[path] {
      if node.section.practice != nil { return path }
      next = node.parent
    }
    return nil
  }
}

extension Value {
  /// Whether this value, or a member or field of it, is written like that.
  fileprivate func says(_ text: String) -> Bool {
    switch self {
    case .string(let own), .identifier(let own): own == text
    case .boolean(let flag): text == (flag ? "true" : "false")
    case .integer, .float:
      (try? DecimalText(text)).map { $0.value == number } ?? false
    case .multiple(let members), .ordered(let members): members.contains { $0.says(text) }
    case .record(let fields): fields.contains { $0.value?.says(text) ?? false }
    }
  }
}
