import Assessment

/// A grapheme cluster of a text being broken into lines, with what it inherits from its span.
struct Cluster: Sendable {
  let character: Character
  let columns: Int
  let style: TextStyle
  let anchor: String?

  var isSpace: Bool { character == " " }
  var isZeroWidthSpace: Bool { character == "\u{200B}" }
  var isSoftHyphen: Bool { character == "\u{AD}" }

  /// Whether the cluster joins its neighbours, so that no line ends beside it.
  var isGlue: Bool {
    switch character {
    case "\u{A0}", "\u{202F}", "\u{2007}", "\u{2060}", "\u{FEFF}", "\u{2011}": true
    default: false
    }
  }

  /// Whether the cluster guides line breaking and is never seen within a line.
  var isInvisible: Bool {
    switch character {
    case "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}": true
    default: false
    }
  }

  /// The paragraphs of a text between its forced line breaks, cluster by cluster.
  ///
  /// Controls are replaced on the way; marks that only guide line breaking are kept.
  static func paragraphs(of text: StyledText) -> [[Cluster]] {
    var paragraphs: [[Cluster]] = [[]]
    for span in text.spans {
      for character in span.text {
        if character.isNewline {
          paragraphs.append([])
          continue
        }
        for clean in visible(character) {
          let columns = clean.isInvisible ? 0 : clean.columns
          paragraphs[paragraphs.count - 1].append(
            Cluster(character: clean, columns: columns, style: span.style, anchor: span.anchor))
        }
      }
    }
    return paragraphs
  }

  private static func visible(_ character: Character) -> [Character] {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return [character] }
    if character.isInvisible { return [character] }
    return Array(Sanitizer.line(String(character)))
  }
}

extension Character {
  fileprivate var isInvisible: Bool {
    self == "\u{200B}" || self == "\u{2060}" || self == "\u{FEFF}" || self == "\u{AD}"
  }
}

extension [Cluster] {
  /// The clusters as a line, without those that are never seen.
  ///
  /// A soft hyphen at the end is a hyphen; spaces at the end are dropped.
  func line(_ range: Range<Int>) -> Line {
    var end = range.upperBound
    while end > range.lowerBound, self[end - 1].isSpace || self[end - 1].isZeroWidthSpace {
      end -= 1
    }
    var spans: [TextSpan] = []
    for index in range.lowerBound..<end {
      let cluster = self[index]
      var shown = String(cluster.character)
      if cluster.isInvisible {
        guard cluster.isSoftHyphen, index == end - 1, end < count else { continue }
        shown = "-"
      }
      if let last = spans.last, last.style == cluster.style, last.anchor == cluster.anchor {
        spans[spans.count - 1].text += shown
      } else {
        spans.append(TextSpan(shown, cluster.style, anchor: cluster.anchor))
      }
    }
    return Line(StyledText(spans))
  }
}
