import Typesetting

extension Drawing {
  /// A row for each estimate, its name above its interval, with a rule between bands.
  static func intervals(_ chart: IntervalChart, _ words: ReportWords) -> Drawing {
    let step = 30.0
    let height = Double(chart.rows.count) * step + 34
    var drawing = Drawing(width: 640, height: height, title: chart.title, summary: chart.summary)
    let values = chart.rows.flatMap { [$0.interval.lowerBound, $0.interval.upperBound] }
    let low = values.min() ?? 0
    let high = max(values.max() ?? 1, low + 1e-9)
    func x(_ value: Double) -> Double {
      150 + min(1, max(0, (value - low) / (high - low))) * 420
    }
    var band = chart.rows.first?.band
    if let mark = chart.mark, mark.value >= low, mark.value <= high {
      let place = x(mark.value)
      drawing.line([(place, 18), (place, height - 16)], .grid)
      drawing.text(place, 12, .middle, mark.label)
    }
    for (index, row) in chart.rows.enumerated() {
      let y = Double(index) * step + 36
      if row.band != band {
        drawing.line([(0, y - step / 2), (640, y - step / 2)], .grid)
        band = row.band
      }
      drawing.text(0, y + 4, .start, row.label.shortened(to: 22), .strong)
      drawing.text(640, y + 4, .end, row.value)
      let (left, right) = (x(row.interval.lowerBound), x(row.interval.upperBound))
      drawing.rectangle(left...max(left, right), (y - 5)...(y + 5), .band)
      for end in [left, right] { drawing.line([(end, y - 6), (end, y + 6)], .error) }
      drawing.dot(x(row.estimate), y, .score)
    }
    drawing.text(150, height - 2, .start, CleanText(words.number(low)))
    drawing.text(570, height - 2, .end, CleanText(words.number(high)))
    return drawing
  }
}
