extension StyledText {
  /// The text broken into lines of at most the given width.
  ///
  /// Lines end at spaces, hyphens and slashes where they can; a longer word is split between
  /// grapheme clusters. Spaces at a break are dropped and nothing else is lost. Wrapping the lines
  /// again at the same width changes nothing.
  ///
  /// - Parameters:
  ///   - width: The columns of a line; less than 1 counts as 1. In one column a wide cluster is
  ///     shown as `�`.
  ///   - first: What stands before the first line, such as a list bullet.
  ///   - rest: What stands before every other line.
  /// - Returns: At least one line, blank if the text is.
  public func wrapped(
    to width: Int, first: StyledText = StyledText(), rest: StyledText = StyledText()
  ) -> [Line] {
    var lines: [Line] = []
    for paragraph in Cluster.paragraphs(of: self) {
      var wrapping = Wrapping(text: paragraph)
      var isFirst = lines.isEmpty
      repeat {
        let prefix = isFirst ? first : rest
        isFirst = false
        guard !prefix.isEmpty else {
          lines.append(wrapping.nextLine(width: max(1, width)))
          continue
        }
        let start = Line(prefix).truncated(to: width - 1)
        lines.append(start + wrapping.nextLine(width: max(1, width - start.columns)))
      } while !wrapping.isFinished
    }
    return lines
  }
}

/// A paragraph being taken apart line by line.
private struct Wrapping {
  let text: [Cluster]
  var start = 0

  init(text: [Cluster]) {
    self.text = text
  }

  var isFinished: Bool { start >= text.count }

  /// Takes the next line off the paragraph: the longest that fits.
  mutating func nextLine(width: Int) -> Line {
    var columns = 0
    var lastBreak: Int?
    var index = start
    while index < text.count {
      let cluster = text[index]
      if LineBreaking.isOpportunity(before: index, in: text), index > start,
        text[index - 1].kind != .softHyphen || columns < width
      {
        lastBreak = index
      }
      if columns + cluster.columns > width, cluster.kind != .space {
        return take(upTo: lastBreak ?? index, isBreak: lastBreak != nil)
      }
      columns += cluster.columns
      index += 1
    }
    return take(upTo: text.count, isBreak: false)
  }

  /// Takes a line; `isBreak` says that it ends where a line may end and not within a word.
  private mutating func take(upTo end: Int, isBreak: Bool) -> Line {
    guard end > start || isFinished else {
      // One cluster that is wider than the whole line.
      let cluster = text[start]
      start += 1
      return Line("\u{FFFD}", cluster.style)
    }
    let line = text.line(
      start..<end, endsAtSoftHyphen: isBreak && text[end - 1].kind == .softHyphen)
    start = end
    while start < text.count, text[start].kind == .space || text[start].kind == .zeroWidthSpace {
      start += 1
    }
    return line
  }
}
