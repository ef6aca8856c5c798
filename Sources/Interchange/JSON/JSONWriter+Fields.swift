extension JSONWriter {
  /// Writes a key with a string, or with `null` for nil.
  public mutating func field(_ key: StaticString, _ value: String?) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key with an integer, or with `null` for nil.
  public mutating func field(_ key: StaticString, _ value: Int?) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key with a number, or with `null` for nil or one that is not finite.
  public mutating func field(_ key: StaticString, _ value: Double?) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key with `true` or `false`, or with `null` for nil.
  public mutating func field(_ key: StaticString, _ value: Bool?) {
    self.key(key)
    self.value(value)
  }

  /// Writes a key with an array of strings.
  public mutating func field(_ key: StaticString, _ values: [String]) {
    self.key(key)
    beginArray()
    for value in values { self.value(value) }
    endArray()
  }
}
