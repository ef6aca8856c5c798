import Assessment

/// Stems that point to a table, chart, passage or figure where there is none.
///
/// It knows the English and German words for them behind a definite article; a noun that the stem
/// itself brought in before ("a table for six") points to nothing. In scenarios tables are furniture.
enum MissingStimulus: ItemRule {
  static let id = "missing-stimulus"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    guard entry.stimuli.isEmpty, isTask(entry.type),
      let words = PointingWords.of(language: entry.language)
    else { return }
    let steps = entry.item.steps
    var named: String?
    var showsSomething = false
    for step in steps {
      step.content.forEachBlock { block in
        switch block {
        case .paragraph(let text):
          if named == nil, words.areMentioned(in: text) { named = words.firstMatch(in: text) }
        case .table, .chart, .code, .figures: showsSomething = true
        case .list, .interaction: break
        }
      }
    }
    guard let named, !showsSomething else { return }
    // A passage may stand in the stem itself.
    if words.isPassage(named), steps.contains(where: { $0.content.count > 2 }) { return }
    report.warning(.missing(named), at: entry.subject)
  }

  private static func isTask(_ type: ItemType) -> Bool {
    switch type {
    case .statement, .bestWorst, .rateEach, .information, .consent: false
    default: true
    }
  }
}

/// The words by which a stem points to something shown beside it.
struct PointingWords {
  private let articles: Set<String>
  private let shown: Set<String>
  private let passages: Set<String>
  private let nouns: [WordStart]
  private let leaders: [WordStart]

  private static let english = PointingWords(
    articles: ["the", "this"], shown: ["table", "chart", "graph", "diagram", "figure"],
    passages: ["passage"])

  private static let german = PointingWords(
    articles: ["die", "der", "das", "dem", "diese", "dieser", "dieses", "diesem"],
    shown: ["tabelle", "diagramm", "grafik", "abbildung", "schaubild"],
    passages: ["textabschnitt", "textauszug"])

  /// The words of a language; nil for one that is not known.
  static func of(language: String) -> PointingWords? {
    switch language.prefix(2).lowercased() {
    case "en": english
    case "de": german
    default: nil
    }
  }

  private init(articles: Set<String>, shown: Set<String>, passages: Set<String>) {
    self.articles = articles
    self.shown = shown
    self.passages = passages
    nouns = shown.union(passages).map(WordStart.init)
    leaders = articles.map(WordStart.init)
  }

  /// The first eight letters of a word as one number, and its length: enough to know a few words.
  private struct WordStart: Equatable {
    private var letters: UInt64 = 0
    private(set) var length = 0

    init() {}

    init(_ word: String) {
      for byte in word.utf8 { append(byte) }
    }

    mutating func append(_ letter: UInt8) {
      length += 1
      if length <= 8 { letters = letters << 8 | UInt64(letter) }
    }
  }

  /// Whether a noun stands in the text: a quick look that spares most stems the exact one.
  func areMentioned(in text: [Inline]) -> Bool {
    areMentioned(in: text, isInside: text.count > 1)
  }

  /// In text inside other text an article may stand before the first word.
  private func areMentioned(in text: [Inline], isInside: Bool) -> Bool {
    text.contains { inline in
      switch inline {
      case .text(let text):
        text.utf8.withContiguousStorageIfAvailable { holdNoun($0, isInside: isInside) }
          ?? holdNoun(Array(text.utf8), isInside: isInside)
      case .emphasis(let text), .strong(let text): areMentioned(in: text, isInside: true)
      case .code, .sub, .sup, .fraction, .lineBreak, .figure, .gap: false
      }
    }
  }

  /// Whether the first noun among the words of the bytes stands behind an article, or begins them
  /// where they stand inside other text.
  private func holdNoun(_ bytes: some RandomAccessCollection<UInt8>, isInside: Bool) -> Bool {
    var word = WordStart()
    var before: WordStart?
    for byte in bytes {
      let letter = byte | 0x20
      if (0x61...0x7A).contains(letter) || byte >= 0x80 {
        word.append(letter)
      } else if word.length > 0 {
        if word.length >= 5, nouns.contains(word) { return before.map(leads) ?? isInside }
        before = word
        word = WordStart()
      }
    }
    return word.length >= 5 && nouns.contains(word) && (before.map(leads) ?? isInside)
  }

  private func leads(_ word: WordStart) -> Bool { leaders.contains(word) }

  /// The article and the noun where the first noun of the text stands behind a definite article.
  func firstMatch(in text: [Inline]) -> String? {
    let words = text.plainText.split { !$0.isLetter }
    let place = words.firstIndex { word in
      let lowered = word.lowercased()
      return shown.contains(lowered) || passages.contains(lowered)
    }
    guard let place, place > 0, articles.contains(words[place - 1].lowercased()) else {
      return nil
    }
    return "\(words[place - 1]) \(words[place])"
  }

  /// Whether what is pointed to may be running text.
  func isPassage(_ match: String) -> Bool {
    match.split(separator: " ").last.map { passages.contains($0.lowercased()) } ?? false
  }
}

extension LintMessage {
  fileprivate static func missing(_ words: String) -> LintMessage {
    "the stem speaks of '\(words)', but the item shows none; name its stimulus or put it into the stem"
  }
}
