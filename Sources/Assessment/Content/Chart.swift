/// A simple chart that every renderer draws from the same data.
public struct Chart: Hashable, Sendable {
  /// How the data are drawn.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// One bar for each point.
    case bar
    /// One line for each series.
    case line
  }

  /// One named value.
  public struct Point: Hashable, Sendable {
    /// The category.
    public let label: String
    /// The value, in the chart's unit.
    public let value: Double

    /// Creates a point.
    public init(label: String, value: Double) {
      self.label = label
      self.value = value
    }
  }

  /// Points that belong together.
  public struct Series: Hashable, Sendable {
    /// The name in the legend; empty for a single unnamed series.
    public let name: String
    /// The points, in order.
    public let points: [Point]

    /// Creates a series.
    public init(name: String, points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  /// How the data are drawn.
  public let form: Form
  /// The title above the chart.
  public let title: String
  /// The unit of all values, such as `thousand`.
  public let unit: String?
  /// The series, in order.
  public let series: [Series]
  /// What is read out instead in plain mode; nil reads out the data.
  public let alternative: String?

  /// Creates a chart.
  public init(
    form: Form, title: String, unit: String?, series: [Series], alternative: String? = nil
  ) {
    self.form = form
    self.title = title
    self.unit = unit
    self.series = series
    self.alternative = alternative
  }
}
