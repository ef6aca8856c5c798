/// A horizontal bar drawn in cells, in steps of an eighth of a cell.
public enum Bar {
  /// A bar that fills part of its room from the left.
  ///
  /// - Parameters:
  ///   - share: The part to fill, from 0 to 1.
  ///   - width: The room in columns.
  ///   - fill: The sign of a full cell; only `█` is drawn with a partial last cell.
  /// - Returns: At most `width` columns, without spaces after the bar. A share above 0 shows at
  ///   least a sliver.
  public static func text(share: Double, width: Int, fill: Character = "█") -> String {
    guard share > 0, width > 0 else { return "" }
    let room = Double(width) * min(1, share)
    guard fill == "█" else {
      return String(repeating: String(fill), count: min(width, max(1, Int(room.rounded()))))
    }
    let eighths = min(width * 8, max(1, Int((room * 8).rounded())))
    let full = String(repeating: "█", count: eighths / 8)
    return eighths % 8 == 0 ? full : full + partial[eighths % 8]
  }

  private static let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
