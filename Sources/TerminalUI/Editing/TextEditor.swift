/// Text being edited, with a caret between two grapheme clusters.
///
/// A pure value: it knows neither the screen nor what the text is for. The text is kept exactly as
/// typed; nothing is trimmed or normalised here.
public struct TextEditor: Hashable, Sendable {
  /// The text before the caret.
  public private(set) var before: String
  /// The text after the caret.
  public private(set) var after: String
  /// Whether Enter and pasted line feeds make new lines; otherwise they become blanks.
  public let isMultiline: Bool
  /// The largest number of grapheme clusters.
  public let limit: Int

  /// Makes an editor with the caret at the end of a text.
  public init(_ text: String = "", isMultiline: Bool = false, limit: Int = 10_000) {
    before = text
    after = ""
    self.isMultiline = isMultiline
    self.limit = max(0, limit)
  }

  /// The whole text.
  public var text: String { before + after }

  /// The caret's position in grapheme clusters from the beginning.
  public var caret: Int { before.count }

  /// Puts text in at the caret, as much as the limit leaves room for.
  ///
  /// Returns false when something was left out.
  @discardableResult
  public mutating func insert(_ text: String) -> Bool {
    let fitting = isMultiline ? text : String(text.map { $0.isNewline ? " " : $0 })
    // Counted together: a combining mark joins the cluster before it and takes no room.
    let whole = before + fitting
    let most = max(before.count, limit - after.count)
    let kept = whole.prefix(most)
    let isWhole = kept.endIndex == whole.endIndex
    before = String(kept)
    settle()
    return isWhole
  }

  /// Removes the cluster before the caret.
  public mutating func deleteBackward() {
    _ = before.popLast()
    settle()
  }

  /// Removes the cluster after the caret.
  public mutating func deleteForward() {
    if !after.isEmpty { after.removeFirst() }
    settle()
  }

  /// Removes the word before the caret and the blanks after it.
  public mutating func deleteWord() {
    before = String(before[..<wordStart])
    settle()
  }

  /// Removes everything before the caret on its line.
  public mutating func deleteToLineStart() {
    before = String(before[..<lineStart])
    settle()
  }

  /// Removes everything after the caret on its line.
  public mutating func deleteToLineEnd() {
    after = String(after[lineEnd...])
    settle()
  }

  /// Moves one cluster to the left.
  public mutating func moveLeft() {
    if !before.isEmpty { move(to: before.index(before: before.endIndex)) }
  }

  /// Moves one cluster to the right.
  public mutating func moveRight() {
    guard let first = after.first else { return }
    before.append(first)
    after.removeFirst()
  }

  /// Moves to the beginning of the word before the caret.
  public mutating func moveWordLeft() { move(to: wordStart) }

  /// Moves to the end of the word after the caret.
  public mutating func moveWordRight() {
    let word = after.drop { !$0.isWordPart }.drop { $0.isWordPart }
    advance(to: word.startIndex)
  }

  /// Moves to the beginning of the line.
  public mutating func moveToLineStart() { move(to: lineStart) }

  /// Moves to the end of the line.
  public mutating func moveToLineEnd() { advance(to: lineEnd) }

  /// Moves to a position counted in clusters from the beginning, held within the text.
  public mutating func move(toCluster position: Int) {
    let whole = text
    let index =
      whole.index(whole.startIndex, offsetBy: max(0, position), limitedBy: whole.endIndex)
      ?? whole.endIndex
    before = String(whole[..<index])
    after = String(whole[index...])
  }

  private var wordStart: String.Index {
    let kept = before.reversed().drop { !$0.isWordPart }.drop { $0.isWordPart }
    return before.index(before.startIndex, offsetBy: kept.count)
  }

  private var lineStart: String.Index {
    before.lastIndex(where: \.isNewline).map { before.index(after: $0) } ?? before.startIndex
  }

  private var lineEnd: String.Index { after.firstIndex(where: \.isNewline) ?? after.endIndex }

  private mutating func move(to index: String.Index) {
    after = before[index...] + after
    before = String(before[..<index])
  }

  private mutating func advance(to index: String.Index) {
    before += after[..<index]
    after = String(after[index...])
  }

  /// Keeps the caret between clusters after an edit that may have joined two of them.
  private mutating func settle() {
    guard let last = before.last, let first = after.first else { return }
    guard (String(last) + String(first)).count == 1 else { return }
    before.append(first)
    after.removeFirst()
  }
}

extension Character {
  /// Whether the character belongs to a word when the caret moves by words.
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" || self == "'" }
}
