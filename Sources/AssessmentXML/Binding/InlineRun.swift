import Assessment

/// Running text under construction, with its white space collapsed across markup.
///
/// A run of white space becomes one space, none at the ends and beside line breaks, and it never
/// stands at the edge inside an emphasis: so indentation never changes the text.
struct InlineRun {
  private var pieces: [Inline] = []
  private var text = ""
  private var hasPendingSpace = false
  private var beginsWithSpace = false

  private var isAtStart: Bool {
    guard text.isEmpty else { return false }
    guard let last = pieces.last else { return true }
    return last == .lineBreak
  }

  /// Takes in characters.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      if WhiteSpace.isWhite(bytes[index]) {
        noteSpace()
        index += 1
        continue
      }
      // Up to the next run that is more than a single space.
      var end = index + 1
      while end < bytes.count, !endsWord(bytes, at: end) { end += 1 }
      flushSpace()
      text += String(decoding: UnsafeBufferPointer(rebasing: bytes[index..<end]), as: UTF8.self)
      index = end
    }
  }

  /// Takes in something that is not text.
  mutating func append(_ piece: Inline) {
    flushSpace()
    flushText()
    pieces.append(piece)
  }

  /// Takes in marked text; spaces at its edges go outside.
  mutating func append(_ inner: InlineRun, _ wrap: ([Inline]) -> Inline) {
    if inner.beginsWithSpace { noteSpace() }
    let endsWithSpace = inner.hasPendingSpace
    let inner = inner.finished()
    if !inner.isEmpty { append(wrap(inner)) }
    if endsWithSpace { noteSpace() }
  }

  mutating func breakLine() {
    hasPendingSpace = false
    flushText()
    pieces.append(.lineBreak)
  }

  /// The text as it is so far, without a space at its end.
  func finished() -> [Inline] {
    text.isEmpty ? pieces : pieces + [.text(text)]
  }

  private func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard WhiteSpace.isWhite(bytes[index]) else { return false }
    return bytes[index] != 0x20 || index + 1 == bytes.count || WhiteSpace.isWhite(bytes[index + 1])
  }

  private mutating func noteSpace() {
    if isAtStart {
      if pieces.isEmpty { beginsWithSpace = true }
    } else {
      hasPendingSpace = true
    }
  }

  private mutating func flushSpace() {
    if hasPendingSpace { text += " " }
    hasPendingSpace = false
  }

  private mutating func flushText() {
    if !text.isEmpty { pieces.append(.text(text)) }
    text = ""
  }
}
