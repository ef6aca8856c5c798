import Integrity

/// Ways to leave out what is absent or as usual.
extension TaggedHasher {
  /// Writes a group of values.
  mutating func group(_ tag: StaticString, _ body: (inout TaggedHasher) -> Void) {
    begin(tag)
    body(&self)
    end()
  }

  /// Writes one group for each element of a list.
  mutating func groups<Element>(
    _ tag: StaticString, _ list: [Element], _ body: (inout TaggedHasher, Element) -> Void
  ) {
    for element in list {
      begin(tag)
      body(&self, element)
      end()
    }
  }

  mutating func write(_ tag: StaticString, ifPresent value: String?) {
    if let value { write(tag, value) }
  }

  mutating func write(_ tag: StaticString, ifPresent value: Int?) {
    if let value { write(tag, value) }
  }

  mutating func write(_ tag: StaticString, ifPresent value: Double?) {
    if let value { write(tag, value) }
  }

  mutating func write(_ tag: StaticString, _ value: Int, unless usual: Int) {
    if value != usual { write(tag, value) }
  }

  mutating func write(_ tag: StaticString, _ value: Double, unless usual: Double) {
    if value != usual { write(tag, value) }
  }

  mutating func write(_ tag: StaticString, _ value: Bool, unless usual: Bool) {
    if value != usual { write(tag, value) }
  }

  /// Writes a case by its name in the format.
  mutating func write<Name: RawRepresentable<String>>(
    _ tag: StaticString, _ value: Name?, unless usual: Name? = nil
  ) {
    if let value, value.rawValue != usual?.rawValue { write(tag, value.rawValue) }
  }
}
