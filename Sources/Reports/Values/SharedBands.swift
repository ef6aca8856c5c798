import Assessment

/// The bands that several scales fall in, so that their texts are told once.
struct SharedBands: Sendable {
  /// A label with its text.
  struct Entry: Sendable, Hashable {
    let label: String
    let text: String

    init(_ band: BandResult) {
      label = band.label
      text = band.text
    }
  }

  /// The bands in the order in which scales first fall in them.
  let entries: [Entry]

  init(_ scores: [ScaleScore]) {
    var counts: [Entry: Int] = [:]
    var order: [Entry] = []
    for band in scores.compactMap(\.band) where !band.text.isEmpty {
      let entry = Entry(band)
      if counts[entry, default: 0] == 0 { order.append(entry) }
      counts[entry, default: 0] += 1
    }
    entries = order.filter { counts[$0, default: 0] > 1 }
  }

  /// Whether a band's text is told with the others.
  func contains(_ band: BandResult) -> Bool { entries.contains(Entry(band)) }
}
