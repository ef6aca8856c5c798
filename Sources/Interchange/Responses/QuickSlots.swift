import Assessment

/// The items that nearly all lines consist of, laid out flat: one option, one point, or one typed
/// number.
///
/// Their answers, and the keys in the order of the definition, are compared eight bytes at a time,
/// and no slot is touched, whose parts would have to be counted in and out. What does not look as
/// programs write it is left, with nothing read, to the general way, which also says what is wrong.
struct QuickSlots: Sendable {
  private enum Kind: UInt8 {
    case other
    case option
    case point
    case number
  }

  /// Up to eight bytes that must come next.
  private struct Pattern {
    let word: UInt64
    let mask: UInt64
    let length: Int

    init(_ bytes: some Collection<UInt8>) {
      var word: UInt64 = 0
      for (place, byte) in bytes.prefix(8).enumerated() {
        word |= UInt64(byte) << UInt64(place * 8)
      }
      self.word = word
      length = min(bytes.count, 8)
      mask = length == 8 ? .max : (1 << UInt64(length * 8)) - 1
    }
  }

  private var kinds: [Kind] = []
  /// The keys `"path":`, and where each item's begin; one more for the end.
  private var keys: [Pattern] = []
  private var keyStarts: [Int] = [0]
  /// Option ids with their quotation marks closed, and where each item's begin.
  private var options: [Pattern] = []
  private var optionStarts: [Int] = [0]
  /// The values of points, and where each item's begin.
  private var points: [Int] = []
  private var pointStarts: [Int] = [0]

  init(_ slots: [ResponseSlot]) {
    for slot in slots {
      if Self.isPlain(slot.path) {
        var rest = Array("\"\(slot.path)\":".utf8)[...]
        while !rest.isEmpty {
          keys.append(Pattern(rest))
          rest = rest.dropFirst(8)
        }
      }
      keyStarts.append(keys.count)
      kinds.append(add(slot))
      optionStarts.append(options.count)
      pointStarts.append(points.count)
    }
  }

  private mutating func add(_ slot: ResponseSlot) -> Kind {
    guard case .single(let part) = slot.form else { return .other }
    switch part.shape {
    case .option(let ids) where slot.isListed && ids.areShort && ids.names.allSatisfy(Self.isPlain):
      options += ids.names.map { Pattern(Array("\($0)\"".utf8)) }
      return .option
    case .point(let values) where slot.isListed:
      points += values
      return .point
    case .number where slot.takesNumber: return .number
    default: return .other
    }
  }

  /// Whether a name stands in JSON as it is.
  private static func isPlain(_ name: String) -> Bool {
    name.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
  }

  /// Moves over the key of an item, if that comes next.
  @inline(__always)
  func passKey(of place: Int, _ reader: inout JSONReader) -> Bool {
    guard place < kinds.count else { return false }
    let patterns = keyStarts[place]..<keyStarts[place + 1]
    guard !patterns.isEmpty, var position = reader.startOfNextMember else { return false }
    for index in patterns {
      guard matches(keys[index], reader, at: position) else { return false }
      position += keys[index].length
    }
    reader.position = position
    reader.isFresh = false
    return true
  }

  /// Reads the answer to an item; nil, with nothing read, where it takes a closer look.
  @inline(__always)
  func response(at place: Int, _ reader: inout JSONReader) -> ItemResponse? {
    reader.skipSpace()
    guard reader.position < reader.count else { return nil }
    switch kinds[place] {
    case .other: return nil
    case .option:
      guard reader.base[reader.position] == UInt8(ascii: "\"") else { return nil }
      let first = optionStarts[place]
      for index in first..<optionStarts[place + 1]
      where matches(options[index], reader, at: reader.position + 1) {
        reader.position += options[index].length + 1
        return .index(index - first)
      }
      return nil
    case .point:
      guard let value = reader.passShortInteger() else { return nil }
      let first = pointStarts[place]
      for index in first..<pointStarts[place + 1] where points[index] == value.number {
        reader.position = value.end
        return .index(index - first)
      }
      return nil
    case .number: return reader.plainNumber()
    }
  }

  @inline(__always)
  private func matches(_ pattern: Pattern, _ reader: JSONReader, at position: Int) -> Bool {
    guard position + 8 <= reader.count else { return false }
    let word = UnsafeRawPointer(reader.base + position).loadUnaligned(as: UInt64.self)
    return UInt64(littleEndian: word) & pattern.mask == pattern.word
  }
}
