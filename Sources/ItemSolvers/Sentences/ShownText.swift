import Assessment

/// Reads the words of content as a candidate sees them.
enum ShownText {
  /// The words of running text; nil where it holds anything but words.
  static func words(of content: [Inline]) -> String? {
    var text = ""
    for inline in content {
      guard case .text(let piece) = inline else { return nil }
      text += piece
    }
    return text
  }

  /// The words of each paragraph; nil where there is anything but paragraphs of words.
  static func paragraphs(of blocks: [Block]) -> [String]? {
    var paragraphs: [String] = []
    for block in blocks {
      guard case .paragraph(let content) = block, let text = words(of: content) else { return nil }
      paragraphs.append(text)
    }
    return paragraphs
  }

  /// The words of each option; nil where an option holds anything but words.
  static func options(_ options: [GeneratedOption]) -> [String]? {
    var texts: [String] = []
    for option in options {
      guard let text = words(of: option.content) else { return nil }
      texts.append(text)
    }
    return texts
  }
}
