/// A statement that relates two groups.
struct SyllogismSentence: Equatable {
  /// The four kinds of statement.
  enum Mood: Equatable { case all, no, some, someNot }

  let mood: Mood
  let subject: String
  let predicate: String
  /// Whether it is said in other words than quantifier, subject, verb, predicate.
  let isIndirect: Bool
  let language: String

  /// The same kind of statement with the groups exchanged.
  var converse: SyllogismSentence {
    SyllogismSentence(
      mood: mood, subject: predicate, predicate: subject, isIndirect: isIndirect,
      language: language)
  }

  private struct Form {
    let mood: Mood
    let pattern: SentencePattern
    let isIndirect: Bool
    let isTurned: Bool
    let language: String

    init(
      _ language: String, _ mood: Mood, _ pattern: String, indirect: Bool = false,
      turned: Bool = false
    ) {
      self.language = language
      self.mood = mood
      self.pattern = SentencePattern(pattern)
      isIndirect = indirect
      isTurned = turned
    }
  }

  // A statement with `not` or `keine` comes before the one that it would be without.
  private static let forms = [
    Form("en", .all, "All * are *."),
    Form("en", .no, "No * are *."),
    Form("en", .someNot, "Some * are not *."),
    Form("en", .some, "Some * are *."),
    Form("en", .all, "Only * are *.", indirect: true, turned: true),
    Form("en", .no, "There are no * that are *.", indirect: true),
    Form("en", .some, "There are * that are *.", indirect: true),
    Form("en", .someNot, "Not all * are *.", indirect: true),
    Form("de", .all, "Alle * sind *."),
    Form("de", .no, "Keine * sind *."),
    Form("de", .someNot, "Einige * sind keine *."),
    Form("de", .some, "Einige * sind *."),
    Form("de", .all, "Nur * sind *.", indirect: true, turned: true),
    Form("de", .no, "Es gibt keine *, die * sind.", indirect: true),
    Form("de", .some, "Es gibt *, die * sind.", indirect: true),
    Form("de", .someNot, "Nicht alle * sind *.", indirect: true),
  ]

  /// Reads a sentence; nil where it is none of the family's.
  static func read(_ text: String) -> SyllogismSentence? {
    let words = SentencePattern.words(of: text)
    for form in forms {
      guard let gaps = form.pattern.gaps(in: words), gaps.count == 2 else { continue }
      return SyllogismSentence(
        mood: form.mood, subject: gaps[form.isTurned ? 1 : 0],
        predicate: gaps[form.isTurned ? 0 : 1], isIndirect: form.isIndirect,
        language: form.language)
    }
    return nil
  }
}
