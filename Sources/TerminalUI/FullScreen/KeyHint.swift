import Assessment
import Typesetting

/// A key that works now, and what it does.
struct KeyHint: Hashable, Sendable {
  /// The key by name.
  var keys: String
  /// What it does.
  var label: String
  /// What it does in few letters, empty where the key tells by itself; nil where it has to be said.
  var short: String?
  /// How soon it is shortened or left out where there is no room: 0 stays longest.
  var rank: Int

  init(_ keys: String, _ label: String, short: String? = nil, rank: Int) {
    self.keys = keys
    self.label = label
    self.short = short
    self.rank = rank
  }

  /// From this rank on a hint is left out before another is shortened.
  static let luxury = 3

  fileprivate var text: String { label.isEmpty ? keys : "\(keys) \(label)" }
}

/// The line that names the keys.
enum KeyLine {
  /// The hints that fit, in their order.
  ///
  /// What is least important is left out first. Then labels go that the keys do not need, so that
  /// every key that matters is named in a narrow window too.
  static func text(_ hints: [KeyHint], width: Int) -> String {
    var kept = hints
    for gap in ["   ", "  "] {
      kept = hints
      while true {
        let text = joined(kept, gap)
        if text.columns <= width { return text }
        guard let worst = kept.map(\.rank).max(), worst >= KeyHint.luxury,
          let index = kept.lastIndex(where: { $0.rank == worst })
        else { break }
        kept.remove(at: index)
      }
    }
    while let index = nextToShorten(in: kept), let short = kept[index].short {
      kept[index].label = short
      kept[index].short = nil
      let text = joined(kept, "  ")
      if text.columns <= width { return text }
    }
    while kept.count > 1, let worst = kept.map(\.rank).max(),
      let index = kept.lastIndex(where: { $0.rank == worst })
    {
      kept.remove(at: index)
      let text = joined(kept, "  ")
      if text.columns <= width { return text }
    }
    return Line(joined(kept, "  ")).truncated(to: width).plain
  }

  /// Keys that tell by themselves lose their labels first, the help before all; Enter comes last.
  private static func nextToShorten(in hints: [KeyHint]) -> Int? {
    hints.lastIndex { $0.short == "" && $0.rank > 0 } ?? hints.firstIndex { $0.short != nil }
  }

  private static func joined(_ hints: [KeyHint], _ gap: String) -> String {
    hints.map(\.text).joined(separator: gap)
  }
}
