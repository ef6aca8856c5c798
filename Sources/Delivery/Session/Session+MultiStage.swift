import Assessment
import Psychometrics

/// The way from one module of a section to the next.
extension Session {
  func routingFact(
    in node: Outline.SectionNode, _ plan: MultiStagePlan
  ) -> SessionEvent.Kind? {
    guard let progress = state.sections[node.path], let module = progress.plan?.order.last,
      state.sections[module]?.stage == .ended, let route = plan.rules.route(from: module.localID)
    else { return nil }
    let modules = progress.plan?.order ?? []
    let figure: Double
    switch route.basis {
    case .theta: figure = theta(on: plan.scale, after: modules)
    case .moduleScore: figure = score(on: plan.scale, in: [module])
    case .totalScore: figure = score(on: plan.scale, in: modules)
    }
    return route.target(of: figure).map { target in
      .moduleChosen(
        RoutingStep(
          module: node.assessment.appending(target), basis: route.basis, figure: figure),
        section: node.path)
    }
  }

  /// The terms of a scale whose items stand in modules, with what became of these.
  private func answers(on scale: LatentScale, in modules: [Path]) -> [(ItemModel, ItemAnswer)] {
    let terms = Dictionary(scale.terms.map { ($0.item, $0) }) { first, _ in first }
    return modules.flatMap(outline.allItems).compactMap { path in
      terms[path.localID].map { ($0.model, answer(to: $0, at: path)) }
    }
  }

  /// Theta after modules; the prior's mean where the answers allow no estimate.
  private func theta(on scale: LatentScale, after modules: [Path]) -> Double {
    let given = answers(on: scale, in: modules)
    let estimate = try? scale.estimator.estimate(given.map(\.1), items: given.map(\.0))
    return estimate?.theta ?? scale.priorMean
  }

  private func score(on scale: LatentScale, in modules: [Path]) -> Double {
    Double(answers(on: scale, in: modules).reduce(0) { $0 + ($1.1.category(.notPresented) ?? 0) })
  }
}
