import Assessment

/// Characters whose width terminals disagree on.
enum UncertainWidth: ItemRule, LintRule {
  static let id = "uncertain-width"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    check(entry.content, &report)
    for field in entry.fields {
      for option in field.options {
        guard let found = option.content.uncertainCharacter else { continue }
        report.warning(.uncertain(found), at: entry.subject, field.steps(to: option.id))
      }
    }
  }

  private static func check(_ content: LintedContent, _ report: inout LintReport) {
    var found: Character?
    content.blocks.forEachText { text in found = found ?? text.uncertainCharacter }
    if let found { report.warning(.uncertain(found), at: content.subject, content.steps) }
  }

  static func check(_ context: LintContext, _ report: inout LintReport) {
    context.forEachContentBesideItems { check($0, &report) }
    for set in context.definition.responseSets {
      for point in set.points {
        guard let found = point.label.uncertainCharacter else { continue }
        report.warning(
          .uncertain(found), at: .responseSet(context.path.appending(set.id)),
          [.element("response", "value", "\(point.value)")])
      }
    }
  }
}

extension Sequence<Inline> {
  /// The first character whose width is not certain.
  fileprivate var uncertainCharacter: Character? {
    for inline in self {
      let found: Character? =
        switch inline {
        case .text(let text), .code(let text): text.uncertainCharacter
        case .emphasis(let text), .strong(let text), .sub(let text), .sup(let text):
          text.uncertainCharacter
        case .fraction(let top, let bottom): top.uncertainCharacter ?? bottom.uncertainCharacter
        case .lineBreak, .figure, .gap: nil
        }
      if let found { return found }
    }
    return nil
  }
}

extension String {
  /// The first character whose width is not certain; below U+0300 all are certain.
  fileprivate var uncertainCharacter: Character? {
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      !bytes.contains { $0 >= 0xCC }
    }
    if isPlain == true { return nil }
    return first { $0.isAmbiguousWidth }
  }
}

extension LintMessage {
  fileprivate static func uncertain(_ character: Character) -> LintMessage {
    let points = character.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
    return
      "terminals disagree on the width of '\(character)' (\(points)), so what stands beside it may shift; use a plain character or a word"
  }
}
