/// Dots in rows and columns, each on or off; setting one outside does nothing.
struct DotRaster: Hashable, Sendable {
  let width: Int
  let height: Int
  private var dots: [Bool]

  /// Makes a raster with all dots off.
  init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    dots = Array(repeating: false, count: self.width * self.height)
  }

  /// Whether a dot is on; none outside is.
  subscript(x: Int, y: Int) -> Bool {
    get { contains(x, y) && dots[y * width + x] }
    set { if contains(x, y) { dots[y * width + x] = newValue } }
  }

  /// How many dots are on.
  var count: Int { dots.count { $0 } }

  /// In how many dots it differs from another of its size.
  func difference(from other: DotRaster) -> Int {
    zip(dots, other.dots).count { $0 != $1 }
  }

  private func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && x < width && y >= 0 && y < height
  }
}
