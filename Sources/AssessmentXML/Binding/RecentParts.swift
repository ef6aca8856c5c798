/// Parts that were made lately, so that items which have a part alike share one.
///
/// A few keys are compared faster than one is hashed.
struct RecentParts<Key: Equatable, Part> {
  private var entries: [(key: Key, part: Part)] = []
  private var oldest = 0
  private let capacity = 8

  /// The part of a key, made by a function where it was not made lately.
  mutating func part(of key: Key, _ make: () -> Part) -> Part {
    if let entry = entries.first(where: { $0.key == key }) { return entry.part }
    let part = make()
    if entries.count < capacity {
      entries.append((key, part))
    } else {
      entries[oldest] = (key, part)
      oldest = (oldest + 1) % capacity
    }
    return part
  }
}
