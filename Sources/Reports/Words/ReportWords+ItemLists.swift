import Assessment

extension ReportWords {
  /// More items of a part than these are counted and not listed.
  private static let mostListed = 8

  /// The ids of items; many of one part as their count, with the first and the last.
  func itemList(_ ids: [Path]) -> String {
    var parts: [[Path]] = []
    for id in ids {
      if let last = parts.last?.last, last.unnumbered == id.unnumbered {
        parts[parts.count - 1].append(id)
      } else {
        parts.append([id])
      }
    }
    return parts.flatMap { part in
      guard part.count > Self.mostListed, let first = part.first, let last = part.last else {
        return part.map(\.text)
      }
      return [
        pick(
          "\(part.count) items from \(first.text) to \(last.text)",
          "\(part.count) Aufgaben von \(first.text) bis \(last.text)")
      ]
    }.joined(separator: ", ")
  }
}

extension Path {
  /// The id without the number that it ends in, which the items of a part have in common.
  fileprivate var unnumbered: Substring {
    var stem = Substring(text)
    while stem.last?.isNumber == true { stem.removeLast() }
    return stem
  }
}
