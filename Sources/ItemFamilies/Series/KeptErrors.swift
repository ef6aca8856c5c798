/// Wrong numbers that lie apart from the key and from each other.
struct KeptErrors {
  /// Slips in carrying: one or two tens missed or too many, and one or three off as well.
  static let carries = [11, 19, 13, 17, 9, 21, 7, 23]

  /// How far errors lie apart at least, so that slips of calculation do not meet.
  private static let distance = 7

  private let key: Int
  /// The errors kept.
  private(set) var errors: [NamedValue] = []

  /// Starts without errors.
  init(key: Int) { self.key = key }

  /// Keeps an error where it lies apart, and where its last digit differs if that is wanted.
  mutating func keep(_ error: NamedValue, digits: Bool) {
    guard (4...99_990).contains(error.value) else { return }
    for other in [key] + errors.map(\.value) {
      guard abs(other - error.value) >= Self.distance else { return }
      guard !digits || other % 10 != error.value % 10 else { return }
    }
    errors.append(error)
  }

  /// Whether a side of the key has fewer than two errors, or none that is not as even as the key.
  func lacks(side: Int) -> Bool {
    let there = errors.filter { ($0.value - key).signum() == side }
    return there.count < 2 || there.allSatisfy { ($0.value - key).isMultiple(of: 2) }
  }
}
