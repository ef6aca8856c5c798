import Assessment

/// Reads the few forms of text that series are shown in.
enum SeriesText {
  /// The plain text of a paragraph; nil where the block is anything else.
  static func paragraph(_ block: Block) -> String? {
    guard case .paragraph(let content) = block else { return nil }
    return text(content)
  }

  /// Whether the stem of an item is one sentence of its language, and nothing else.
  static func asks(_ item: GeneratedItem, english: String, german: String) -> Bool {
    item.stem == [.paragraph([.text(item.incidental("language") == "de" ? german : english)])]
  }

  /// Whether an explanation holds a phrase.
  static func says(_ blocks: [Block], _ phrase: String) -> Bool {
    blocks.contains { paragraph($0)?.contains(phrase) == true }
  }

  /// The plain text of content that is nothing but text.
  static func text(_ content: [Inline]) -> String? {
    guard content.count == 1, case .text(let text) = content[0], !text.isEmpty else { return nil }
    return text
  }

  /// The elements of a series written as `a, b, c, ?`; nil where it is written otherwise.
  static func elements(_ text: String) -> [Substring]? {
    var elements = text.split(separator: ",", omittingEmptySubsequences: false)
    for index in elements.indices.dropFirst() {
      guard elements[index].first == " " else { return nil }
      elements[index] = elements[index].dropFirst()
    }
    guard elements.popLast() == "?", !elements.contains(where: \.isEmpty) else { return nil }
    return elements
  }

  /// A whole number as it is shown: digits without a sign and without leading zeros, at most six.
  static func number(_ text: some StringProtocol) -> Int? {
    guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
      text.utf8.count == 1 || text.first != "0"
    else { return nil }
    return Int(text)
  }

  /// What an explanation says in signs: each number with the sign before it, in order.
  static func signs(_ blocks: [Block]) -> [String] {
    var found: [String] = []
    for block in blocks {
      var current = ""
      for character in paragraph(block) ?? "" {
        if "+−×÷".contains(character) {
          if current.contains(where: \.isNumber) { found.append(current) }
          current = String(character)
        } else if character.isNumber {
          current.append(character)
        } else {
          if current.contains(where: \.isNumber) { found.append(current) }
          current = ""
        }
      }
      if current.contains(where: \.isNumber) { found.append(current) }
    }
    return found
  }
}
