/// One key press, or one paste, as a person meant it.
///
/// Upper and lower case are kept: text fields need them. Command lookup folds case.
public enum Key: Hashable, Sendable {
  /// A typed grapheme cluster. A cluster that arrives in two reads comes as two keys, which a
  /// ``TextEditor`` joins again.
  case character(Character)
  /// Text pasted in one go. It is never read as commands.
  case paste(String)
  /// Enter, on the keypad too.
  case enter
  /// The tabulator.
  case tab
  /// Shift and the tabulator.
  case backtab
  /// Backspace, in either of its two encodings.
  case backspace
  /// Delete forward.
  case delete
  /// Escape, alone.
  case escape
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A word to the left: Ctrl or Alt with arrow left, Alt-b.
  case wordLeft
  /// A word to the right: Ctrl or Alt with arrow right, Alt-f.
  case wordRight
  /// Deletes the word before the caret: Alt-Backspace, Ctrl-w.
  case deleteWord
  /// Ctrl with a lower-case letter.
  case control(Character)
  /// Alt with a character.
  case alt(Character)
  /// A function key, from 1.
  case function(Int)
}
