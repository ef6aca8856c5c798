import Assessment
import Psychometrics

/// The facts of sections that choose what they present.
extension Session {
  mutating func applyTailoring(_ kind: SessionEvent.Kind) {
    switch kind {
    case .itemChosen(let path, let section):
      state.sections[section]?.append(path)
    case .abilityEstimated(let step, let section): state.sections[section]?.steps.append(step)
    case .adaptiveStopped(let stop, let section): state.sections[section]?.stop = stop
    case .moduleChosen(let step, let section):
      state.sections[section]?.append(step.module)
      state.sections[section]?.routing.append(step)
    default: break
    }
  }

  /// Whether such a fact can follow.
  func isPossibleTailoring(_ kind: SessionEvent.Kind) -> Bool {
    func progress(_ section: Path) -> SectionProgress? {
      guard state.openSections.last == section, state.sections[section]?.stage == .running,
        outline.sections[section]?.tailoring != nil
      else { return nil }
      return state.sections[section]
    }
    switch kind {
    case .itemChosen(let path, let section):
      guard let progress = progress(section), let order = progress.plan?.order else { return false }
      return progress.stop == nil && progress.steps.count == order.count && !order.contains(path)
        && outline.sections[section]?.tailoring?.adaptive?.place(of: path.localID) != nil
    case .abilityEstimated(let step, let section):
      guard let progress = progress(section), let order = progress.plan?.order,
        order.indices.contains(progress.steps.count), state.place != .item(step.item),
        let plan = outline.sections[section]?.tailoring?.adaptive,
        let place = plan.place(of: step.item.localID)
      else { return false }
      let categories = plan.pool.items[place].model.categoryCount
      return order[progress.steps.count] == step.item && step.theta.isFinite
        && step.standardError?.isFinite != false
        && step.category.map { (0..<categories).contains($0) } != false
    case .adaptiveStopped(_, let section):
      guard let progress = progress(section) else { return false }
      return progress.stop == nil && progress.steps.count == progress.plan?.order.count
    case .moduleChosen(let step, let section):
      guard let order = progress(section)?.plan?.order else { return false }
      return !order.contains(step.module) && step.figure.isFinite
        && order.last.map { state.sections[$0]?.stage == .ended } == true
    default: return false
    }
  }

  /// How a section chose what it presented; nil where it did not choose.
  func tailoringRecord(_ path: Path) -> TailoringRecord? {
    guard let node = outline.sections[path], let tailoring = node.tailoring,
      let progress = state.sections[path]
    else { return nil }
    return TailoringRecord(
      section: path, scale: node.assessment.appending(tailoring.scale.scale.id),
      steps: progress.steps, stop: progress.stop, routing: progress.routing)
  }
}

extension AbilityStep {
  /// Whether another machine came to the same, but for the last digits of its arithmetic.
  func agrees(with other: AbilityStep) -> Bool {
    func agree(_ left: Double?, _ right: Double?) -> Bool {
      guard let left, let right else { return left == right }
      return abs(left - right) <= 1e-9
    }
    return item == other.item && category == other.category && agree(theta, other.theta)
      && agree(standardError, other.standardError)
  }
}
