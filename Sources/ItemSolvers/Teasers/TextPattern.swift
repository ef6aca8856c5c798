import Assessment

/// A sentence with gaps, written as `{}`, that brain teasers are read by.
struct TextPattern {
  private let parts: [String]

  /// Creates a pattern; gaps must be kept apart by words.
  init(_ pattern: String) {
    var parts = [""]
    for character in pattern {
      switch character {
      case "{": parts.append("")
      case "}": continue
      default: parts[parts.count - 1].append(character)
      }
    }
    self.parts = parts
  }

  /// What stands in the gaps, each as short as can be; nil where a text does not fit.
  func gaps(in text: String) -> [String]? {
    guard let first = parts.first, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    var gaps: [String] = []
    for (index, part) in parts.enumerated().dropFirst() {
      if index == parts.count - 1 {
        guard rest.hasSuffix(part), rest.count > part.count else { return nil }
        gaps.append(String(rest.dropLast(part.count)))
        return gaps
      }
      guard let (gap, after) = Self.split(rest, at: part) else { return nil }
      gaps.append(gap)
      rest = after
    }
    return rest.isEmpty ? gaps : nil
  }

  private static func split(_ text: Substring, at part: String) -> (String, Substring)? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(part) {
        guard start > text.startIndex, !part.isEmpty else { return nil }
        return (String(text[..<start]), text[start...].dropFirst(part.count))
      }
      start = text.index(after: start)
    }
    return nil
  }
}
