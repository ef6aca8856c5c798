import Assessment

/// Putting options in order.
///
/// A digit gives its option the next place, or takes the place away again and closes the gap. The
/// last option takes the last place by itself; who presses its digit all the same confirms that.
/// With the arrows: Space does the same at the caret, and Left and Right move a placed option up
/// and down in the order. Backspace takes away the last place.
struct OrderControl: ResponseControl, Hashable {
  let options: [Option]
  let topLabel: String?
  /// The ids that have a place, in order.
  private(set) var placed: [String]
  private(set) var caret: Int?
  /// What was placed or taken away last, so that it is in sight; nil until then.
  private(set) var latest: Int?
  private var keys: OptionKeys
  /// The option that took the last place by itself; its own key then only confirms that.
  private var placedByItself: String?

  init(_ order: OrderInteraction, entry: Entry?) {
    options = order.options
    topLabel = order.topLabel
    let ids = order.options.map(\.id)
    placed = []
    for id in entry?.value?.members?.compactMap(\.text) ?? []
    where ids.contains(id) && !placed.contains(id) {
      placed.append(id)
    }
    keys = OptionKeys(count: order.options.count)
  }

  var entry: Entry? {
    placed.isEmpty ? nil : Entry(.ordered(placed.map { .identifier($0) }))
  }

  var notice: ResponseNotice? {
    placed.isEmpty || placed.count == options.count ? nil : .unplaced(options.count - placed.count)
  }

  /// The place of an option, from 1; nil while it has none.
  func place(of id: String) -> Int? { placed.firstIndex(of: id).map { $0 + 1 } }

  mutating func handle(_ key: Key) -> ControlEffect {
    if let index = keys.index(of: key) { return toggle(index) }
    if let step = key.listStep, !options.isEmpty {
      caret = caret?.stepped(by: step, count: options.count) ?? (step > 0 ? 0 : options.count - 1)
      return .moved
    }
    switch key {
    case .character(" "):
      guard let caret else { return .ignored }
      return toggle(caret)
    case .left, .right: return shift(key == .left ? -1 : 1)
    case _ where key.clears && !placed.isEmpty:
      placed.removeLast()
      return .changed
    default: return .ignored
    }
  }

  private mutating func toggle(_ index: Int) -> ControlEffect {
    guard options.indices.contains(index) else { return .ignored }
    caret = caret == nil ? nil : index
    latest = index
    let id = options[index].id
    let confirms = placedByItself == id
    placedByItself = nil
    if confirms, placed.last == id { return .moved }
    if let place = placed.firstIndex(of: id) {
      placed.remove(at: place)
      return .changed
    }
    placed.append(id)
    // The last one left has only one place to go.
    let rest = options.map(\.id).filter { !placed.contains($0) }
    if rest.count == 1, options.count > 2 {
      placed += rest
      placedByItself = rest.first
    }
    return placed.count == options.count ? .completed : .changed
  }

  private mutating func shift(_ step: Int) -> ControlEffect {
    guard let caret, options.indices.contains(caret),
      let place = placed.firstIndex(of: options[caret].id),
      placed.indices.contains(place + step)
    else { return .ignored }
    placed.swapAt(place, place + step)
    return .changed
  }
}
