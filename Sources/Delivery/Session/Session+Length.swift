import Assessment

/// How long sections are: one number, or from the fewest to the most where the answers decide.
extension Session {
  /// The items of a section as planned, or as it would be planned now, inner sections included.
  func itemCounts(of section: Path) -> ClosedRange<Int> {
    let planned = plan(of: section).order
    let items = planned.count { path in
      if case .item = child(path, of: section) { true } else { false }
    }
    let own = ownItemCounts(of: section, planned: items)
    guard let node = outline.sections[section],
      case .multiStage(let multiStage) = node.tailoring, let first = multiStage.modules.first
    else {
      return planned.reduce(own) { sum, path in
        guard case .section(let inner) = child(path, of: section) else { return sum }
        return sum + itemCounts(of: inner)
      }
    }
    return itemCounts(from: first, multiStage.rules, in: node.assessment)
  }

  /// The items that stand directly in a section.
  func ownItemCounts(of section: Path, planned: Int) -> ClosedRange<Int> {
    guard let plan = outline.sections[section]?.tailoring?.adaptive else {
      return planned...planned
    }
    return max(planned, plan.minimum)...max(planned, plan.maximum)
  }

  /// The items of a module and of what may follow it; modules only lead forwards.
  private func itemCounts(
    from module: String, _ rules: MultiStageRules, in assessment: Path
  ) -> ClosedRange<Int> {
    let own = itemCounts(of: assessment.appending(module))
    let following = rules.route(from: module)?.to ?? []
    let counts = following.map { itemCounts(from: $0, rules, in: assessment) }
    guard let fewest = counts.map(\.lowerBound).min(), let most = counts.map(\.upperBound).max()
    else { return own }
    return own + (fewest...most)
  }
}

extension ClosedRange<Int> {
  fileprivate static func + (left: Self, right: Self) -> Self {
    left.lowerBound + right.lowerBound...left.upperBound + right.upperBound
  }
}
