extension TextEditor {
  /// What a key did to the text.
  public enum Effect: Hashable, Sendable {
    /// The text changed.
    case changed
    /// Only the caret moved, or could have.
    case moved
    /// The text is full: something typed was left out.
    case full
    /// The key means nothing to an editor.
    case ignored
  }

  /// Carries out an editing key: the usual ones and the shells' Ctrl-a, e, b, f, d, h, k, u, w.
  ///
  /// Arrow up and down and, in a single line, Enter are left to the caller.
  public mutating func handle(_ key: Key) -> Effect {
    let former = self
    switch key {
    case .character(let character):
      guard insert(String(character)) else { return .full }
    case .paste(let text):
      guard insert(text) else { return .full }
    case .enter:
      guard isMultiline else { return .ignored }
      guard insert("\n") else { return .full }
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .deleteWord, .control("w"): deleteWord()
    case .control("u"): deleteToLineStart()
    case .control("k"): deleteToLineEnd()
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home, .control("a"): moveToLineStart()
    case .end, .control("e"): moveToLineEnd()
    default: return .ignored
    }
    return before.utf8.count + after.utf8.count == former.before.utf8.count
      + former.after.utf8.count
      && text == former.text ? .moved : .changed
  }
}
