import Assessment
import Typesetting

/// A key that works now, and what it does.
struct KeyHint: Hashable, Sendable {
  /// The key by name.
  var keys: String
  /// What it does.
  var label: String
  /// How soon it is left out where there is no room: 0 stays longest.
  var rank: Int

  init(_ keys: String, _ label: String, rank: Int) {
    self.keys = keys
    self.label = label
    self.rank = rank
  }
}

/// The line that names the keys.
enum KeyLine {
  /// The hints that fit, in their order, the least important left out first.
  static func text(_ hints: [KeyHint], width: Int) -> String {
    var kept = hints
    while true {
      let text = kept.map { "\($0.keys) \($0.label)" }.joined(separator: "   ")
      if text.columns <= width { return text }
      guard kept.count > 1, let worst = kept.map(\.rank).max(),
        let index = kept.lastIndex(where: { $0.rank == worst })
      else { break }
      kept.remove(at: index)
    }
    let bare = hints.map(\.keys).joined(separator: "  ")
    return Line(bare).truncated(to: width).plain
  }
}
