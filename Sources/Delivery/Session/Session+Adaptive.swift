import Assessment
import Psychometrics

/// Sections that choose what they present by the answers.
///
/// Each choice and each estimate is a fact. A session that is taken up again goes on from the
/// facts: what was chosen is not chosen again, and theta is not estimated anew.
extension Session {
  /// What a section decides next by the answers; nil where nothing is to be decided.
  func tailoringFact(in node: Outline.SectionNode) -> SessionEvent.Kind? {
    switch node.tailoring {
    case .adaptive(let plan): adaptiveFact(in: node, plan)
    case .multiStage(let plan): routingFact(in: node, plan)
    case nil: nil
    }
  }

  private func adaptiveFact(
    in node: Outline.SectionNode, _ plan: AdaptivePlan
  ) -> SessionEvent.Kind? {
    guard let progress = state.sections[node.path], progress.stop == nil else { return nil }
    if progress.steps.count < progress.plan?.order.count ?? 0 {
      return pendingEstimate(in: node.path)
    }
    let test = adaptiveTest(in: node, plan)
    guard let test, test.stopReason == nil, let item = test.next() else {
      let reason = test?.stopReason ?? .noItemLeft(given: progress.steps.count)
      return .adaptiveStopped(AdaptiveStop(reason), section: node.path)
    }
    return .itemChosen(node.assessment.appending(plan.terms[item].item), section: node.path)
  }

  /// The estimate after the last item chosen, once it was left; nil where there is none to make.
  func pendingEstimate(in section: Path) -> SessionEvent.Kind? {
    guard let node = outline.sections[section], let plan = node.tailoring?.adaptive,
      let progress = state.sections[section],
      progress.steps.count < progress.plan?.order.count ?? 0,
      let path = progress.plan?.order.last, state.items[path]?.isSeen == true,
      state.place != .item(path), let place = plan.place(of: path.localID),
      var test = adaptiveTest(in: node, plan)
    else { return nil }
    let answer = answer(to: plan.terms[place], at: path)
    test.record(answer, for: place)
    return .abilityEstimated(
      AbilityStep(
        item: path, category: answer.category(.notPresented), theta: test.theta,
        standardError: test.standardError),
      section: section)
  }

  /// The test as the facts so far make it.
  private func adaptiveTest(in node: Outline.SectionNode, _ plan: AdaptivePlan) -> AdaptiveTest? {
    let steps = (state.sections[node.path]?.steps ?? []).compactMap { step -> AdaptiveStep? in
      plan.place(of: step.item.localID).map { place in
        AdaptiveStep(
          item: place, answer: step.category.map { .category($0) } ?? .notPresented,
          theta: step.theta, standardError: step.standardError)
      }
    }
    var stream = RandomStream(seed: header.seed, purpose: "adaptive", path: node.path.text)
    return try? AdaptiveTest(
      pool: plan.pool, design: plan.design, seed: stream.next(), steps: steps)
  }

  /// What became of an item as an answer on a scale.
  func answer(to term: CalibratedTerm, at path: Path) -> ItemAnswer {
    term.answer(state: itemState(path), outcome: outcomes(of: path)?[term.outcome]?.number)
  }
}

extension AdaptiveStop {
  init(_ reason: StopReason) {
    switch reason {
    case .length: self.init(rules: [.length])
    case .precision: self.init(rules: [.precision])
    case .information: self.init(rules: [.leastInformation])
    case .change: self.init(rules: [.leastChange])
    case .classification(let band, _, _): self.init(rules: [.classification], side: band)
    case .probabilityRatio(let side, _):
      self.init(rules: [.probabilityRatio], side: side == .above ? 1 : 0)
    case .all(let reasons):
      // A length that has to be reached besides is the fewest items: no reason to stop.
      let parts = reasons.map { AdaptiveStop($0) }
      let rules = parts.flatMap(\.rules)
      let others = rules.filter { $0 != .length }
      self.init(
        rules: others.isEmpty ? rules : others, side: parts.lazy.compactMap(\.side).first)
    case .noItemLeft: self.init(rules: [.noItemLeft])
    }
  }
}
