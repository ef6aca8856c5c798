/// The cells of a drawing: how dots become characters.
enum FigureCells: Sendable {
  /// Two dots across and four down.
  case braille
  /// Two dots across and two down, each twice as tall as wide.
  case blocks

  /// The dots of a cell from top to bottom.
  var dotsDown: Int { self == .braille ? 4 : 2 }
  /// How many times as tall as wide a dot is, in cells twice as tall as wide.
  var aspect: Int { self == .braille ? 1 : 2 }
  /// Every how many dots a line of hatching runs.
  var hatch: Int { self == .braille ? 3 : 2 }

  /// The least dots in which figures have to differ for an eye to see it: one block, or two dots
  /// of braille, which are half as tall.
  var leastDifference: Int { self == .braille ? 2 : 1 }

  /// The rows of characters of a raster.
  func rows(_ raster: DotRaster) -> [String] {
    stride(from: 0, to: raster.height, by: dotsDown).map { top in
      String(
        String.UnicodeScalarView(
          stride(from: 0, to: raster.width, by: 2).map { left in
            self == .braille
              ? Self.braille(raster, left, top) : Self.quarters(raster, left, top)
          }))
    }
  }

  private static func braille(_ raster: DotRaster, _ left: Int, _ top: Int) -> Unicode.Scalar {
    var code: UInt32 = 0
    for (bit, place) in brailleOrder.enumerated()
    where raster[left + place.x, top + place.y] {
      code |= 1 << UInt32(bit)
    }
    // A space and not the empty pattern, which some fonts show as rings.
    return code == 0 ? " " : Unicode.Scalar(0x2800 + code) ?? " "
  }

  private static let brailleOrder: [(x: Int, y: Int)] = [
    (0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3),
  ]

  private static func quarters(_ raster: DotRaster, _ left: Int, _ top: Int) -> Unicode.Scalar {
    let code =
      (raster[left, top] ? 1 : 0) + (raster[left + 1, top] ? 2 : 0)
      + (raster[left, top + 1] ? 4 : 0) + (raster[left + 1, top + 1] ? 8 : 0)
    return quarterSigns[code]
  }

  private static let quarterSigns: [Unicode.Scalar] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]
}
