/// What a report says, in its reader's words and order, before any format.
///
/// Every format shows the same document: ``TerminalReport``, ``SpokenReport``, ``HTMLReport``,
/// ``SVGReport``, ``MarkdownReport`` and ``JSONReport``.
public struct ReportDocument: Sendable, Hashable {
  /// What is reported.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One profile.
    case profile
    /// Two profiles of one person.
    case retest
    /// A pool of candidates for a role.
    case shortlist
    /// Groups of candidates at a cut.
    case fairness
    /// The ratings of a panel.
    case panel
    /// What scoring again changed.
    case rescoring
  }

  /// What is reported.
  let kind: Kind
  /// Whom it is for.
  public let audience: Audience
  /// The words and number marks it is written in.
  let words: ReportWords
  /// The title of the assessment.
  let title: CleanText
  /// Whom it is about, and when.
  let person: CleanText
  /// The ids that tie it to its profiles.
  let identity: Identity
  /// What it says, in order.
  let sections: [ReportSection]

  /// The ids of what a report rests on.
  struct Identity: Sendable, Hashable {
    let assessment: CleanText
    let version: CleanText
    let candidate: CleanText
    /// The profile's id; of a retest the older one's, then the newer one's.
    let profiles: [CleanText]
  }
}

/// A part of a report under one heading.
struct ReportSection: Sendable, Hashable {
  /// What a part answers.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    case validity, scales, comparison, differences, changes, bands, meaning, limits, notMeasured
    case kept, times, checks, sitting, origin, panel, items
    case terms, candidates, reasons, groups, agreement, raters, talk
  }

  /// What it answers.
  let kind: Kind
  /// Its heading; nil where it stands under the heading before.
  let heading: CleanText?
  /// What it says.
  let blocks: [ReportBlock]

  /// Makes a section; nil where nothing is said.
  init?(_ kind: Kind, _ heading: String?, _ blocks: [ReportBlock]) {
    let blocks = blocks.filter { !$0.isEmpty }
    guard !blocks.isEmpty else { return nil }
    self.kind = kind
    self.heading = heading.map { CleanText($0) }
    self.blocks = blocks
  }
}

/// A piece of a report's section.
enum ReportBlock: Sendable, Hashable {
  /// The answer to whether the answers can be relied on.
  case verdict(VerdictReading)
  /// Sentences that run on.
  case sentences([CleanText])
  /// Paragraphs, each on its own.
  case paragraphs([CleanText])
  /// Questions with the answers to them.
  case answers([AnswerReading])
  /// Names with their values in full, too long for a terminal.
  case facts([Fact])
  /// Scores.
  case scales([ScaleReading])
  /// Scores at two times.
  case changes([ChangeReading])
  /// Charts.
  case charts([ReportChart])
  /// Rows under named columns.
  case table(TableReading)
  /// What is to be said of one after the other, each under a name.
  case entries([EntryReading])
  /// Items that families wrote.
  case items([ItemReading])

  /// Sentences that run on.
  static func sentences(of texts: [String]) -> ReportBlock {
    .sentences(texts.map { CleanText($0) })
  }

  /// Paragraphs, each on its own.
  static func paragraphs(of texts: [String]) -> ReportBlock {
    .paragraphs(texts.map { CleanText($0) })
  }

  /// Whether it says nothing.
  var isEmpty: Bool {
    switch self {
    case .verdict: false
    case .sentences(let texts), .paragraphs(let texts): texts.isEmpty
    case .answers(let answers): answers.isEmpty
    case .facts(let facts): facts.isEmpty
    case .scales(let scales): scales.isEmpty
    case .changes(let changes): changes.isEmpty
    case .charts(let charts): charts.isEmpty
    case .table(let table): table.rows.isEmpty
    case .entries(let entries): entries.isEmpty
    case .items(let items): items.isEmpty
    }
  }
}

/// A name with its value.
struct Fact: Sendable, Hashable {
  let name: CleanText
  let value: CleanText

  init(_ name: String, _ value: String) {
    self.name = CleanText(name)
    self.value = CleanText(value)
  }
}

/// Facts on somebody or something, under its name.
struct EntryReading: Sendable, Hashable {
  let name: CleanText
  let facts: [Fact]

  /// All of it in one paragraph.
  var paragraph: CleanText {
    CleanText("\(name). " + facts.map { "\($0.name): \($0.value)." }.joined(separator: " "))
  }
}

/// Rows of cells under the names of their columns.
struct TableReading: Sendable, Hashable {
  let head: [CleanText]
  let rows: [[CleanText]]

  init(_ head: [String], _ rows: [[String]]) {
    self.head = head.map { CleanText($0) }
    self.rows = rows.map { $0.map { CleanText($0) } }
  }
}

/// A question with the answer that was given and kept.
struct AnswerReading: Sendable, Hashable {
  let question: CleanText
  /// Whether the question itself is known, rather than its id alone.
  let isWorded: Bool
  let answer: CleanText
}

/// How far the answers can be relied on, in words.
struct VerdictReading: Sendable, Hashable {
  let question: CleanText
  let answer: CleanText
  /// What the answer leaves out.
  let beside: CleanText?
  /// The checks beyond their threshold.
  let flags: [CleanText]
  /// Whether care is called for.
  let isAlert: Bool
}
