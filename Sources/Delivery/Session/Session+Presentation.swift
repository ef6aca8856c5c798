import Assessment

/// Content that is shown piece by piece before an item can be answered.
extension Session {
  /// Where the presentation of an item stands; nil where it has none, or it is over.
  ///
  /// It runs from each painting of the item, so that after an interruption it is shown from its
  /// start; the visits of the record tell. In plain mode there is none: what it holds is read out.
  func presentation(of node: Outline.ItemNode, at now: Milliseconds) -> PresentationView? {
    guard mode != .plain, let presentation = openStep(of: node)?.presentation,
      let start = state.items[node.path]?.shownSince, now - start < presentation.lengthMs
    else { return nil }
    let elapsed = max(0, now - start)
    let frame = presentation.frame(at: elapsed)
    return PresentationView(content: frame.map { presentation.frames[$0] } ?? [])
  }

  /// When what is presented changes next; nil where nothing is.
  func nextFrame(at now: Milliseconds) -> Milliseconds? {
    guard mode != .plain, case .item(let path) = state.place, let node = outline.items[path],
      let presentation = openStep(of: node)?.presentation,
      let start = state.items[path]?.shownSince
    else { return nil }
    let elapsed = max(0, now - start)
    let period = presentation.frameMs + presentation.gapMs
    guard period > 0, elapsed < presentation.lengthMs else { return nil }
    let phase = elapsed % period
    let next = phase < presentation.frameMs ? presentation.frameMs : period
    return start + elapsed - phase + next
  }
}
