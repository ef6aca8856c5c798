/// A question about a table, read from its sentence.
enum TableProblem: Hashable {
  case lookUp(row: Int, column: Int)
  case difference(row: Int, other: Int, column: Int)
  case sum(row: Int)
  case share(row: Int, column: Int)
  case growth(from: Int, to: Int)

  private static let english = [
    TextPattern("What is the value for {} in {}?"),
    TextPattern("By how much is the value for {} higher than that for {} in {}?"),
    TextPattern("What is the total for {} over all years?"),
    TextPattern("What percentage of the total for {} over all years falls in {}?"),
    TextPattern(
      "The value for one {} grows by the largest percentage from {} to {}: by what percentage?"),
  ]
  private static let german = [
    TextPattern("Wie hoch ist der Wert für {} im Jahr {}?"),
    TextPattern("Um wie viel ist im Jahr {} der Wert für {} höher als der für {}?"),
    TextPattern("Wie hoch ist die Summe für {} über alle Jahre?"),
    TextPattern("Wie viel Prozent der Summe für {} über alle Jahre entfallen auf {}?"),
    TextPattern(
      "Der Wert für {} wächst von {} bis {} prozentual am stärksten: um wie viel Prozent?"),
  ]

  /// Reads a sentence; nil where it asks for anything that the table does not hold.
  init?(_ sentence: String, of table: TableShown, german: Bool) {
    let fits = (german ? Self.german : Self.english).map { $0.gaps(in: sentence) }
    guard let kind = fits.firstIndex(where: { $0 != nil }), let gaps = fits[kind] else {
      return nil
    }
    func place(ofRow gap: Int) -> Int? {
      gaps.indices.contains(gap) ? table.names.firstIndex(of: gaps[gap]) : nil
    }
    func place(ofColumn gap: Int) -> Int? {
      gaps.indices.contains(gap) ? table.years.firstIndex(of: gaps[gap]) : nil
    }
    switch kind {
    case 0:
      guard let row = place(ofRow: 0), let column = place(ofColumn: 1) else { return nil }
      self = .lookUp(row: row, column: column)
    case 1:
      let order = german ? (row: 1, other: 2, column: 0) : (row: 0, other: 1, column: 2)
      guard let row = place(ofRow: order.row), let other = place(ofRow: order.other),
        let column = place(ofColumn: order.column), row != other
      else { return nil }
      self = .difference(row: row, other: other, column: column)
    case 2:
      guard let row = place(ofRow: 0) else { return nil }
      self = .sum(row: row)
    case 3:
      guard let row = place(ofRow: 0), let column = place(ofColumn: 1) else { return nil }
      self = .share(row: row, column: column)
    default:
      let noun = german ? Self.germanNoun(gaps[0]) : gaps[0]
      guard let noun, table.isOf(noun), let from = place(ofColumn: 1),
        let to = place(ofColumn: 2), from < to
      else { return nil }
      self = .growth(from: from, to: to)
    }
  }

  /// A noun without its article; nil where there is none.
  private static func germanNoun(_ phrase: String) -> String? {
    let words = phrase.split(separator: " ")
    guard words.count == 2, words[0] == "ein" || words[0] == "eine" else { return nil }
    return String(words[1])
  }

  /// The value of the radical `question`.
  var radical: String {
    switch self {
    case .lookUp: "look-up"
    case .difference: "difference"
    case .sum: "sum"
    case .share: "share"
    case .growth: "growth"
    }
  }

  /// Whether answers are in percent.
  var isPercentage: Bool {
    switch self {
    case .share, .growth: true
    case .lookUp, .difference, .sum: false
    }
  }

  /// What answers end in.
  func unit(german: Bool) -> String { isPercentage ? german ? " %" : "%" : "" }

  /// How many numbers are to be read, and one more for a percentage.
  func complexity(in table: TableShown) -> Int {
    switch self {
    case .lookUp: 1
    case .difference: 2
    case .sum: table.years.count
    case .share: table.years.count + 1
    case .growth: 2 * table.names.count + 1
    }
  }
}
