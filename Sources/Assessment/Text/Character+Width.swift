extension Character {
  /// The columns this grapheme cluster takes in a terminal: 0, 1 or 2.
  ///
  /// A cluster is as wide as its base: 2 when that is East Asian Wide or Fullwidth (UAX #11) or an
  /// emoji shown as a picture (UTS #51), and marks, joiners and modifiers add nothing. A cluster
  /// of only zero-width code points has width 0. Controls have width 0 here; typesetting
  /// replaces them before they can reach a line.
  public var columns: Int {
    if let ascii = asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
    var width = 0
    for scalar in unicodeScalars {
      if scalar.value == 0xFE0F { return max(width, hasEmojiBase ? 2 : width) }
      width = max(width, scalar.columns)
      if width == 2 { return 2 }
    }
    return width
  }

  /// Whether terminals are known to disagree about the width of this cluster.
  ///
  /// True for emoji or text presentation selectors, skin tones, joined emoji, flags, keycaps,
  /// marks without a base, and clusters of more than one spacing code point (as in Devanagari).
  /// Content with such clusters may shift what stands to their right.
  public var isAmbiguousWidth: Bool {
    if isASCII { return false }
    var spacing = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFE0E, 0xFE0F, 0x20E3, 0x200D, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF,
        0xE0020...0xE007F:
        return true
      default:
        if scalar.columns > 0 { spacing += 1 }
      }
    }
    return spacing != 1
  }

  private var hasEmojiBase: Bool {
    unicodeScalars.first.map { $0.properties.isEmoji } ?? false
  }
}

extension Unicode.Scalar {
  /// The columns of the code point on its own: 0 for marks and formats, 2 for wide ones.
  fileprivate var columns: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    // Medial vowels and final consonants of decomposed Hangul stand inside their syllable.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      return WideRanges.contains(value) ? 2 : 1
    }
  }
}

extension StringProtocol {
  /// The columns this text takes in a terminal, cluster by cluster.
  public var columns: Int {
    reduce(0) { $0 + $1.columns }
  }
}
