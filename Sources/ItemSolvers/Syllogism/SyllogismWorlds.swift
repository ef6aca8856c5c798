/// All ways in which three groups can overlap, as far as statements leave them open.
///
/// Three groups cut everything into eight regions. A world says which of the seven regions inside
/// at least one group have members, so there are 128; those in which each group has a member count.
struct SyllogismWorlds {
  /// The three groups.
  let groups: [String]
  /// The worlds left: bit r of each is set where region r has members, bit g of r where the region
  /// lies in group g.
  private(set) var worlds: [UInt8]

  /// All worlds of three groups.
  init(_ groups: [String]) {
    self.groups = groups
    let inside = (0..<3).map { group in Self.regions { $0 & (1 << group) != 0 } }
    worlds = (0...UInt8.max).filter { world in
      world & 1 == 0 && inside.allSatisfy { world & $0 != 0 }
    }
  }

  /// Keeps the worlds in which a statement holds; none where it names another group.
  mutating func assume(_ sentence: SyllogismSentence) {
    guard let test = test(sentence) else {
      worlds = []
      return
    }
    worlds = worlds.filter(test)
  }

  /// Whether a statement holds in all worlds left, of which there is one at least.
  func imply(_ sentence: SyllogismSentence) -> Bool {
    guard !worlds.isEmpty, let test = test(sentence) else { return false }
    return worlds.allSatisfy(test)
  }

  /// Whether a statement holds in at least one world left.
  func allow(_ sentence: SyllogismSentence) -> Bool {
    guard let test = test(sentence) else { return false }
    return worlds.contains(where: test)
  }

  private func test(_ sentence: SyllogismSentence) -> ((UInt8) -> Bool)? {
    guard let subject = groups.firstIndex(of: sentence.subject),
      let predicate = groups.firstIndex(of: sentence.predicate), subject != predicate
    else { return nil }
    let both = Self.regions { $0 & (1 << subject) != 0 && $0 & (1 << predicate) != 0 }
    let only = Self.regions { $0 & (1 << subject) != 0 && $0 & (1 << predicate) == 0 }
    switch sentence.mood {
    case .all: return { $0 & only == 0 }
    case .no: return { $0 & both == 0 }
    case .some: return { $0 & both != 0 }
    case .someNot: return { $0 & only != 0 }
    }
  }

  private static func regions(_ contains: (Int) -> Bool) -> UInt8 {
    (0..<8).reduce(0) { $0 | (contains($1) ? 1 << UInt8($1) : 0) }
  }
}
