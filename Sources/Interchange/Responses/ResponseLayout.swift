public import Assessment

/// The ids and value types of a definition's items, compiled once to read many lines of RESPONSES.
public struct ResponseLayout: Sendable {
  /// A slot for each item of `Catalog.items`.
  let slots: [ResponseSlot]
  /// The slot of every path, and of every id that is unique.
  private let places: [String: Int]
  /// The paths of ids that are not unique.
  private let ambiguous: [String: [String]]
  /// The paths and ids of the slots in UTF-8; an id that is not unique is empty.
  private let keys: [UInt8]
  /// For each slot, where its path ends and where its id ends; it begins where the last ended.
  private let keyEnds: [Int]
  let quick: QuickSlots
  /// How typed numbers are read.
  let marks: NumberMarks

  /// Compiles a catalogue.
  ///
  /// - Parameters:
  ///   - catalog: Everything in the definition.
  ///   - marks: The marks of typed numbers; either decimal mark is understood where the
  ///     number can be read in one way only.
  public init(_ catalog: Catalog, marks: NumberMarks = .point) {
    let slots = catalog.items.map(ResponseSlot.init)
    self.slots = slots
    quick = QuickSlots(slots)
    self.marks = marks
    var paths: [String: [String]] = [:]
    var places: [String: Int] = [:]
    for (place, slot) in slots.enumerated() {
      paths[slot.id, default: []].append(slot.path)
      places[slot.id] = place
    }
    ambiguous = paths.filter { $0.value.count > 1 }
    for id in ambiguous.keys { places[id] = nil }
    for (place, slot) in slots.enumerated() { places[slot.path] = place }
    self.places = places
    var keys: [UInt8] = []
    var keyEnds: [Int] = []
    for (place, slot) in slots.enumerated() {
      keys += slot.path.utf8
      keyEnds.append(keys.count)
      if places[slot.id] == place { keys += slot.id.utf8 }
      keyEnds.append(keys.count)
    }
    self.keys = keys
    self.keyEnds = keyEnds
  }

  /// Whether a key without escapes is the path, or the unique id, of a slot.
  @inline(__always)
  func isKey(_ key: UnsafeRawBufferPointer, of place: Int) -> Bool {
    let start = place == 0 ? 0 : keyEnds[place * 2 - 1]
    return equals(key, start, keyEnds[place * 2])
      || equals(key, keyEnds[place * 2], keyEnds[place * 2 + 1])
  }

  @inline(__always)
  private func equals(_ key: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Bool {
    guard key.count == end - start, !key.isEmpty else { return false }
    for index in 0..<key.count where key[index] != keys[start + index] { return false }
    return true
  }

  /// The number of items.
  public var count: Int { slots.count }

  /// The place, in `Catalog.items`, of an item by its path, or by its id where that is unique.
  public func place(of name: String) throws(ResponseError) -> Int {
    if let place = places[name] { return place }
    if let paths = ambiguous[name] {
      let list = paths.joined(separator: ", ")
      throw ResponseError(.unknownItem, "'\(name)' could be \(list): write the path")
    }
    throw ResponseError(.unknownItem, "there is no item '\(name)'")
  }
}
