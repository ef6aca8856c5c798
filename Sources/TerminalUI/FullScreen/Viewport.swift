import Typesetting

/// What a page turns to where not all of it fits.
enum Attention: Hashable {
  /// The field in focus.
  case field
  /// The open step, from its beginning.
  case step
  /// The hint that was opened last.
  case hint
}

/// The part of a body that is in view.
struct Viewport {
  /// The rows of the body in view.
  let rows: Range<Int>
  /// Whether some are not; the last row of the view then tells so.
  let isScrolled: Bool

  init(_ page: Page, height: Int, scroll: Int, follows: Bool) {
    let count = page.body.count
    guard count > height else {
      rows = 0..<count
      isScrolled = false
      return
    }
    let room = max(1, height - 1)
    var first = min(max(0, scroll), count - room)
    if follows, let needed = page.rowsNeeded(room: room) {
      // The last row first, then the first: of what is too tall, the beginning counts.
      if needed.upperBound >= first + room { first = needed.upperBound - room + 1 }
      if needed.lowerBound < first { first = needed.lowerBound }
    }
    rows = first..<min(count, first + room)
    isScrolled = true
  }
}

extension Page {
  /// The rows that have to be in view: what counts most, and of the rest, by what it counts, as
  /// much as there is room for beside it.
  fileprivate func rowsNeeded(room: Int) -> ClosedRange<Int>? {
    let ranges = rowsWanted(room: room)
    guard var needed = ranges.first else { return nil }
    for range in ranges.dropFirst() {
      let both =
        min(needed.lowerBound, range.lowerBound)...max(needed.upperBound, range.upperBound)
      if both.count <= room { needed = both }
    }
    return needed
  }

  /// What is wanted in view, first what counts most.
  private func rowsWanted(room: Int) -> [ClosedRange<Int>] {
    let focus = rows { $0.hasFocus }
    let field = rows { $0.hasFocus || $0.column(of: Marker.field) != nil }
    let hint = rows { $0.column(of: Marker.hint) != nil }
    let step = rows { $0.column(of: Marker.step) != nil }
      .map { $0.lowerBound...(body.count - 1) }
    let wanted: [ClosedRange<Int>?]
    if let hint, attention == .hint || (attention == .field && focus == nil) {
      // Where it is too tall, what it comes to; the offer of the next one follows it.
      let last = max(hint.lowerBound, hint.upperBound - room + 1)...hint.upperBound
      wanted = [last, hint.lowerBound...(body.count - 1), field, step]
    } else if attention == .step || focus == nil {
      wanted = [step]
    } else {
      wanted = [focus, field, hint, step]
    }
    return wanted.compactMap { $0 }
  }

  private func rows(where matches: (Line) -> Bool) -> ClosedRange<Int>? {
    let rows = body.indices.filter { row in body[row].contains { matches($0.line) } }
    guard let first = rows.first, let last = rows.last else { return nil }
    return first...last
  }
}
