/// Names of which no two may be alike.
struct TakenNames {
  // A few names are compared faster than they are hashed.
  private var first: [String] = []
  private var others: Set<String> = []

  /// Makes room for so many names.
  init(count: Int = 4) {
    first.reserveCapacity(min(count, 16))
  }

  /// Takes a name; false where it is taken already.
  mutating func insert(_ name: String) -> Bool {
    if first.contains(name) { return false }
    guard first.count < 16 else { return others.insert(name).inserted }
    first.append(name)
    return true
  }
}
