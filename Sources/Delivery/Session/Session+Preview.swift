public import Assessment

extension Session {
  /// An item as a candidate with this seed would see it, with all its steps open; nil for a path
  /// that names no item.
  ///
  /// The item is shown whether or not this seed would draw it and its section would be given.
  public func preview(of path: Path) -> ItemScreen? {
    guard let node = outline.items[path] else { return nil }
    var preview = Session(definition, header: header)
    var plan = planner.plan(node.section, without: leavesOut)
    if !plan.order.contains(path) {
      plan = SectionPlan(section: plan.section, order: plan.order + [path], options: plan.options)
    }
    let steps = node.item.steps.count
    let facts: [SessionEvent.Kind] =
      [.sectionPlanned(plan), .itemShown(path, visit: 1)]
      + (0..<max(0, steps - 1)).map { .stepClosed(path, step: $0) }
    for fact in facts { preview.apply(SessionEvent(atMs: 0, fact)) }
    return preview.itemScreen(node, at: 0)
  }
}
