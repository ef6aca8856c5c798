public import Assessment

extension Session {
  /// An item as a candidate with this seed would see it: the frames that it presents, then step
  /// after step, the last time with all its steps open; none for a path that names no item.
  ///
  /// The item is shown whether or not this seed would draw it and its section would be given.
  public func previews(of path: Path) -> [ItemScreen] {
    guard let node = outline.items[path] else { return [] }
    var preview = Session(definition, header: header)
    var plan = planner.plan(node.section, without: leavesOut)
    if !plan.order.contains(path) {
      plan = SectionPlan(section: plan.section, order: plan.order + [path], options: plan.options)
    }
    for fact in [SessionEvent.Kind.sectionPlanned(plan), .itemShown(path, visit: 1)] {
      preview.apply(SessionEvent(atMs: 0, fact))
    }
    var screens = preview.moments(of: node).map { preview.itemScreen(node, at: $0) }
    for step in 0..<max(0, node.item.steps.count - 1) {
      preview.apply(SessionEvent(atMs: 0, .stepClosed(path, step: step)))
      screens.append(preview.itemScreen(node, at: 0))
    }
    return screens
  }

  /// When an item shown at 0 has something new to see: each frame that it presents, and its question.
  private func moments(of node: Outline.ItemNode) -> [Milliseconds] {
    guard mode != .plain, let presentation = openStep(of: node)?.presentation else { return [0] }
    return presentation.frames.indices.map(presentation.onsetMs) + [presentation.lengthMs]
  }
}
