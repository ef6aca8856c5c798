/// The words that spoken content needs in one language.
public struct SpokenWords: Sendable, Hashable {
  /// A noun with its plural.
  public struct Noun: Sendable, Hashable {
    /// The word for one.
    public let one: String
    /// The word for none or several.
    public let many: String

    /// Makes a noun.
    public init(_ one: String, _ many: String) {
      self.one = one
      self.many = many
    }

    /// The noun with its number, such as `3 rows`.
    public func counted(_ count: Int) -> String {
      "\(count) \(count == 1 ? one : many)"
    }
  }

  /// Announces a table.
  public var table: String
  /// A row of a table, before its name.
  public var row: String
  /// Rows, counted.
  public var rows: Noun
  /// Columns, counted.
  public var columns: Noun
  /// Says that a cell is empty.
  public var empty: String
  /// Says that a number is missing.
  public var noValue: String
  /// Announces a bar chart.
  public var barChart: String
  /// Announces a line chart.
  public var lineChart: String
  /// Series of a chart, counted.
  public var series: Noun
  /// Values of a chart, counted.
  public var values: Noun
  /// Stands before a unit, as in `in thousand`.
  public var inUnit: String
  /// Announces a code block.
  public var code: String
  /// Closes a code block.
  public var endOfCode: String
  /// Stands for a gap.
  public var gap: String
  /// Stands between numerator and denominator.
  public var over: String
  /// Stands before lowered text.
  public var sub: String
  /// Stands before raised text.
  public var sup: String
  /// Says a raised 2.
  public var squared: String
  /// Says a raised 3.
  public var cubed: String
  /// The language in which figures are described.
  public var figures: FigureLanguage

  /// The words in English.
  public static let english = SpokenWords(
    table: "Table", row: "Row", rows: Noun("row", "rows"), columns: Noun("column", "columns"),
    empty: "empty", noValue: "no value", barChart: "Bar chart", lineChart: "Line chart",
    series: Noun("series", "series"), values: Noun("value", "values"), inUnit: "in", code: "Code",
    endOfCode: "End of code", gap: "gap", over: "over", sub: "sub", sup: "to the power of",
    squared: "squared", cubed: "cubed", figures: .english)

  /// The words in German.
  public static let german = SpokenWords(
    table: "Tabelle", row: "Zeile", rows: Noun("Zeile", "Zeilen"),
    columns: Noun("Spalte", "Spalten"), empty: "leer", noValue: "kein Wert",
    barChart: "Balkendiagramm", lineChart: "Liniendiagramm",
    series: Noun("Datenreihe", "Datenreihen"), values: Noun("Wert", "Werte"), inUnit: "in",
    code: "Code", endOfCode: "Ende des Codes", gap: "Lücke", over: "durch", sub: "Index",
    sup: "hoch", squared: "hoch 2",
    cubed: "hoch 3", figures: .german)

  /// The words of a language tag such as `de` or `de-AT`; English for languages without words.
  public init(language: String) {
    let code = language.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != "." }
    self = code == "de" ? .german : .english
  }
}

extension SpokenWords {
  /// Makes words, all of them named.
  public init(
    table: String, row: String, rows: Noun, columns: Noun, empty: String, noValue: String,
    barChart: String, lineChart: String, series: Noun, values: Noun, inUnit: String, code: String,
    endOfCode: String, gap: String, over: String, sub: String, sup: String,
    squared: String, cubed: String, figures: FigureLanguage
  ) {
    self.table = table
    self.row = row
    self.rows = rows
    self.columns = columns
    self.empty = empty
    self.noValue = noValue
    self.barChart = barChart
    self.lineChart = lineChart
    self.series = series
    self.values = values
    self.inUnit = inUnit
    self.code = code
    self.endOfCode = endOfCode
    self.gap = gap
    self.over = over
    self.sub = sub
    self.sup = sup
    self.squared = squared
    self.cubed = cubed
    self.figures = figures
  }
}
