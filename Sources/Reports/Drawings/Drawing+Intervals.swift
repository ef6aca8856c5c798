import Typesetting

extension Drawing {
  /// A row for each estimate, its name above its interval, with a rule between bands.
  static func intervals(_ chart: IntervalChart, _ words: ReportWords) -> Drawing {
    let (width, step, top) = (340.0, 38.0, 18.0)
    let foot = top + Double(chart.rows.count) * step
    var drawing = Drawing(
      width: width, height: foot + 36, title: chart.title, summary: chart.summary)
    func x(_ value: Double) -> Double {
      let length = chart.axis.upperBound - chart.axis.lowerBound
      let share = length > 0 ? (value - chart.axis.lowerBound) / length : 0.5
      return 6 + min(1, max(0, share)) * (width - 12)
    }
    drawing.text(width, 12, .end, chart.head)
    if let mark = chart.mark, chart.axis.contains(mark.value) {
      let place = x(mark.value)
      drawing.line([(place, top), (place, foot + 20)], .grid)
      let anchor: Anchor = place < 90 ? .start : place > width - 90 ? .end : .middle
      drawing.text(place, foot + 32, anchor, mark.label)
    }
    var band = chart.rows.first?.band
    for (index, row) in chart.rows.enumerated() {
      let y = top + Double(index) * step
      if row.band != band {
        drawing.line([(0, y), (width, y)], .axis)
        band = row.band
      }
      drawing.text(0, y + 15, .start, row.label.shortened(to: 34), .strong)
      drawing.text(width, y + 15, .end, row.value)
      let (left, right) = (x(row.interval.lowerBound), x(row.interval.upperBound))
      drawing.rectangle(left...max(left, right), (y + 22)...(y + 32), .band)
      for end in [left, right] { drawing.line([(end, y + 21), (end, y + 33)], .error) }
      drawing.dot(x(row.estimate), y + 27, .score)
    }
    drawing.line([(0, foot), (width, foot)], .axis)
    drawing.text(0, foot + 16, .start, CleanText(words.number(chart.axis.lowerBound)))
    drawing.text(width, foot + 16, .end, CleanText(words.number(chart.axis.upperBound)))
    return drawing
  }
}
