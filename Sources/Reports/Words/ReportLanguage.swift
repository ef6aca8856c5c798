import Assessment

/// The languages a report can be written in.
enum ReportLanguage: Sendable, Hashable, CaseIterable {
  case english
  case german

  /// The language of a tag such as `de` or `de-AT`; English for languages without words.
  init(tag: String) {
    let code = tag.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != "." }
    self = code == "de" ? .german : .english
  }
}

/// The words of a report, each written in every language where it is defined, so that none can
/// be missing.
struct ReportWords: Sendable, Hashable {
  let language: ReportLanguage
  /// The marks in numbers.
  let marks: NumberMarks

  /// Makes the words for a language tag, whose region decides the number marks.
  init(tag: String) {
    language = ReportLanguage(tag: tag)
    marks = NumberMarks(language: tag)
  }

  /// The wording of the report's language.
  func pick(_ english: String, _ german: String) -> String {
    language == .german ? german : english
  }

  /// A count with its noun.
  func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
