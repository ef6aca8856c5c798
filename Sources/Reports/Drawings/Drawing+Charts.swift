import Assessment
import Foundation
import Typesetting

extension Drawing {
  /// The drawing of a chart.
  static func chart(_ chart: ReportChart, _ words: ReportWords) -> Drawing {
    switch chart {
    case .curve(let chart): curve(chart, words)
    case .facets(let chart): facets(chart, words)
    case .times(let chart): times(chart, words)
    case .path(let chart): path(chart, words)
    case .intervals(let chart): intervals(chart, words)
    }
  }

  private static let chartWidth = 340.0

  /// A normal curve over three standard deviations, with the band shaded and the score marked.
  private static func curve(_ chart: CurveChart, _ words: ReportWords) -> Drawing {
    var drawing = Drawing(
      width: chartWidth, height: 138, title: chart.title, summary: chart.summary)
    let (base, top) = (112.0, 26.0)
    func x(_ z: Double) -> Double { 20 + (min(3.2, max(-3.2, z)) + 3.2) / 6.4 * 300 }
    func y(_ z: Double) -> Double { base - exp(-z * z / 2) * (base - top) }
    func points(_ from: Double, _ to: Double) -> [(Double, Double)] {
      let steps = max(2, Int(((to - from) * 10).rounded(.up)))
      return (0...steps).map { step in
        let z = from + (to - from) * Double(step) / Double(steps)
        return (x(z), y(z))
      }
    }
    if let band = chart.band {
      let (low, high) = (max(-3.2, min(3.2, band.lowerBound)), max(-3.2, min(3.2, band.upperBound)))
      if low < high {
        drawing.area([(x(low), base)] + points(low, high) + [(x(high), base)], .band)
      }
    }
    drawing.line(points(-3.2, 3.2), .curve)
    drawing.line([(x(-3.2), base), (x(3.2), base)], .axis)
    for z in stride(from: -3.0, through: 3, by: 1) {
      drawing.line([(x(z), base), (x(z), base + 4)], .axis)
    }
    for z in stride(from: -3.0, through: 3, by: 1) {
      let number = CleanText(words.number(chart.mean + z * chart.deviation))
      drawing.text(x(z), base + 17, .middle, number)
    }
    let z = min(3.2, max(-3.2, chart.z))
    drawing.line([(x(z), 18), (x(z), base)], .error)
    drawing.dot(x(z), base, .score)
    drawing.text(x(z), 12, z > 1.8 ? .end : z < -1.8 ? .start : .middle, chart.value, .strong)
    return drawing
  }

  /// A row for each scale, its name above its axis, the domain first.
  private static func facets(_ chart: FacetChart, _ words: ReportWords) -> Drawing {
    let step = 36.0
    var drawing = Drawing(
      width: chartWidth, height: Double(chart.rows.count) * step + 20, title: chart.title,
      summary: chart.summary)
    let places = chart.rows.enumerated().map { index, row in
      (row: row, axis: Axis(row.position, 10...330), y: Double(index) * step + 28)
    }
    for place in places {
      drawing.axis(place.axis, at: place.y)
      drawing.band(place.row.position, place.axis, at: place.y)
    }
    drawing.line(
      places.filter { !$0.row.isDomain }.map { ($0.axis($0.row.position.value), $0.y) }, .curve)
    for (row, axis, y) in places {
      let role: Role = row.isDomain ? .strong : .label
      drawing.text(
        6, y - 12, .start, row.label.shortened(to: max(8, 46 - row.value.text.count)), role)
      drawing.text(334, y - 12, .end, row.value, role)
      drawing.dot(axis(row.position.value), y, .score)
    }
    if let ends = chart.rows.first?.position {
      let y = Double(chart.rows.count) * step + 14
      drawing.text(6, y, .start, CleanText(words.number(ends.low)))
      drawing.text(334, y, .end, CleanText(words.number(ends.high)))
    }
    return drawing
  }

