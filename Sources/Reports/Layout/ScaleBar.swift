import Typesetting

/// A score drawn as a bar from zero, or as a dot with its band on an axis.
enum ScaleBar {
  /// The drawing in at most the given columns, but at least 3.
  ///
  /// An axis that does not begin at zero has its ends written where there is room.
  static func text(_ position: ScalePosition, width: Int, words: ReportWords) -> String {
    let width = max(3, width)
    guard !position.startsAtZero else {
      return filled(share: position.share(of: position.value), width: width)
    }
    let (low, high) = (words.number(position.low), words.number(position.high))
    let axis = width - low.count - high.count - 2
    return axis < 10
      ? dotted(position, width: width) : "\(low) \(dotted(position, width: axis)) \(high)"
  }

  /// `█████░░░`; any score above zero shows, and only the full score fills it.
  private static func filled(share: Double, width: Int) -> String {
    var cells = Int((share * Double(width)).rounded())
    if share > 0 { cells = max(1, cells) }
    if share < 1 { cells = min(width - 1, cells) }
    return String(repeating: "█", count: cells) + String(repeating: "░", count: width - cells)
  }

  /// `──├──●──┤──`; the dot stands over an end of the band that falls on it.
  private static func dotted(_ position: ScalePosition, width: Int) -> String {
    var cells = [Character](repeating: "─", count: width)
    func column(_ number: Double) -> Int {
      Int((position.share(of: number) * Double(width - 1)).rounded())
    }
    if let band = position.band {
      cells[column(band.lowerBound)] = "├"
      cells[column(band.upperBound)] = "┤"
    }
    cells[column(position.value)] = "●"
    return String(cells)
  }
}
