import Typesetting

/// A score drawn as a bar from zero, or as a dot with its band on an axis.
enum ScaleBar {
  /// The drawing in exactly the given columns, at least 3.
  static func text(_ position: ScalePosition, width: Int) -> String {
    let width = max(3, width)
    return position.startsAtZero
      ? filled(share: position.share(of: position.value), width: width)
      : dotted(position, width: width)
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