  /// A strip of dots for each kind of answer, on one logarithmic axis of seconds.
  private static func times(_ chart: TimesChart, _ words: ReportWords) -> Drawing {
    let step = 48.0
    let base = Double(chart.groups.count) * step + 8
    var drawing = Drawing(
      width: chartWidth, height: base + 38, title: chart.title, summary: chart.summary)
    let axis = SecondsAxis(chart.groups.flatMap(\.seconds))
    func x(_ seconds: Double) -> Double { 14 + axis.share(of: seconds) * 312 }
    var labelled = -Double.infinity
    for mark in axis.marks {
      drawing.line([(x(mark), 6), (x(mark), base + 4)], .grid)
      guard x(mark) - labelled >= 26 else { continue }
      labelled = x(mark)
      drawing.text(x(mark), base + 17, .middle, CleanText(words.number(mark)))
    }
    for (index, group) in chart.groups.enumerated() {
      let y = Double(index) * step + 34
      drawing.text(6, y - 17, .start, "\(group.label) (\(group.seconds.count))")
      for (order, seconds) in group.seconds.enumerated() {
        // Five tracks, so that near times can be told apart.
        drawing.dot(x(seconds), y + Double(order % 5) * 3.2 - 6.4, radius: 2.6, .past)
      }
      drawing.line([(x(group.median), y - 11), (x(group.median), y + 11)], .error)
    }
    drawing.text(170, base + 33, .middle, chart.axis)
    return drawing
  }

  /// Theta after each question, with bars of one standard error where these may be drawn.
  private static func path(_ chart: PathChart, _ words: ReportWords) -> Drawing {
    var drawing = Drawing(
      width: chartWidth, height: 196, title: chart.title, summary: chart.summary)
    let reached = chart.steps.flatMap { step in
      step.standardError.map { [step.theta - $0, step.theta + $0] } ?? [step.theta]
    }
    let scale = AxisScale(covering: reached, steps: 5)
    func y(_ theta: Double) -> Double { 158 - scale.position(of: theta) * 148 }
    func x(_ index: Int) -> Double {
      42 + Double(index) / Double(max(1, chart.steps.count - 1)) * 288
    }
    for tick in scale.ticks {
      drawing.line([(34, y(tick)), (336, y(tick))], .grid)
      drawing.text(
        30, y(tick) + 4, .end, CleanText(scale.label(tick, mark: Character(words.marks.decimal))))
    }
    for (index, step) in chart.steps.enumerated() {
      guard let error = step.standardError else { continue }
      drawing.line([(x(index), y(step.theta - error)), (x(index), y(step.theta + error))], .error)
    }
    drawing.line(chart.steps.enumerated().map { (x($0), y($1.theta)) }, .curve)
    let every = max(1, (chart.steps.count + 11) / 12)
    for (index, step) in chart.steps.enumerated() {
      drawing.dot(x(index), y(step.theta), radius: 3, .score)
      if index % every == 0 { drawing.text(x(index), 175, .middle, "\(index + 1)") }
    }
    drawing.text(186, 191, .middle, chart.axis)
    return drawing
  }
}

/// A logarithmic axis of seconds with round marks.
private struct SecondsAxis {
  let marks: [Double]

  init(_ seconds: [Double]) {
    let steps = [
      0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1200, 1800, 3600,
      7200, 36000,
    ]
    let low = steps.last { $0 <= seconds.min() ?? 1 } ?? 0.1
    let high = steps.first { $0 >= seconds.max() ?? 1 && $0 > low } ?? 36000
    marks = steps.filter { $0 >= low && $0 <= high }
  }

  func share(of seconds: Double) -> Double {
    guard let low = marks.first, let high = marks.last, high > low, seconds > 0 else { return 0 }
    return min(1, max(0, log(seconds / low) / log(high / low)))
  }
}

extension CleanText {
  /// The text cut to a count of columns, with a mark where something was cut.
  func shortened(to columns: Int) -> CleanText {
    guard text.count > columns else { return self }
    return "\(text.prefix(columns - 1))…"
  }
}
