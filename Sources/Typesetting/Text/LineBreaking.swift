/// Where a line may end: a small part of the Unicode line breaking algorithm (UAX #14).
enum LineBreaking {
  /// Whether a line may end just before a cluster.
  ///
  /// Breaks are allowed after spaces (unless closing punctuation follows or an opening bracket
  /// stands before), at zero-width spaces and soft hyphens, after a hyphen or slash between words
  /// of at least two letters, after dashes, and between ideographs.
  static func isOpportunity(before index: Int, in text: [Cluster]) -> Bool {
    guard index > 0, index < text.count else { return false }
    let current = text[index]
    let previous = text[index - 1]
    if current.isSpace || current.isZeroWidthSpace { return false }
    if previous.isZeroWidthSpace { return true }
    if current.isGlue || previous.isGlue { return false }
    if previous.isSpace {
      if isClosing(current.character), !startsWord(at: index, in: text) { return false }
      return !followsOpening(spaceAt: index - 1, in: text)
    }
    if previous.isSoftHyphen { return isLetter(at: index, in: text) }
    if isClosing(current.character) || isOpening(previous.character) { return false }
    switch previous.character {
    case "-", "\u{2010}", "/":
      return isLetter(at: index - 2, in: text) && isLetter(at: index - 3, in: text)
        && isLetter(at: index, in: text) && isLetter(at: index + 1, in: text)
    case "–", "—":
      return isLetter(at: index, in: text)
    default:
      return isIdeographic(current.character) || isIdeographic(previous.character)
    }
  }

  private static func isLetter(at index: Int, in text: [Cluster]) -> Bool {
    text.indices.contains(index) && text[index].character.isLetter
  }

  /// A comma or point that begins a number or a name, such as `.5` or `.txt`, closes nothing.
  private static func startsWord(at index: Int, in text: [Cluster]) -> Bool {
    guard text.indices.contains(index + 1) else { return false }
    let next = text[index + 1].character
    return next.isLetter || next.isNumber
  }

  private static func followsOpening(spaceAt index: Int, in text: [Cluster]) -> Bool {
    var before = index
    while before >= 0, text[before].isSpace { before -= 1 }
    return before >= 0 && isOpening(text[before].character)
  }

  private static func isOpening(_ character: Character) -> Bool {
    switch character {
    case "(", "[", "{", "„", "‚", "¿", "¡", "「", "『", "（", "【", "《", "〈", "［": true
    default: false
    }
  }

  private static func isClosing(_ character: Character) -> Bool {
    switch character {
    case ")", "]", "}", "!", "?", ";", ":", ".", ",", "…", "%", "‰", "’", "」", "』", "）", "】",
      "》", "〉", "］", "、", "。", "，", "．", "！", "？", "：", "；", "ー", "々":
      true
    default:
      false
    }
  }

  private static func isIdeographic(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value, value >= 0x2E80 else { return false }
    switch value {
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFD:
      return true
    default:
      return false
    }
  }
}
