import Assessment

/// What is shown frame by frame before a question.
extension AssessmentBinder {
  /// The presentation of an item; nil where it has none.
  func presentation(_ element: XMLElement) -> Presentation? {
    guard let present = element.first(.present) else { return nil }
    let frameMs = duration(present, .frame) ?? 0
    if frameMs == 0 {
      error(
        "presentation", "a frame that is shown for no time cannot be seen; write 1s", at: present,
        .frame)
    }
    let presentation = Presentation(
      frames: present.elements.filter { $0.name == .frame }.map { content($0) },
      frameMs: frameMs, gapMs: duration(present, .gap) ?? 0)
    warnOfUnread(present)
    return presentation
  }
}
