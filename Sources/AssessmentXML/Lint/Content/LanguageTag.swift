import Assessment

/// Languages that are no language tag, or that the runner does not speak.
enum LanguageTag: LintRule {
  static let id = "language"

  /// The languages of the runner's own words.
  static let catalogue = ["de", "en"]

  static func check(_ context: LintContext, _ report: inout LintReport) {
    let language = context.definition.language
    if !isWellFormed(language) {
      report.error(.malformed(language), at: context.subject, attribute: "xml:lang")
    } else if !catalogue.contains(String(language.prefix { $0 != "-" }).lowercased()) {
      report.warning(.unknown(language), at: context.subject, attribute: "xml:lang")
    }
  }

  /// The shape of a BCP 47 tag: a primary subtag of two to eight letters, then subtags of one to
  /// eight letters and digits.
  private static func isWellFormed(_ tag: String) -> Bool {
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...8).contains(primary.utf8.count),
      primary.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return subtags.dropFirst().allSatisfy { subtag in
      (1...8).contains(subtag.utf8.count)
        && subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}

extension LintMessage {
  fileprivate static func malformed(_ tag: String) -> LintMessage {
    "'\(tag)' is not a language tag; write the language as in en, de or pt-BR"
  }

  fileprivate static func unknown(_ tag: String) -> LintMessage {
    "the runner's own words do not exist in '\(tag)' (they do in German and English), so candidates will meet two languages"
  }
}
