import Assessment

/// Finds things of one kind by the name that an author calls them.
struct LintedNames {
  private var byPath: [String: Int] = [:]
  /// The things inside included assessments; for those of the root the path is the id.
  private var byID: [String: Int] = [:]
  /// The ids that several things have, each with the places of all of them.
  private(set) var repeated: [String: [Int]] = [:]

  /// Makes room for so many things.
  mutating func reserve(_ count: Int) {
    byPath.reserveCapacity(count)
  }

  /// Adds the thing with that place in its list; of two at one path the first is kept.
  mutating func add(_ path: Path, id: String, at place: Int) {
    let isInRoot = path.text.utf8.count == id.utf8.count
    let first = byID[id] ?? (isInRoot ? nil : byPath[id])
    if let known = byPath.updateValue(place, forKey: path.text) {
      byPath[path.text] = known
      return
    }
    if let first {
      repeated[id, default: [first]].append(place)
    } else if !isInRoot {
      byID[id] = place
    }
  }

  /// The place of a thing: by its path within the author's assessment, else by its path from the
  /// root, else by an id that only one thing has.
  func place(named name: String, in assessment: Path) -> Int? {
    if assessment != .root, let place = byPath[assessment.appending(name).text] { return place }
    return byPath[name] ?? (repeated[name] == nil ? byID[name] : nil)
  }
}
