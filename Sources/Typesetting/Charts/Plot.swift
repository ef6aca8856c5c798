/// Numbers by category and series, with the words in which they are written.
public struct Plot: Sendable, Hashable {
  /// A number and how it is written; without a number there is a gap.
  public struct Value: Sendable, Hashable {
    /// The number, or nil where nothing was measured.
    public var number: Double?
    /// The number in words the reader sees, such as `41 %`.
    public var text: String

    /// Makes a value.
    public init(_ number: Double?, text: String) {
      self.number = number.flatMap { $0.isFinite ? $0 : nil }
      self.text = text
    }
  }

  /// The values of one series, one for each category.
  public struct Series: Sendable, Hashable {
    /// The name of the series, empty where there is only one.
    public var title: String
    /// The values from the first category on.
    public var values: [Value]

    /// Makes a series.
    public init(_ title: String, _ values: [Value]) {
      self.title = title
      self.values = values
    }
  }

  /// The names of the categories.
  public var categories: [String]
  /// The series.
  public var series: [Series]
  /// The mark between whole and fraction in the numbers of an axis.
  public var decimalMark: Character

  /// Makes a plot; each series is cut or filled up to one value for each category.
  public init(categories: [String], series: [Series], decimalMark: Character = ".") {
    self.categories = categories.map(Sanitizer.line)
    self.series = series.map { series in
      let missing = max(0, categories.count - series.values.count)
      return Series(
        Sanitizer.line(series.title),
        series.values.prefix(categories.count).map {
          Value($0.number, text: Sanitizer.line($0.text))
        }
          + Array(repeating: Value(nil, text: "–"), count: missing))
    }
    self.decimalMark = decimalMark
  }

  /// All the numbers there are.
  var numbers: [Double] { series.flatMap { $0.values.compactMap(\.number) } }
}
