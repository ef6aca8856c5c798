import Assessment

/// A grapheme cluster of a text being broken into lines, with what it inherits from its span.
struct Cluster: Sendable {
  let character: Character
  let columns: Int
  let style: TextStyle
  let anchor: String?
  let kind: BreakClass

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
        if isPlain(character) {
          paragraphs[paragraphs.count - 1].append(Cluster(character, of: span))
        } else {
          paragraphs[paragraphs.count - 1] += Sanitizer.line(String(character))
            .map { Cluster($0, of: span) }
        }
      }
    }
    return paragraphs
  }

  private init(_ character: Character, of span: TextSpan) {
    self.character = character
    // What stands in a gap stays together where it can, blanks included.
    let kind = BreakClass(character)
    self.kind = kind == .space && span.anchor != nil ? .glue : kind
    columns = kind.isInvisible ? 0 : character.columns
    style = span.style
    anchor = span.anchor
  }

  /// Whether the cluster needs no look by the sanitizer: Latin text, or what guides line breaking.
  private static func isPlain(_ character: Character) -> Bool {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F }
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return false }
    return (0xA0..<0x300).contains(first.value) || (0x2010..<0x2028).contains(first.value)
      || BreakClass(character).isInvisible
  }
}

extension [Cluster] {
  /// The clusters as a line, without those that are never seen.
  ///
  /// Spaces at the end are dropped. Where the line ends at a soft hyphen, that is a hyphen.
  func line(_ range: Range<Int>, endsAtSoftHyphen: Bool) -> Line {
    var end = range.upperBound
    while end > range.lowerBound,
      self[end - 1].kind == .space || self[end - 1].kind == .zeroWidthSpace
    {
      end -= 1
    }
    var spans: [TextSpan] = []
    for index in range.lowerBound..<end {
      let cluster = self[index]
      var shown = String(cluster.character)
      if cluster.kind.isInvisible {
        guard endsAtSoftHyphen, index == range.upperBound - 1 else { continue }
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
