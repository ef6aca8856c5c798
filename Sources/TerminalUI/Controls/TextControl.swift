import Assessment

/// Typing a short or a long text.
struct TextControl: ResponseControl, Hashable {
  let interaction: TextInteraction
  private(set) var editor: TextEditor
  private var isRefused = false

  init(_ interaction: TextInteraction, entry: Entry?) {
    self.interaction = interaction
    editor = TextEditor(
      entry?.typed ?? entry?.value?.text ?? "", isMultiline: interaction.isLong,
      limit: interaction.maximumLength)
  }

  var takesText: Bool { true }

  var entry: Entry? {
    let text = editor.text
    guard !text.isEmpty else { return nil }
    return Entry(.string(text), typed: text)
  }

  var notice: ResponseNotice? {
    if isRefused { return .full(limit: interaction.maximumLength) }
    let text = editor.text
    return text.isEmpty || hasForm(text) ? nil : .wrongForm
  }

  private func hasForm(_ text: String) -> Bool { interaction.mask?.matches(text) ?? true }

  mutating func handle(_ key: Key) -> ControlEffect {
    switch editor.handle(key) {
    case .changed:
      isRefused = false
      return .changed
    case .moved:
      isRefused = false
      return .moved
    case .full:
      isRefused = true
      // A paste may have been taken in part.
      if case .paste = key { return .changed }
      return .moved
    case .ignored: return .ignored
    }
  }

  /// Puts the caret at a cluster, for moves by visual lines.
  mutating func move(toCluster position: Int) { editor.move(toCluster: position) }
}
