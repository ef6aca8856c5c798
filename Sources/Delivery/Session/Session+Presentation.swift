import Assessment

/// Content that is shown frame by frame before an item can be answered.
extension Session {
  /// What stands in the middle of the screen until the first frame.
  private static let fixation = [Block.paragraph([.text("+")])]

  /// Where the presentation of an item stands; nil where it has none, or it is over.
  ///
  /// It runs from each painting of the item, so that after an interruption it is shown from its
  /// start; the visits of the record tell. In plain mode there is none: what it holds is read out.
  func presentation(of node: Outline.ItemNode, at now: Milliseconds) -> PresentationView? {
    guard let (presentation, start) = running(node),
      let (phase, _) = presentation.phase(at: now - start)
    else { return nil }
    switch phase {
    case .lead: return PresentationView(content: Self.fixation)
    case .frame(let index): return PresentationView(content: presentation.frames[index])
    case .gap: return PresentationView(content: [])
    }
  }

  /// When what is presented changes next; nil where nothing is.
  func nextFrame(at now: Milliseconds) -> Milliseconds? {
    guard case .item(let path) = state.place, let node = outline.items[path],
      let (presentation, start) = running(node)
    else { return nil }
    return presentation.phase(at: now - start).map { start + $0.untilMs }
  }

  /// The presentation of an item, and when it began.
  private func running(
    _ node: Outline.ItemNode
  ) -> (presentation: Presentation, startMs: Milliseconds)? {
    guard mode != .plain, let presentation = openStep(of: node)?.presentation,
      let start = state.items[node.path]?.shownSince
    else { return nil }
    return (presentation, start)
  }
}
