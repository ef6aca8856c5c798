/// Where a line may end: a small part of the Unicode line breaking algorithm (UAX #14).
enum LineBreaking {
  /// Whether a line may end just before a cluster.
  ///
  /// Breaks are allowed after spaces (unless closing punctuation follows or an opening bracket
  /// stands before), at zero-width spaces and soft hyphens, after a hyphen or slash between words
  /// of at least two letters, after dashes, and between ideographs.
  static func isOpportunity(before index: Int, in text: [Cluster]) -> Bool {
    guard index > 0, index < text.count else { return false }
    let current = text[index].kind
    let previous = text[index - 1].kind
    if current == .space || current == .zeroWidthSpace { return false }
    if previous == .zeroWidthSpace { return true }
    if current == .joiner || previous.joins { return false }
    if current == .glue, previous != .space { return false }
    if previous == .space {
      if current == .closing, !startsWord(at: index, in: text) { return false }
      return !followsOpening(spaceAt: index - 1, in: text)
    }
    if previous == .softHyphen { return isLetter(at: index, in: text) }
    if current == .closing || previous == .opening { return false }
    switch previous {
    case .hyphen:
      return isLetter(at: index - 2, in: text) && isLetter(at: index - 3, in: text)
        && isLetter(at: index, in: text) && isLetter(at: index + 1, in: text)
    case .dash:
      return isLetter(at: index, in: text)
    default:
      return current == .ideograph || previous == .ideograph
    }
  }

  private static func isLetter(at index: Int, in text: [Cluster]) -> Bool {
    text.indices.contains(index) && (text[index].kind == .letter || text[index].kind == .ideograph)
  }

  /// A comma or point that begins a number or a name, such as `.5` or `.txt`, closes nothing.
  private static func startsWord(at index: Int, in text: [Cluster]) -> Bool {
    isLetter(at: index + 1, in: text)
      || text.indices.contains(index + 1) && text[index + 1].kind == .digit
  }

  private static func followsOpening(spaceAt index: Int, in text: [Cluster]) -> Bool {
    var before = index
    while before >= 0, text[before].kind == .space { before -= 1 }
    return before >= 0 && text[before].kind == .opening
  }
}
