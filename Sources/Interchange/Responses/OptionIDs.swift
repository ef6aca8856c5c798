/// The ids of a closed list, laid out to be compared with bytes.
///
/// An id of up to seven bytes is one machine word; longer ones are compared as strings.
struct OptionIDs: Sendable {
  let names: [String]
  let words: [UInt64]
  /// Whether every id is one word.
  let areShort: Bool

  init(_ names: [String]) {
    self.names = names
    words = names.map { name in
      Array(name.utf8).withUnsafeBytes { Self.word($0) }
    }
    areShort = names.allSatisfy { $0.utf8.count < 8 }
  }

  /// The place of an id in the list.
  @inline(__always)
  func index(of bytes: UnsafeRawBufferPointer) -> Int? {
    guard areShort else { return longIndex(of: bytes) }
    guard bytes.count < 8 else { return nil }
    let word = Self.word(bytes)
    for index in 0..<words.count where words[index] == word { return index }
    return nil
  }

  func index(of name: String) -> Int? { names.firstIndex(of: name) }

  private func longIndex(of bytes: UnsafeRawBufferPointer) -> Int? {
    names.firstIndex { $0.utf8.elementsEqual(bytes) }
  }

  /// Up to seven bytes and, in the highest byte, how many there are.
  @inline(__always)
  static func word(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard bytes.count < 8 else { return .max }
    var word = UInt64(bytes.count) << 56
    for index in 0..<bytes.count { word |= UInt64(bytes[index]) << UInt64(index * 8) }
    return word
  }
}
