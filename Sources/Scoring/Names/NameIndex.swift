import Assessment

/// Finds things of one kind by path, by name in an assessment, or by id where that is unique.
struct NameIndex {
  private var byPath: [String: Int] = [:]
  private var byID: [String: Int] = [:]
  private var repeated: Set<String> = []

  /// Adds the thing with that place in its list; of two at one path the first is kept.
  mutating func add(_ path: Path, at place: Int) {
    if byPath[path.text] == nil { byPath[path.text] = place }
    let id = path.localID
    if byID[id] == nil { byID[id] = place } else { repeated.insert(id) }
  }

  /// The place of the thing with exactly that path.
  func place(at path: Path) -> Int? { byPath[path.text] }

  /// The place of a thing that an assessment's author calls by a name.
  ///
  /// The name is a path within the author's assessment, else a path from the root, else an id that
  /// only one thing has.
  func place(named name: String, in assessment: Path) -> Int? {
    if let place = byPath[assessment.appending(name).text] ?? byPath[name] { return place }
    return repeated.contains(name) ? nil : byID[name]
  }
}
