import Assessment

/// A horizontal bar chart: a label, a bar from zero and the written value on each line.
public struct BarPlot: Sendable, Hashable {
  /// The numbers.
  public var plot: Plot

  /// Makes a chart.
  public init(_ plot: Plot) {
    self.plot = plot
  }

  /// The chart as lines of at most the given width.
  ///
  /// Bars of several series stand below each other, told apart by their fill and a key line.
  /// Labels that would leave no room for bars stand on lines of their own.
  public func lines(width: Int) -> [Line] {
    let values = plot.series.flatMap(\.values)
    guard !values.isEmpty, width > 0 else { return [] }
    let label = plot.categories.map(\.columns).max() ?? 0
    let written = values.map(\.text.columns).max() ?? 0
    let isBeside = width - label - 2 - written - 1 >= 10 || label == 0
    let indent = isBeside ? (label == 0 ? 0 : label + 2) : 2
    let axis = BarAxis(
      numbers: plot.numbers, room: max(1, min(Self.longest, width - indent - written - 1)))

    var lines = key(width: width)
    for (index, category) in plot.categories.enumerated() {
      if !isBeside { lines += StyledText(category).wrapped(to: width) }
      for (order, series) in plot.series.enumerated() {
        let value = series.values[index]
        let head = isBeside && order == 0 ? Line(category) : .empty
        let bar = Line(axis.bar(value.number, fill: Self.fill(order)))
        let line = head.padded(to: min(indent, width)) + bar
        lines.append((line + Line((axis.isSigned || bar.isBlank ? "" : " ") + value.text)))
      }
    }
    return lines.flatMap { $0.columns <= width ? [$0] : $0.text.wrapped(to: width) }
  }

  /// The columns of the longest bar; longer ones are no easier to compare.
  private static let longest = 40

  /// The fill of a series, in order.
  static func fill(_ order: Int) -> Character {
    let fills: [Character] = ["█", "░", "▓", "▒"]
    return fills[order % fills.count]
  }

  private func key(width: Int) -> [Line] {
    guard plot.series.contains(where: { !$0.title.isEmpty }) else { return [] }
    let entries = plot.series.enumerated().map { "\(Self.fill($0))\u{A0}\($1.title)" }
    return StyledText(entries.joined(separator: "   ")).wrapped(to: width)
  }
}

/// Where zero and the bars stand in their room.
private struct BarAxis {
  let low: Double
  let high: Double
  /// The columns for bars below zero and for those above.
  let below: Int
  let above: Int

  init(numbers: [Double], room: Int) {
    low = min(0, numbers.min() ?? 0)
    high = max(0, numbers.max() ?? 0)
    // Halved, so that the sum of two huge numbers stays finite.
    let length = high / 2 - low / 2
    if low < 0 {
      let share = length > 0 ? -low / 2 / length : 0.5
      below = min(room - 1, max(high > 0 ? 1 : room - 1, Int((Double(room - 1) * share).rounded())))
      above = max(0, room - 1 - below)
    } else {
      below = 0
      above = room
    }
  }

  var isSigned: Bool { low < 0 }

  func bar(_ number: Double?, fill: Character) -> String {
    guard isSigned else {
      return number.map { Bar.text(share: high > 0 ? $0 / high : 0, width: above, fill: fill) }
        ?? ""
    }
    let number = number ?? 0
    let left =
      number < 0
      ? String(
        repeating: String(fill),
        count: min(max(0, below), max(1, Int((number / low * Double(below)).rounded())))) : ""
    let right = number > 0 ? Bar.text(share: number / high, width: above, fill: fill) : ""
    let space = String(repeating: " ", count: max(0, below - left.columns))
    return space + left + "│" + right + " "
  }
}
