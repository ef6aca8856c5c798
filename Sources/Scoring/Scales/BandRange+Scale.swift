import Assessment

extension BandRange {
  /// The bands of a scale; where it has none, the stretches between its cuts.
  ///
  /// A cut that rests on nothing stated makes no stretch. The text of a stretch is the basis of
  /// the cut at its lower end, or of the lowest cut for the stretch below all.
  static func all(of scale: Scale) -> [BandRange] {
    guard scale.bands.isEmpty else {
      return scale.bands.map { band in
        BandRange(
          bounds: band.bounds,
          result: BandResult(id: band.id, label: band.label, text: band.text))
      }
    }
    let cuts = scale.cuts.compactMap { cut in cut.basis.map { (cut, $0) } }
      .sorted { $0.0.at > $1.0.at }
    guard let (lowest, basis) = cuts.last else { return [] }
    let above = cuts.map { cut, basis in
      BandRange(
        bounds: Bounds(atLeast: cut.at),
        result: BandResult(id: cut.id, label: "≥ \(figure(cut.at))", text: basis))
    }
    let below = BandRange(
      bounds: Bounds(under: lowest.at),
      result: BandResult(
        id: "below-" + lowest.id, label: "< \(figure(lowest.at))", text: basis))
    return above + [below]
  }

  private static func figure(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}
