import Assessment

/// Finds things of one kind by the name that an author calls them.
struct LintedNames {
  private var byPath: [String: Int] = [:]
  private var byID: [String: Int] = [:]
  /// The ids that several things have, each with the places of all of them.
  private(set) var repeated: [String: [Int]] = [:]

  /// Adds the thing with that place in its list; of two at one path the first is kept.
  mutating func add(_ path: Path, id: String, at place: Int) {
    if byPath[path.text] != nil { return }
    byPath[path.text] = place
    if let first = byID[id] {
      repeated[id, default: [first]].append(place)
    } else {
      byID[id] = place
    }
  }

  /// The place of a thing: by its path within the author's assessment, else by its path from the
  /// root, else by an id that only one thing has.
  func place(named name: String, in assessment: Path) -> Int? {
    if let place = byPath[assessment.appending(name).text] ?? byPath[name] { return place }
    return repeated[name] == nil ? byID[name] : nil
  }
}
