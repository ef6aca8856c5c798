import Typesetting

extension Drawing {
  private static let barWidth = 320.0
  private static let barHeight = 30.0
  private static let ends = 6.0...314.0

  /// A score on its axis: filled from zero, or a dot, with its band where there is one.
  ///
  /// The note stands between the numbers of the axis; it says what the band would have said.
  static func bar(
    _ position: ScalePosition, title: CleanText, summary: CleanText, note: CleanText? = nil,
    _ words: ReportWords
  ) -> Drawing {
    var drawing = Drawing(width: barWidth, height: barHeight, title: title, summary: summary)
    let x = Axis(position, ends)
    if position.startsAtZero {
      drawing.rectangle(ends, 5...13, .track)
      if position.value > position.low {
        drawing.rectangle(ends.lowerBound...x(position.value), 5...13, .fill)
      }
    } else {
      drawing.axis(x, at: 9)
      drawing.band(position, x, at: 9)
      drawing.dot(x(position.value), 9, .score)
    }
    drawing.labels(position, x, at: 27, words)
    if let note { drawing.text(barWidth / 2, 27, .middle, note) }
    return drawing
  }

  /// A score at two times on one axis, the older one hollow.
  static func change(_ change: ChangeReading, _ words: ReportWords) -> Drawing? {
    guard let positions = change.positions else { return nil }
    var drawing = Drawing(
      width: barWidth, height: barHeight, title: change.title,
      summary: CleanText("\(words.values(change)); \(change.verdict)"))
    let x = Axis(positions.after, ends)
    let (before, after) = (x(positions.before.value), x(positions.after.value))
    drawing.axis(x, at: 9)
    if (after - before).magnitude > 12 {
      let side = after > before ? 1.0 : -1.0
      let tip = after - 7 * side
      drawing.line([(before + 5 * side, 9), (tip, 9)], .curve)
      drawing.line([(tip - 4 * side, 5), (tip, 9), (tip - 4 * side, 13)], .curve)
    }
    drawing.dot(before, 9, .past)
    drawing.dot(after, 9, .score)
    drawing.labels(positions.after, x, at: 27, words)
    return drawing
  }

  /// An axis with marks at its ends.
  mutating func axis(_ x: Axis, at y: Double) {
    line([(x.ends.lowerBound, y), (x.ends.upperBound, y)], .axis)
    for end in [x.ends.lowerBound, x.ends.upperBound] { line([(end, y - 4), (end, y + 4)], .axis) }
  }

  /// The confidence band of a score; nothing where there is none.
  mutating func band(_ position: ScalePosition, _ x: Axis, at y: Double) {
    guard let band = position.band else { return }
    let (low, high) = (x(band.lowerBound), x(band.upperBound))
    rectangle(low...max(low, high), (y - 5)...(y + 5), .band)
    for end in [low, high] { line([(end, y - 6), (end, y + 6)], .error) }
  }

  private mutating func labels(
    _ position: ScalePosition, _ x: Axis, at y: Double, _ words: ReportWords
  ) {
    text(x.ends.lowerBound - 4, y, .start, CleanText(words.number(position.low)))
    text(x.ends.upperBound + 4, y, .end, CleanText(words.number(position.high)))
  }
}

/// Where numbers of a scale stand in a drawing.
struct Axis: Sendable {
  let position: ScalePosition
  let ends: ClosedRange<Double>

  init(_ position: ScalePosition, _ ends: ClosedRange<Double>) {
    self.position = position
    self.ends = ends
  }

  /// The place of a number, kept between the ends.
  func callAsFunction(_ number: Double) -> Double {
    ends.lowerBound + position.share(of: number) * (ends.upperBound - ends.lowerBound)
  }
}
